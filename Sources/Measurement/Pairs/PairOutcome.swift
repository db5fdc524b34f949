package import Records

/// How the measuring of a comparison ended.
package enum PairEnding: Sendable, Equatable {
  /// Nothing more is needed.
  case complete
  /// The limit of time was reached before.
  case timeLimit
  /// By a signal.
  case interrupted
  /// Before the first launch: why nothing can be measured, in words.
  case setupFailed(String)
  /// Before the first launch: both are the same.
  case identical
}

/// What became of the measuring of a comparison.
package struct PairOutcome: Sendable, Equatable {
  package var end: PairEnding
  package var rows: [PairRow] = []
  /// What the launches took together with what lay between them, in seconds.
  package var seconds = 0.0
  /// Programs that changed while they were measured, in words.
  package var changedInputs: [String] = []
  /// What could not be cleaned up, in words.
  package var leftovers: [String] = []

  package init(_ end: PairEnding) { self.end = end }
}

/// What happens while pairs are measured, for a listener that draws it.
package enum PairEvent: Sendable {
  /// Something runs before or after the pairs: what, in words.
  case stage(String)
  /// A pair begins.
  case launching(PairProgress)
  /// A pair has ended, and its row is in the file.
  case recorded(PairRow)
}

/// Where a comparison stands when a pair begins.
package struct PairProgress: Sendable {
  package let point: PairPoint
  /// From 0, within the point.
  package let pair: Int
  /// Pairs that are done, and all there will be as far as one can tell.
  package let done: Int
  package let total: Int
  /// Since measuring began, in seconds.
  package let secondsSoFar: Double
  /// An estimate of what is left, in seconds; nil before anything is known.
  package let secondsLeft: Double?
}

/// What is said of a configuration beside earlier sessions, or of all of them.
package enum SessionVerdict: String, Sendable, CaseIterable, Encodable {
  /// Slower, beside so many sessions that it gates.
  case regression
  /// Slower, beside too few sessions to gate.
  case slower
  /// There is too little to compare it with.
  case undecided
  /// Never gated.
  case faster
  /// No change of a size that would be seen.
  case unchanged

  /// The first of the cases above that one of the verdicts is; undecided of none.
  package static func overall(_ verdicts: [SessionVerdict]) -> SessionVerdict {
    allCases.first(where: verdicts.contains) ?? .undecided
  }
}

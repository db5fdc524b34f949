/// What was measured of one contender on one pattern.
package struct GranularitySeries: Sendable, Equatable {
  package let name: String
  /// In the order in which they were measured.
  package internal(set) var points: [Point] = []
  /// Why it was not measured further, in words.
  package internal(set) var failure: String?

  init(name: String) { self.name = name }

  /// One grain.
  package struct Point: Sendable, Equatable {
    /// Work of one task, in iterations of `spin`.
    package let grain: UInt64
    /// Tasks of the graph.
    package let tasks: Int
    /// The median of the rounds, in seconds.
    package let seconds: Double
    package let rounds: Int

    /// Iterations of `spin` a second.
    var rate: Double { Double(tasks) * Double(grain) / seconds }
  }
}

/// The launch that begins.
package struct GranularityProgress: Sendable, Equatable {
  package let name: String
  package let grain: UInt64
  /// From 1.
  package let round: Int
  package let rounds: Int
}

/// Why a measurement of granularity cannot go on.
package enum GranularityError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The pattern has no such graph.
  case graph(String)
  /// There is no expected result.
  case reference(String)
  case interrupted

  package var description: String {
    switch self {
    case .graph(let reason): reason
    case .reference(let reason): "the expected result cannot be computed: \(reason)"
    case .interrupted: "interrupted"
    }
  }
}

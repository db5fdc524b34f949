/// How the work grows with the workers.
package enum ScalingMode: String, Sendable, Codable, CaseIterable, Comparable {
  /// The total work is fixed (Amdahl 1967).
  case strong
  /// The work of each worker is fixed (Gustafson 1988).
  case weak

  package static func < (a: Self, b: Self) -> Bool { a == .strong && b == .weak }
}

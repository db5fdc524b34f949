/// What limits a workload, as recorded in the column `bound`.
package enum Bound: String, Sendable, Codable, CaseIterable {
  /// Arithmetic: workers beyond the cores cannot help.
  case cpu
  /// The memory system.
  case memory
  /// Waiting: workers need no core while they wait.
  case io

  /// Whether each worker keeps a core busy, so that more workers than cores measure nothing.
  package var needsCores: Bool { self != .io }
}

/// The graphs on which the tasks of a kernel mean something.
package enum GraphDemand: Sendable, Hashable {
  /// All: a task is the same wherever it stands.
  case any
  /// Tasks that do not wait for each other.
  case independent
  /// One pattern; of a kind that has steps, with as many of them as this one has. It is taken where
  /// an experiment names none.
  case pattern(GraphPattern)

  /// Whether the kernel runs on a pattern.
  ///
  /// - Parameter pattern: Any.
  /// - Returns: Whether it is of the demanded kind.
  package func allows(_ pattern: GraphPattern) -> Bool {
    switch self {
    case .any: true
    case .independent: pattern.kind == .independent
    case .pattern(let standard): standard.kind == pattern.kind && standard.steps == pattern.steps
    }
  }
}

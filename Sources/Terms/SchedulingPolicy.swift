import TaskGraphs

/// How workers find their next task; a value, as recorded in the column `policy`.
package enum SchedulingPolicy: String, Sendable, Codable, CaseIterable {
  /// A worker owns fixed tasks, runs them in order and waits for the outputs of their predecessors:
  /// the finest grain.
  case `static`
  /// Workers claim from a shared counter; independent tasks only.
  case dynamic
  /// Workers run what they release, and take from each other when they have nothing: any graph.
  case stealing

  /// The policy that suits the shape of a graph: `static` where columns say what belongs together.
  static func suited(to graph: TaskGraph) -> SchedulingPolicy {
    if graph.isIndependent { return .dynamic }
    return graph.width > 0 ? .static : .stealing
  }
}

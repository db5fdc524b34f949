package import TaskGraphs

/// Work and span of a graph on equal workers without messages, and what greedy schedules take at most
/// (Graham 1966; Brent 1974).
package struct GreedyBound: Sendable, Equatable {
  /// T_1, in seconds.
  package let work: Double
  /// T_∞, in seconds.
  package let span: Double

  /// - Parameters:
  ///   - graph: Which task waits for which.
  ///   - costs: How long each task takes, in seconds; nil takes those of the graph.
  ///   - burden: What each task costs its worker beside that, in seconds.
  package init(_ graph: TaskGraph, costs: [Double]? = nil, burden: Double = 0) {
    let costs = (0..<graph.taskCount).map { (costs?[$0] ?? graph.cost(of: $0)) + burden }
    work = costs.reduce(0, +)
    span = PathLengths.behind(graph, costs).reduce(0, max)
  }

  /// (T_1 − T_∞)/N + T_∞, in seconds.
  package func most(_ workers: Int) -> Double { (work - span) / Double(workers) + span }
}

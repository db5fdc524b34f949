import Experiments
import Records
import TaskGraphs
import Terms

/// What a trace tells of a graph beside the times.
struct TracedGraph: Sendable {
  private let graph: TaskGraph
  private let levels: [UInt32]
  /// Nil where it was not computed.
  let degreeOfParallelism: Int?

  /// - Throws: `ExperimentErrors` when the graph cannot be had.
  init(_ choice: GraphChoice, tasks: Int) throws(ExperimentErrors) {
    graph = try choice.graph(tasks: tasks)
    levels = graph.levels
    degreeOfParallelism = GraphProfile(graph).degreeOfParallelism
  }

  /// Tasks that are work.
  var tasks: Int { graph.countedTasks }

  /// Names a task; nil for structure that is no work.
  func span(task: Int, worker: Int, start: Double, end: Double) -> TaskTrace.Span? {
    guard task < graph.taskCount, !graph.isDummy(task) else { return nil }
    return TaskTrace.Span(
      task: task, name: graph.name(of: task), level: Int(levels[task]),
      worker: worker, start: start, end: end)
  }
}

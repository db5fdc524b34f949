import Basics
package import TaskGraphs

/// What a trace says of the tasks of one launch: how long each took, and what lay between them.
package struct TracedSchedule: Sendable, Hashable {
  /// The time inside of each task, in seconds.
  package let costs: [Double]

  /// The median time between the moment at which a task could begin and its beginning, in seconds: what the
  /// scheduler cost a task.
  package let overhead: Double

  /// When the last task ended, in seconds.
  package let makespan: Double

  /// One task on its worker.
  package struct Span: Sendable {
    package let task: Int
    package let worker: Int
    package let start: Double
    package let end: Double

    package init(task: Int, worker: Int, start: Double, end: Double) {
      self.task = task
      self.worker = worker
      self.start = start
      self.end = end
    }
  }

  /// Reads a trace; nil where it has not each task once, so that nothing can be said of the whole.
  ///
  /// - Parameters:
  ///   - spans: In any order.
  ///   - graph: Which task waits for which.
  package init?(_ spans: [Span], of graph: TaskGraph) {
    var ends = [Double?](repeating: nil, count: graph.taskCount)
    var costs = [Double](repeating: 0, count: graph.taskCount)
    for span in spans {
      guard ends.indices.contains(span.task), ends[span.task] == nil else { return nil }
      ends[span.task] = span.end
      costs[span.task] = max(span.end - span.start, 0)
    }
    let known = ends.compactMap(\.self)
    guard known.count == graph.taskCount else { return nil }
    var free: [Int: Double] = [:]
    var gaps: [Double] = []
    for span in spans.sorted(by: { ($0.start, $0.task) < ($1.start, $1.task) }) {
      let arrival = graph.predecessors(of: span.task).reduce(0) { max($0, known[Int($1)]) }
      gaps.append(max(span.start - max(arrival, free[span.worker] ?? 0), 0))
      free[span.worker] = span.end
    }
    self.costs = costs
    overhead = Quantiles.median(gaps) ?? 0
    makespan = known.reduce(0, max)
  }

  /// The graph with these costs.
  ///
  /// - Parameter graph: The same as before.
  /// - Returns: On equal workers.
  package func measured(_ graph: TaskGraph) -> TaskGraph { graph.costing(costs) }
}

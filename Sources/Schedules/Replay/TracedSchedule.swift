import Basics
package import TaskGraphs

/// What a trace says of the tasks of one launch: how long each took, and what lay between them.
package struct TracedSchedule: Sendable, Hashable {
  /// The time inside of each task, in seconds; equal tasks that took nearly the same have their mean.
  package let costs: [Double]

  /// The median time between a task and the next one of its worker that could begin already, in seconds:
  /// what the scheduler cost a task.
  package let overhead: Double

  /// How much more it was where the worker had waited, in seconds, at least 0: the median.
  package let wakeUp: Double

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
    var delays: [Double] = []
    for span in spans.sorted(by: { ($0.start, $0.task) < ($1.start, $1.task) }) {
      let arrival = graph.predecessors(of: span.task).reduce(0) { max($0, known[Int($1)]) }
      if let last = free[span.worker], last >= arrival {
        gaps.append(max(span.start - last, 0))
      } else {
        delays.append(max(span.start - arrival, 0))
      }
      free[span.worker] = span.end
    }
    self.costs = EvenTimes.times(costs, of: graph)
    let overhead = Quantiles.median(gaps) ?? 0
    self.overhead = overhead
    wakeUp = max((Quantiles.median(delays) ?? 0) - overhead, 0)
    makespan = known.reduce(0, max)
  }

  /// The graph with these costs.
  ///
  /// - Parameter graph: The same as before.
  /// - Returns: On equal workers.
  package func measured(_ graph: TaskGraph) -> TaskGraph { graph.costing(costs) }
}

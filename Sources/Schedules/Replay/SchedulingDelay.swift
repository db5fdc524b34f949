package import TaskGraphs

/// How long workers stood idle while tasks were ready: ∫ min(idle workers, ready tasks) dt.
///
/// Source: Huynh & Taura, "Delay Spotter: A Tool for Spotting Scheduler-Caused Delays in Task Parallel
/// Runtime Systems", IEEE CLUSTER 2017.
package enum SchedulingDelay {
  /// Something that changes at a moment.
  private struct Change {
    let time: Double
    let running: Int
    let ready: Int
  }

  /// The delay of one launch.
  ///
  /// - Parameters:
  ///   - spans: Each task once, in any order.
  ///   - graph: Which task waits for which.
  ///   - workers: N.
  /// - Returns: Worker-seconds.
  package static func seconds(
    _ spans: [TracedSchedule.Span], of graph: TaskGraph, workers: Int
  ) -> Double {
    var ends = [Double](repeating: 0, count: graph.taskCount)
    for span in spans where ends.indices.contains(span.task) { ends[span.task] = span.end }
    var changes: [Change] = []
    changes.reserveCapacity(3 * spans.count)
    for span in spans where ends.indices.contains(span.task) {
      let arrival = graph.predecessors(of: span.task).reduce(0) { max($0, ends[Int($1)]) }
      let start = max(span.start, arrival)
      changes.append(Change(time: arrival, running: 0, ready: 1))
      changes.append(Change(time: start, running: 1, ready: -1))
      changes.append(Change(time: max(span.end, start), running: -1, ready: 0))
    }
    changes.sort { $0.time < $1.time }
    var (running, ready, sum, last) = (0, 0, 0.0, 0.0)
    for change in changes {
      sum += Double(max(0, min(workers - running, ready))) * (change.time - last)
      last = change.time
      running += change.running
      ready += change.ready
    }
    return sum
  }
}

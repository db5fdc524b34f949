package import TaskGraphs

/// How long a run with `--release idle` holds its workers, all of them from the beginning of the job: what
/// a worker can know meanwhile, and not what could be known afterwards, as in `Release`.
package struct RunRelease: Sendable, Hashable {
  /// One a worker.
  ///
  /// Under `stealing` they are in the order in which they end: which of those that are idle
  /// ends is a race.
  package let holdings: [Holding]

  /// - Parameters:
  ///   - schedule: Of the run.
  ///   - graph: With the costs that the run was told, which may be others than those of the schedule.
  ///   - policy: Under which it runs.
  package init(_ schedule: Schedule, of graph: TaskGraph, _ policy: SchedulePolicy) {
    let ends =
      policy == .stealing
      ? Self.departures(schedule, FutureParallelism(graph, workers: schedule.workers))
      : Self.lastEnds(schedule)
    holdings = ends.enumerated().map { Holding(worker: $0, start: 0, end: $1) }
  }

  /// The time for which workers are held, in seconds.
  package var workerSeconds: Double { holdings.reduce(0) { $0 + $1.seconds } }

  /// A worker knows its own tasks, or that none is left that nobody runs.
  private static func lastEnds(_ schedule: Schedule) -> [Double] {
    var ends = [Double](repeating: 0, count: schedule.workers)
    for (owner, end) in zip(schedule.owners, schedule.ends) {
      ends[Int(owner)] = max(ends[Int(owner)], end)
    }
    return ends
  }

  /// A worker ends at the first moment at which the others are enough for all that is left.
  private static func departures(_ schedule: Schedule, _ future: FutureParallelism) -> [Double] {
    let finishing = schedule.ends.indices.sorted { schedule.ends[$0] < schedule.ends[$1] }
    var isFinished = [Bool](repeating: false, count: finishing.count)
    var departures: [Double] = []
    future.order.withUnsafeBufferPointer { order in
      future.bounds.withUnsafeBufferPointer { bounds in
        guard let tasks = order.baseAddress, let most = bounds.baseAddress else { return }
        var outlook = Outlook(order: tasks, bounds: most, count: order.count)
        var next = 0
        var now = 0.0
        while departures.count < schedule.workers {
          while next < finishing.count, schedule.ends[finishing[next]] <= now {
            isFinished[finishing[next]] = true
            next += 1
          }
          while departures.count < schedule.workers,
            outlook.suffices(
              schedule.workers - departures.count - 1, isFinished: { isFinished[$0] })
          {
            departures.append(now)
          }
          guard next < finishing.count else { break }
          now = schedule.ends[finishing[next]]
        }
      }
    }
    return departures
  }
}

import TaskGraphs

/// Which worker runs which task, and when.
package struct Schedule: Sendable, Hashable {
  /// N; some may have no task.
  package let workers: Int

  /// The worker of each task, from 0.
  package let owners: [UInt32]

  /// When each task begins, in seconds.
  package let starts: [Double]

  /// When each task ends, in seconds.
  package let ends: [Double]

  /// When the last task ends, in seconds.
  package let makespan: Double

  init(workers: Int, owners: [UInt32], starts: [Double], ends: [Double]) {
    self.workers = workers
    self.owners = owners
    self.starts = starts
    self.ends = ends
    makespan = ends.reduce(0, max)
  }
}

extension Schedule {
  /// The time that all workers spend in tasks, in seconds.
  package var busy: Double { zip(starts, ends).reduce(0) { $0 + ($1.1 - $1.0) } }

  /// The time that they have and do not spend in tasks, in seconds.
  package var idle: Double { Double(workers) * makespan - busy }

  /// The tasks of each worker by their starts, those without cost before what begins with them.
  package var orders: [[Int]] {
    var orders = [[Int]](repeating: [], count: workers)
    for task in owners.indices { orders[Int(owners[task])].append(task) }
    return orders.map { tasks in
      tasks.sorted { (starts[$0], ends[$0], $0) < (starts[$1], ends[$1], $1) }
    }
  }

  /// The same times with other workers.
  func owned(by owners: [UInt32]) -> Schedule {
    Schedule(workers: workers, owners: owners, starts: starts, ends: ends)
  }
}

/// A schedule in the making.
struct OpenSchedule {
  private(set) var owners: [UInt32]
  private(set) var starts: [Double]
  private(set) var ends: [Double]

  init(tasks: Int) {
    owners = [UInt32](repeating: 0, count: tasks)
    starts = [Double](repeating: 0, count: tasks)
    ends = starts
  }

  mutating func place(_ task: Int, on worker: Int, at start: Double, for seconds: Double) {
    owners[task] = UInt32(truncatingIfNeeded: worker)
    starts[task] = start
    ends[task] = start + seconds
  }

  /// When all that a task waits for is on a worker: the latest end, with the message where it was made
  /// elsewhere.
  func arrival(of task: Int, on worker: Int, _ graph: TaskGraph, _ times: TaskTimes) -> Double {
    guard !graph.isIndependent else { return 0 }
    var arrival = 0.0
    for edge in Int(graph.predecessorOffsets[task])..<Int(graph.predecessorOffsets[task + 1]) {
      let source = Int(graph.predecessors[edge])
      let isHere = owners[source] == UInt32(truncatingIfNeeded: worker)
      arrival = max(arrival, ends[source] + (isHere ? 0 : times.seconds(ofMessage: edge)))
    }
    return arrival
  }

  func closed(workers: Int) -> Schedule {
    Schedule(workers: workers, owners: owners, starts: starts, ends: ends)
  }
}

package import TaskGraphs

/// The state of a schedule between two moments at which something begins or ends.
package struct ScheduleStep: Sendable, Hashable {
  /// A task on its worker.
  package struct Run: Sendable, Hashable {
    package let task: Int
    package let worker: Int
  }

  /// When it begins, in seconds.
  package let time: Double

  /// The tasks that ended at its beginning, by number.
  package let ended: [Int]

  /// The tasks that begin with it, by worker.
  package let begun: [Run]

  /// The tasks that run in it, by worker, with those that begin.
  package let running: [Run]

  /// The tasks whose predecessors have ended and that do not run, by number.
  package let ready: [Int]

  /// The tasks that wait for others, by number.
  package let blocked: [Int]
}

extension Schedule {
  /// The steps of a schedule, the last one when all has ended.
  ///
  /// - Parameter graph: Of which it is one.
  /// - Returns: One for each moment at which a task begins or ends.
  package func steps(of graph: TaskGraph) -> [ScheduleStep] {
    let byStart = starts.indices.sorted { (starts[$0], owners[$0]) < (starts[$1], owners[$1]) }
    let byEnd = ends.indices.sorted { (ends[$0], $0) < (ends[$1], $1) }
    var pending = PendingTasks(graph)
    var ready = Set(pending.sources(graph))
    var blocked = Set(0..<graph.taskCount).subtracting(ready)
    var running: [ScheduleStep.Run] = []
    var (next, over) = (0, 0)
    return Set(starts + ends).sorted().map { time in
      var begun: [ScheduleStep.Run] = []
      while next < byStart.count, starts[byStart[next]] <= time {
        begun.append(.init(task: byStart[next], worker: Int(owners[byStart[next]])))
        next += 1
      }
      var ended: [Int] = []
      while over < byEnd.count, ends[byEnd[over]] <= time {
        ended.append(byEnd[over])
        for edge in pending.edges(of: byEnd[over]) {
          guard let released = pending.deliver(edge) else { continue }
          blocked.remove(released)
          ready.insert(released)
        }
        over += 1
      }
      ready.subtract(begun.map(\.task))
      running = (running + begun).filter { ends[$0.task] > time }
        .sorted { $0.worker < $1.worker }
      return ScheduleStep(
        time: time, ended: ended, begun: begun, running: running, ready: ready.sorted(),
        blocked: blocked.sorted())
    }
  }
}

import TaskGraphs

/// Whenever a worker is idle and a task is ready, it begins.
///
/// It does not wait for a worker that would end the task earlier; of the idle workers it takes the one that
/// ends it first, and among equals the first.
struct GreedySimulation<Ready: ReadyTasks> {
  private let graph: TaskGraph
  private let times: TaskTimes
  private let followsPredecessor: Bool
  private var ready: Ready
  private var pending: PendingTasks
  private var events: WorkerEvents
  private var idle: BitTree
  /// The task of each worker.
  private var running: [UInt32]
  private var schedule: OpenSchedule

  private static var nothing: UInt32 { .max }

  static func run(
    _ graph: TaskGraph, _ times: TaskTimes, _ ready: Ready, followsPredecessor: Bool = false
  ) -> Schedule {
    var simulation = GreedySimulation(graph, times, ready, followsPredecessor)
    while simulation.events.next < .infinity {
      let now = simulation.events.next
      while let worker = simulation.events.pop(at: now) { simulation.free(worker) }
      simulation.ready.endMoment()
      simulation.begin(at: now)
    }
    return simulation.schedule.closed(workers: times.workers)
  }

  private init(
    _ graph: TaskGraph, _ times: TaskTimes, _ ready: Ready, _ followsPredecessor: Bool
  ) {
    self.graph = graph
    self.times = times
    self.followsPredecessor = followsPredecessor && !graph.isIndependent
    self.ready = ready
    pending = PendingTasks(graph)
    events = WorkerEvents(readiness: times.readiness)
    idle = BitTree(size: times.workers)
    running = [UInt32](repeating: Self.nothing, count: times.workers)
    schedule = OpenSchedule(tasks: graph.taskCount)
    for task in pending.sources(graph) { self.ready.insert(task) }
  }

  private mutating func free(_ worker: Int) {
    idle.insert(worker)
    let task = running[worker]
    guard task != Self.nothing else { return }
    for edge in pending.edges(of: Int(task)) {
      if let released = pending.deliver(edge) { ready.insert(released) }
    }
  }

  private mutating func begin(at now: Double) {
    while !ready.isEmpty, let first = idle.first, let task = ready.popFirst() {
      let worker = worker(for: task, at: now, first: first)
      idle.remove(worker)
      let start =
        times.isUniform ? now : max(now, schedule.arrival(of: task, on: worker, graph, times))
      schedule.place(task, on: worker, at: start, for: times.seconds(of: task, on: worker))
      running[worker] = UInt32(truncatingIfNeeded: task)
      events.insert(worker, at: schedule.ends[task])
    }
  }

  @inline(__always)
  private func worker(for task: Int, at now: Double, first: Int) -> Int {
    if followsPredecessor, let favourite = favourite(of: task) { return favourite }
    return times.isUniform ? first : best(for: task, at: now, first: first)
  }

  /// The worker of the first predecessor, when it is idle.
  private func favourite(of task: Int) -> Int? {
    let edge = Int(graph.predecessorOffsets[task])
    guard edge < Int(graph.predecessorOffsets[task + 1]) else { return nil }
    let owner = Int(schedule.owners[Int(graph.predecessors[edge])])
    return idle.contains(owner) ? owner : nil
  }

  /// The idle worker that ends the task first.
  private func best(for task: Int, at now: Double, first: Int) -> Int {
    var best = first
    var bestEnd = end(of: task, on: first, at: now)
    func consider(_ worker: Int) {
      let end = end(of: task, on: worker, at: now)
      if end < bestEnd || (end == bestEnd && worker < best) { (best, bestEnd) = (worker, end) }
    }
    if times.areWorkersEqual {
      // Only those of the predecessors can be better than any other.
      for source in graph.predecessors(of: task) {
        let owner = Int(schedule.owners[Int(source)])
        if idle.contains(owner) { consider(owner) }
      }
    } else {
      var next = idle.first(from: first + 1)
      while let worker = next {
        consider(worker)
        next = idle.first(from: worker + 1)
      }
    }
    return best
  }

  private func end(of task: Int, on worker: Int, at now: Double) -> Double {
    max(now, schedule.arrival(of: task, on: worker, graph, times))
      + times.seconds(of: task, on: worker)
  }
}

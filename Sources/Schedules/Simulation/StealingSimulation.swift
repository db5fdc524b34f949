import TaskGraphs

/// Each worker goes on with the first successor that it released, then with what it released last, then
/// takes from the next worker upwards that has something what that one released first.
///
/// At one moment all workers take of their own before any takes from others; in a run that is a race.
struct StealingSimulation {
  private let graph: TaskGraph
  private let times: TaskTimes
  private var pending: PendingTasks
  private var events: WorkerEvents
  /// The workers that become free at this moment.
  private var free: [Int] = []
  private var idle: BitTree
  private var running: [UInt32]
  /// The begins in their order, of each worker the last one.
  private var begins: [UInt32]
  private var begun: UInt32
  private var queues: [StealingQueue]
  /// The workers whose queues hold something.
  private var stocked: BitTree
  private var schedule: OpenSchedule

  private static let nothing = UInt32.max

  static func run(_ graph: TaskGraph, _ times: TaskTimes) -> Schedule {
    var simulation = StealingSimulation(graph, times)
    while simulation.events.next < .infinity {
      let now = simulation.events.next
      simulation.collectFree(at: now)
      for worker in simulation.free { simulation.goOn(worker, at: now) }
      simulation.steal(at: now)
    }
    return simulation.schedule.closed(workers: times.workers)
  }

  private init(_ graph: TaskGraph, _ times: TaskTimes) {
    self.graph = graph
    self.times = times
    pending = PendingTasks(graph)
    events = WorkerEvents(readiness: times.readiness)
    idle = BitTree(size: times.workers)
    stocked = BitTree(size: times.workers)
    running = [UInt32](repeating: Self.nothing, count: times.workers)
    begins = (0..<times.workers).map { UInt32(truncatingIfNeeded: $0) }
    begun = UInt32(truncatingIfNeeded: times.workers)
    queues = [StealingQueue](repeating: StealingQueue(), count: times.workers)
    schedule = OpenSchedule(tasks: graph.taskCount)
    let sources = pending.sources(graph)
    for worker in 0..<times.workers {
      let block = StealingRules.sources(
        of: worker, workers: times.workers, count: sources.count)
      for place in block.reversed() { push(sources[place], to: worker) }
    }
  }

  private mutating func push(_ task: Int, to worker: Int) {
    queues[worker].push(UInt32(truncatingIfNeeded: task))
    stocked.insert(worker)
  }

  /// The workers that become free at a moment, those first whose tasks began first: in a run, too, a worker
  /// that went on with its own is a little ahead of one that had to take from another.
  private mutating func collectFree(at now: Double) {
    free.removeAll(keepingCapacity: true)
    while let worker = events.pop(at: now) { free.append(worker) }
    if free.count > 1 { free.sort { [begins] in begins[$0] < begins[$1] } }
  }

  /// A worker has ended its task and takes another one of its own.
  private mutating func goOn(_ worker: Int, at now: Double) {
    var direct = Self.nothing
    let ended = running[worker]
    running[worker] = Self.nothing
    if ended != Self.nothing {
      for edge in pending.edges(of: Int(ended)) {
        guard let released = pending.deliver(edge) else { continue }
        if direct == Self.nothing {
          direct = UInt32(truncatingIfNeeded: released)
        } else {
          queues[worker].push(UInt32(truncatingIfNeeded: released))
        }
      }
    }
    if direct == Self.nothing { direct = queues[worker].pop() ?? Self.nothing }
    noteStock(of: worker)
    if direct == Self.nothing {
      idle.insert(worker)
    } else {
      begin(Int(direct), on: worker, at: now)
    }
  }

  /// Workers that have nothing take from those that have more than they run.
  private mutating func steal(at now: Double) {
    while !stocked.isEmpty, let thief = idle.popFirst() {
      let next = stealingVictim(of: thief, look: 1, workers: times.workers)
      guard let victim = stocked.first(from: next) ?? stocked.first,
        let task = queues[victim].steal()
      else { return }
      noteStock(of: victim)
      begin(Int(task), on: thief, at: now + times.wakeUp)
    }
  }

  private mutating func noteStock(of worker: Int) {
    if queues[worker].isEmpty { stocked.remove(worker) } else { stocked.insert(worker) }
  }

  private mutating func begin(_ task: Int, on worker: Int, at now: Double) {
    let start =
      times.isUniform ? now : max(now, schedule.arrival(of: task, on: worker, graph, times))
    schedule.place(task, on: worker, at: start, for: times.seconds(of: task, on: worker))
    running[worker] = UInt32(truncatingIfNeeded: task)
    begins[worker] = begun
    begun &+= 1
    events.insert(worker, at: schedule.ends[task])
  }
}

/// The tasks that a worker has released: it takes the last one, others the first.
struct StealingQueue {
  private var tasks: [UInt32] = []
  private var first = 0

  var isEmpty: Bool { first == tasks.count }

  mutating func push(_ task: UInt32) { tasks.append(task) }

  mutating func pop() -> UInt32? {
    guard !isEmpty, let task = tasks.popLast() else { return nil }
    reset()
    return task
  }

  mutating func steal() -> UInt32? {
    guard !isEmpty else { return nil }
    defer { reset() }
    first += 1
    return tasks[first - 1]
  }

  private mutating func reset() {
    guard first == tasks.count else { return }
    tasks.removeAll(keepingCapacity: true)
    first = 0
  }
}

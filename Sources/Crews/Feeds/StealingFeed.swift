import Schedules
import Synchronization

/// Feeds a worker under the policy `stealing`: it goes on with a successor of what it ran last, so
/// that the successor finds its input here; then takes what it released before; then steals.
struct StealingFeed: TaskFeed {
  private let arena: Arena
  private let graph: GraphMemory
  private let deques: DequeMemory
  private let own: WorkDeque
  private let worker: Int
  private let parking: Parking
  private let ownCount: UnsafeMutablePointer<Atomic<Int>>
  private var finished = 0
  private var direct = -1
  /// By the clock of the arena.
  private var waitedTicks: UInt64 = 0
  private var ticksAtEnd: UInt64 = 0
  /// Where it may end before the others.
  private var departure: Departure?

  /// Nil when the arena was not made for stealing.
  init?(_ arena: Arena, worker: Int, placement: Placement) {
    guard let graph = arena.graph, let deques = arena.deques else { return nil }
    self.arena = arena
    self.graph = graph
    self.deques = deques
    self.worker = worker
    own = deques[worker]
    ownCount = arena.finishedTasks(worker)
    parking = Parking(arena, ownCores: placement.ownCores)
    departure = Departure(arena)
    pushSources()
  }

  /// Each worker begins with a block of the tasks that wait for nothing, the first one on top.
  private func pushSources() {
    let block = StealingRules.sources(
      of: worker, workers: arena.workerCount, count: graph.sourceCount)
    for index in block.reversed() { own.push(Int(graph.sources[index])) }
    // Others may have begun before, finished what they had, and parked.
    if block.count > 1 { parking.noteProgress(count: block.count - 1) }
  }

  var waited: UInt64 { arena.clock.nanoseconds(waitedTicks) }

  var waitedAtEnd: UInt64 { arena.clock.nanoseconds(ticksAtEnd) }

  @inline(__always)
  mutating func next() -> ReadyTask? {
    // Not `map`: a closure would copy the whole feed at each task.
    if let task = takeOwn() { return ready(task) }
    if let task = search() { return ready(task) }
    return nil
  }

  @inline(__always)
  mutating func complete(_ ready: ReadyTask, token: UInt64) {
    let pushed = deliver(ready, token: token)
    if pushed > 0 {
      parking.noteProgress(count: departure == nil ? pushed : .max)
    } else if direct < 0 {
      // Those that are parked have to know when nothing is left, or less than they are needed for.
      parking.noteProgress { departure != nil || isOver }
    }
  }

  @inline(__always)
  private mutating func takeOwn() -> Int? {
    if direct < 0 { return own.pop() }
    let task = direct
    direct = -1
    return task
  }

  @inline(__always)
  private func ready(_ task: Int) -> ReadyTask {
    graph.expectEnd(of: task)
    return ReadyTask(
      task: task, inputs: graph.inputs(of: task), slot: task,
      predecessors: graph.predecessors(of: task))
  }

  /// Looks into the queues of the others until there is a task, or none is left, or this worker is
  /// not needed any more.
  @inline(never)
  private mutating func search() -> Int? {
    let record = arena.record(worker)
    record.pointee.isWaiting = true
    defer { record.pointee.isWaiting = false }
    let begun = arena.clock.now()
    var found: Int?
    if var departure {
      parking.wait {
        found = steal()
        return found != nil || departure.ends(finishedCount)
      }
      self.departure = departure
    } else {
      parking.wait {
        found = steal()
        return found != nil || isOver
      }
    }
    let elapsed = arena.clock.now() &- begun
    waitedTicks &+= elapsed
    if found == nil { ticksAtEnd = elapsed }
    return found
  }

  private func steal() -> Int? {
    for look in 1..<max(arena.workerCount, 2) {
      let victim = stealingVictim(of: worker, look: look, workers: arena.workerCount)
      if let task = deques[victim].steal() { return task }
    }
    return nil
  }
}

extension StealingFeed: PollingFeed {
  @inline(__always)
  mutating func poll() -> ReadyTask? {
    if let task = takeOwn() { return ready(task) }
    if let task = steal() { return ready(task) }
    return nil
  }

  @inline(__always)
  mutating func deliver(_ ready: ReadyTask, token: UInt64) -> Int {
    graph.setOutput(token, of: ready.task)
    let share = Token.share(token)
    var pushed = 0
    for place in graph.successors(of: ready.task) {
      let successor = graph.successor(at: place)
      guard graph.deliver(share, to: successor) else { continue }
      graph.expect(successor)
      if direct < 0 {
        direct = successor
      } else {
        own.push(successor)
        pushed &+= 1
      }
    }
    finished &+= 1
    ownCount.pointee.store(finished, ordering: .releasing)
    return pushed
  }

  var isOver: Bool { finishedCount == arena.taskCount }

  private var finishedCount: Int {
    var finished = 0
    for worker in 0..<arena.workerCount {
      finished &+= arena.finishedTasks(worker).pointee.load(ordering: .acquiring)
    }
    return finished
  }

  var mayHaveMore: Bool {
    (0..<arena.workerCount).contains { !deques[$0].isEmpty } || isOver
  }
}

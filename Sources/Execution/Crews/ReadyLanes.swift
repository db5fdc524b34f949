import DequeModule

/// What the parent of a task crew knows: the tasks that are ready, and the lanes that are free.
struct ReadyLanes {
  private let arena: Arena
  private let graph: GraphMemory?
  private let taskCount: Int
  /// The first task that was not started, while tasks are independent.
  private var next = 0
  private var ready = Deque<UInt32>()
  private var freeLanes: [UInt32]
  /// The lane in which each task runs, where there are dependences.
  private var lanes: [UInt32] = []

  init(_ arena: Arena) {
    self.arena = arena
    graph = arena.graph
    taskCount = arena.taskCount
    freeLanes = (0..<UInt32(arena.workerCount)).reversed()
    guard let graph else { return }
    lanes = [UInt32](repeating: .max, count: taskCount)
    ready.append(
      contentsOf: UnsafeBufferPointer(start: graph.sources, count: graph.sourceCount))
  }

  /// The next task in a free lane, or nil when there is none of either.
  @inline(__always)
  mutating func start() -> LaneTask? {
    guard !freeLanes.isEmpty else { return nil }
    guard graph != nil else {
      guard next < taskCount, let lane = freeLanes.popLast() else { return nil }
      defer { next += 1 }
      return LaneTask(task: UInt32(truncatingIfNeeded: next), lane: lane)
    }
    guard let task = ready.popFirst() else { return nil }
    let lane = freeLane(preferring: lanes[Int(task)])
    lanes[Int(task)] = lane
    return LaneTask(task: task, lane: lane)
  }

  /// Frees the lane of a task and makes its successors ready.
  @inline(__always)
  mutating func finish(_ finished: LaneTask) {
    freeLanes.append(finished.lane)
    guard let graph else { return }
    let task = Int(finished.task)
    let share = Token.share(arena.slots[task])
    for edge in Int(graph.starts[task])..<Int(graph.starts[task + 1]) {
      let successor = graph.successors[edge]
      // Until it runs, a task remembers the lane of the first predecessor that finished.
      if lanes[Int(successor)] == .max { lanes[Int(successor)] = finished.lane }
      if graph.deliver(share, to: Int(successor)) { ready.append(successor) }
    }
  }

  /// The lane where the task finds its input, if it is free, else the one that was freed last.
  private mutating func freeLane(preferring wanted: UInt32) -> UInt32 {
    let place = freeLanes.lastIndex(of: wanted) ?? freeLanes.count - 1
    return freeLanes.remove(at: place)
  }
}

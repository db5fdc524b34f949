import TaskGraphs

/// All tasks in their order, which is a topological one.
struct SerialFeed: TaskFeed {
  private let taskCount: Int
  /// The dependences; nil when there are none.
  private let graph: GraphMemory?
  private let slots: UnsafeMutablePointer<UInt64>
  private var current = 0
  let waited: UInt64 = 0

  init(_ arena: Arena) {
    taskCount = arena.taskCount
    slots = arena.slots
    graph = arena.graph
  }

  @inline(__always)
  mutating func next() -> ReadyTask? {
    guard current < taskCount else { return nil }
    defer { current &+= 1 }
    guard let graph else { return ReadyTask(task: current, inputs: 0, slot: current) }
    let predecessors = graph.predecessors(of: current)
    var inputs: UInt64 = 0
    for predecessor in predecessors.slots { inputs &+= Token.share(slots[Int(predecessor)]) }
    return ReadyTask(
      task: current, inputs: Token.inputs(inputs), slot: current, predecessors: predecessors)
  }

  @inline(__always)
  mutating func complete(_ task: ReadyTask, token: UInt64) { slots[task.slot] = token }
}

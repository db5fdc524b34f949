import TaskGraphs

/// All tasks in their order, which is a topological one.
struct SerialFeed: TaskFeed {
  private let graph: TaskGraph
  private let slots: UnsafeMutablePointer<UInt64>
  private var current = 0
  let waited: UInt64 = 0

  init(_ graph: TaskGraph, slots: UnsafeMutablePointer<UInt64>) {
    self.graph = graph
    self.slots = slots
  }

  @inline(__always)
  mutating func next() -> ReadyTask? {
    guard current < graph.taskCount else { return nil }
    defer { current &+= 1 }
    guard !graph.isIndependent else { return ReadyTask(task: current, inputs: 0, slot: current) }
    var inputs: UInt64 = 0
    for predecessor in graph.predecessors(of: current) {
      inputs &+= Token.share(slots[Int(predecessor)])
    }
    return ReadyTask(task: current, inputs: Token.inputs(inputs), slot: current)
  }

  @inline(__always)
  mutating func complete(_ task: ReadyTask, token: UInt64) { slots[task.slot] = token }
}

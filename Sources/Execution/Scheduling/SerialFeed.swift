import TaskGraphs

/// All tasks in their order, which is a topological one.
struct SerialFeed: TaskFeed {
  private let taskCount: Int
  /// The dependences by successor; nil when there are none.
  private let rows:
    (offsets: UnsafeMutablePointer<UInt32>, predecessors: UnsafeMutablePointer<UInt32>)?
  private let slots: UnsafeMutablePointer<UInt64>
  private var current = 0
  let waited: UInt64 = 0

  /// Takes the rows from the arena, where they stay as long as it does.
  init(_ arena: Arena) {
    taskCount = arena.taskCount
    slots = arena.slots
    rows = arena.graph.map { ($0.predecessorStarts, $0.predecessors) }
  }

  @inline(__always)
  mutating func next() -> ReadyTask? {
    guard current < taskCount else { return nil }
    defer { current &+= 1 }
    guard let rows else { return ReadyTask(task: current, inputs: 0, slot: current) }
    var inputs: UInt64 = 0
    for edge in Int(rows.offsets[current])..<Int(rows.offsets[current &+ 1]) {
      inputs &+= Token.share(slots[Int(rows.predecessors[edge])])
    }
    return ReadyTask(task: current, inputs: Token.inputs(inputs), slot: current)
  }

  @inline(__always)
  mutating func complete(_ task: ReadyTask, token: UInt64) { slots[task.slot] = token }
}

/// Where a worker's tasks come from and what becomes of their outputs: one a policy, so that the
/// worker loop is written once and compiled for each.
protocol TaskFeed {
  /// The next task of this worker, when all its predecessors have finished; waits for it if need be.
  /// Nil when no task is left.
  mutating func next() -> ReadyTask?

  /// Stores the output of a task and releases its successors.
  mutating func complete(_ task: ReadyTask, token: UInt64)

  /// Time spent waiting for tasks so far, in nanoseconds.
  var waited: UInt64 { get }

  /// The part of it after the last task, in nanoseconds.
  var waitedAtEnd: UInt64 { get }
}

extension TaskFeed {
  var waitedAtEnd: UInt64 { 0 }
}

/// A feed for workers that may not block: the lanes of the task models.
protocol PollingFeed: TaskFeed {
  /// The next task, if there is one now.
  mutating func poll() -> ReadyTask?

  /// Stores the output of a task and releases its successors; returns how many others may take.
  mutating func deliver(_ task: ReadyTask, token: UInt64) -> Int

  /// Whether no task will come any more, after `poll` found none.
  var isOver: Bool { get }

  /// Whether a worker that found nothing should look again.
  var mayHaveMore: Bool { get }
}

/// A task whose predecessors have finished.
struct ReadyTask: Sendable {
  let task: Int
  /// The folded outputs of its predecessors.
  let inputs: UInt64
  /// Where its output goes.
  let slot: Int
  /// Where the outputs of its predecessors are, in the order of the graph.
  var predecessors = SlotRow()
}

/// A row of slots.
///
/// Not a buffer, which would check its count: a loop that does not read the row should not load it.
///
/// `@unchecked`: rows are made before the workers, and not changed.
struct SlotRow: @unchecked Sendable {
  private let start: UnsafePointer<UInt32>?
  let count: Int

  init() {
    start = nil
    count = 0
  }

  @inline(__always)
  init(start: UnsafePointer<UInt32>?, count: Int) {
    self.start = start
    self.count = count
  }

  var slots: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: start, count: count) }
}

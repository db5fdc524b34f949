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

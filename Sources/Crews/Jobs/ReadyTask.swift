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

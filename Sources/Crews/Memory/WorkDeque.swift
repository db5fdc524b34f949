import Synchronization

/// A work-stealing queue: its owner pushes and pops at one end, others steal at the other.
///
/// Chase & Lev (SPAA 2005), with the memory orders of Lê, Pop, Cohen, Zappa Nardelli (PPoPP 2013).
/// It never grows: its capacity is at least the number of tasks.
///
/// `@unchecked`: it holds addresses of atomics; who may push and pop is the caller's duty.
struct WorkDeque: @unchecked Sendable {
  /// Each end has lines of its own.
  static let headerBytes = 256

  private let top: UnsafeMutablePointer<Atomic<Int>>
  private let bottom: UnsafeMutablePointer<Atomic<Int>>
  private let tasks: UnsafeMutablePointer<Atomic<UInt32>>
  private let mask: Int

  /// - Parameters:
  ///   - memory: Where it lies; zeros are an empty queue.
  ///   - capacity: A power of two.
  init(_ memory: UnsafeMutableRawPointer, capacity: Int) {
    top = memory.assumingMemoryBound(to: Atomic<Int>.self)
    bottom = (memory + 128).assumingMemoryBound(to: Atomic<Int>.self)
    tasks = (memory + Self.headerBytes).assumingMemoryBound(to: Atomic<UInt32>.self)
    mask = capacity - 1
  }

  /// Empties it; nobody else may use it meanwhile.
  func reset() {
    top.pointee.store(0, ordering: .relaxed)
    bottom.pointee.store(0, ordering: .relaxed)
  }

  @inline(__always)
  func push(_ task: Int) {
    let end = bottom.pointee.load(ordering: .relaxed)
    tasks[end & mask].store(UInt32(truncatingIfNeeded: task), ordering: .relaxed)
    bottom.pointee.store(end &+ 1, ordering: .releasing)
  }

  /// Takes the task that was pushed last.
  @inline(__always)
  func pop() -> Int? {
    let end = bottom.pointee.load(ordering: .relaxed) &- 1
    // Nothing can appear behind the owner's back, so that an empty queue needs no fence.
    if top.pointee.load(ordering: .relaxed) > end { return nil }
    bottom.pointee.store(end, ordering: .relaxed)
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    let start = top.pointee.load(ordering: .relaxed)
    guard start <= end else {
      bottom.pointee.store(end &+ 1, ordering: .relaxed)
      return nil
    }
    let task = Int(tasks[end & mask].load(ordering: .relaxed))
    guard start == end else { return task }
    // The last one: a thief may want it too.
    let isOurs = top.pointee.compareExchange(
      expected: start, desired: start &+ 1, successOrdering: .sequentiallyConsistent,
      failureOrdering: .relaxed
    ).exchanged
    bottom.pointee.store(end &+ 1, ordering: .relaxed)
    return isOurs ? task : nil
  }

  /// Takes the task that was pushed first, for another worker; nil when there is none.
  ///
  /// A thief that loses a race looks again: the loser may be the only one left for the next task,
  /// and nobody wakes it for a task that was there before it parked. Each loss is another's gain,
  /// so that this ends.
  func steal() -> Int? {
    while true {
      let start = top.pointee.load(ordering: .acquiring)
      atomicMemoryFence(ordering: .sequentiallyConsistent)
      let end = bottom.pointee.load(ordering: .acquiring)
      guard start < end else { return nil }
      let task = Int(tasks[start & mask].load(ordering: .relaxed))
      let isOurs = top.pointee.compareExchange(
        expected: start, desired: start &+ 1, successOrdering: .sequentiallyConsistent,
        failureOrdering: .relaxed
      ).exchanged
      if isOurs { return task }
    }
  }

  /// Whether a thief might find something.
  var isEmpty: Bool {
    top.pointee.load(ordering: .relaxed) >= bottom.pointee.load(ordering: .relaxed)
  }
}

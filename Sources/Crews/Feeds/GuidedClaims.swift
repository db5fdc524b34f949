import Synchronization

/// Where ranges of independent tasks come from.
protocol RangeClaims {
  /// The next tasks of this worker; nil when all are claimed.
  mutating func claim() -> Range<Int>?
}

/// All tasks at once, for a worker that is alone.
struct OneRange: RangeClaims {
  private var range: Range<Int>?

  init(_ range: Range<Int>) { self.range = range }

  mutating func claim() -> Range<Int>? { range.take() }
}

/// The policy `dynamic`: workers claim ranges of independent tasks from a shared counter, in chunks
/// that shrink to single tasks (guided self-scheduling, Polychronopoulos & Kuck, IEEE TC 1987).
///
/// One claim a task would cost 16–20 ns, because the output slots of neighbours share cache lines.
struct GuidedClaims: RangeClaims {
  private let next: UnsafeMutablePointer<Atomic<Int>>
  private let taskCount: Int
  /// Twice the workers: half of a fair share at most, so that unequal tasks still balance.
  private let divisor: Int

  /// Output slots in a cache line: larger chunks are cut at whole lines.
  private static let slotsPerLine = 8

  init(_ arena: Arena) {
    next = arena.nextTask
    taskCount = arena.taskCount
    divisor = 2 * arena.workerCount
  }

  @inline(__always)
  func claim() -> Range<Int>? {
    var first = next.pointee.load(ordering: .relaxed)
    while first < taskCount {
      let last = first + Self.chunk(remaining: taskCount - first, divisor: divisor)
      let (exchanged, original) = next.pointee.weakCompareExchange(
        expected: first, desired: last, ordering: .relaxed)
      if exchanged { return first..<last }
      first = original
    }
    return nil
  }

  /// How many tasks to claim when so many are left.
  @inline(__always)
  static func chunk(remaining: Int, divisor: Int) -> Int {
    let share = remaining / divisor
    return share >= slotsPerLine ? share / slotsPerLine * slotsPerLine : max(share, 1)
  }
}

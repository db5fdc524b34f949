/// Feeds a worker under the policy `dynamic`: ranges of independent tasks.
struct DynamicFeed: TaskFeed {
  private let claims: GuidedClaims
  private let slots: UnsafeMutablePointer<UInt64>
  private var current = 0
  private var end = 0
  let waited: UInt64 = 0

  init(_ arena: Arena) {
    claims = GuidedClaims(arena)
    slots = arena.slots
  }

  @inline(__always)
  mutating func next() -> ReadyTask? {
    if current == end {
      guard let range = claims.claim() else { return nil }
      (current, end) = (range.lowerBound, range.upperBound)
    }
    defer { current &+= 1 }
    return ReadyTask(task: current, inputs: 0, slot: current)
  }

  @inline(__always)
  mutating func complete(_ task: ReadyTask, token: UInt64) { slots[task.slot] = token }
}

extension DynamicFeed: PollingFeed {
  @inline(__always)
  mutating func poll() -> ReadyTask? { next() }

  @inline(__always)
  mutating func deliver(_ task: ReadyTask, token: UInt64) -> Int {
    complete(task, token: token)
    return 0
  }

  /// Only asked when nothing is left to claim.
  var isOver: Bool { true }

  var mayHaveMore: Bool { true }
}

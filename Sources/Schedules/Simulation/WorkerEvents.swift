/// When workers become free: a tree in which the earlier of two goes up.
struct WorkerEvents {
  private struct Event {
    /// The pattern of the time: of numbers that are not negative it ascends as they do.
    var pattern: Int
    var worker: Int
  }

  /// The root at 1; the children of n are 2n and 2n + 1; the workers themselves come last.
  private var earliest: [Event]
  private let leaves: Int

  /// Each worker at the time when it can begin.
  init(readiness: [Double]) {
    var leaves = 1
    while leaves < readiness.count { leaves *= 2 }
    self.leaves = leaves
    earliest = [Event](
      repeating: Event(pattern: Self.pattern(.infinity), worker: 0), count: 2 * leaves)
    for (worker, time) in readiness.enumerated() { insert(worker, at: time) }
  }

  /// The next moment at which a worker becomes free; infinite when there is none.
  var next: Double { Double(bitPattern: UInt64(bitPattern: Int64(earliest[1].pattern))) }

  /// Takes a worker that becomes free at a moment, which is the next one; nil when there is none.
  mutating func pop(at now: Double) -> Int? {
    guard next == now else { return nil }
    let worker = earliest[1].worker
    insert(worker, at: .infinity)
    return worker
  }

  mutating func insert(_ worker: Int, at time: Double) {
    var node = leaves + worker
    var first = Event(pattern: Self.pattern(time), worker: worker)
    earliest[node] = first
    while node > 1 {
      let other = earliest[node ^ 1]
      // Without a branch, which nobody could predict: all bits of `isOther` are that of the sign.
      let later = other.pattern &- first.pattern
      let isOther = later >> (Int.bitWidth - 1)
      first.pattern &+= later & isOther
      first.worker ^= (first.worker ^ other.worker) & isOther
      node >>= 1
      // The first one is who it was: nothing changes above.
      if earliest[node].worker == first.worker, first.worker != worker { return }
      earliest[node] = first
    }
  }

  /// Adding 0 makes −0 to 0.
  private static func pattern(_ time: Double) -> Int {
    Int(truncatingIfNeeded: (time + 0).bitPattern)
  }
}

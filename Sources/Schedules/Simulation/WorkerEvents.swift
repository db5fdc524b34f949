/// When workers become free, moment by moment.
///
/// Of one moment those come first whose tasks began first: in a run, too, a worker that went on with its own
/// is a little ahead of one that had to take from another.
struct WorkerEvents {
  /// Infinite for a worker that runs nothing.
  private var times: MinimumTree
  /// The begins in their order, of each worker the last one.
  private var numbers: [UInt32]
  private var next: UInt32

  /// The workers that are free at the moment.
  private(set) var free: [Int] = []

  /// Each worker at the time when it can begin.
  init(readiness: [Double]) {
    times = MinimumTree(readiness)
    numbers = readiness.indices.map { UInt32(truncatingIfNeeded: $0) }
    next = UInt32(truncatingIfNeeded: readiness.count)
  }

  mutating func insert(_ worker: Int, at time: Double) {
    times.set(worker, to: time)
    numbers[worker] = next
    next &+= 1
  }

  /// Goes on to the next moment at which workers become free; nil when there is none.
  mutating func advance() -> Double? {
    let now = times.least
    guard now < .infinity else { return nil }
    free.removeAll(keepingCapacity: true)
    while let worker = times.first(upTo: now) {
      times.set(worker, to: .infinity)
      free.append(worker)
    }
    if free.count > 1 { sortFree() }
    return now
  }

  private mutating func sortFree() {
    let numbers = numbers
    free.sort { numbers[$0] < numbers[$1] }
  }
}

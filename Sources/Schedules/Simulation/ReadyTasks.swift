/// The tasks whose predecessors have ended, in the order in which idle workers take them.
protocol ReadyTasks {
  var isEmpty: Bool { get }

  /// The predecessors of a task have ended now.
  mutating func insert(_ task: Int)

  /// All that is ready at this moment is inserted.
  mutating func endMoment()

  /// Takes the first one out.
  mutating func popFirst() -> Int?
}

/// In an order that is known before.
struct RankedReadyTasks: ReadyTasks {
  private let ranking: Ranking
  private var ready: BitTree

  init(_ ranking: Ranking) {
    self.ranking = ranking
    ready = BitTree(size: ranking.tasks.count)
  }

  var isEmpty: Bool { ready.isEmpty }

  mutating func insert(_ task: Int) { ready.insert(Int(ranking.places[task])) }

  mutating func endMoment() {}

  mutating func popFirst() -> Int? {
    guard let place = ready.popFirst() else { return nil }
    return Int(ranking.tasks[place])
  }
}

/// Those first that became ready first; of one moment in the order of their numbers.
struct FirstReadyTasks: ReadyTasks {
  private var queue: [UInt32] = []
  private var next = 0
  private var sorted = 0

  var isEmpty: Bool { next == queue.count }

  mutating func insert(_ task: Int) { queue.append(UInt32(truncatingIfNeeded: task)) }

  mutating func endMoment() {
    if queue.count - sorted > 1 { queue[sorted...].sort() }
    sorted = queue.count
  }

  mutating func popFirst() -> Int? {
    guard next < queue.count else { return nil }
    defer { next += 1 }
    return Int(queue[next])
  }
}

import Basics

/// A set of tasks as 128 random bits, which sets of millions do not share.
struct StateKey: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// One key a task; that of a set is all of its tasks toggled (Zobrist 1970).
  static func keys(count: Int) -> [StateKey] {
    var draws = SplitMix64(seed: 1970)
    return (0..<count).map { _ in
      var key = StateKey()
      key.low = draws.next()
      key.high = draws.next()
      return key
    }
  }

  mutating func toggle(_ other: StateKey) {
    low ^= other.low
    high ^= other.high
  }
}

/// Partial schedules that were continued in every way.
struct SeenStates {
  /// What decides how a partial schedule can go on.
  private struct State {
    let clock: Double
    /// When workers are free, ascending.
    let floors: [Double]
    /// The tasks that had not ended at the clock.
    let running: [(task: Int, end: Double)]

    /// Whether all that can follow `other` can follow this one as early.
    func isNoLater(than other: PartialSchedule, floors others: [Double]) -> Bool {
      guard clock <= other.clock else { return false }
      for (floor, theirs) in zip(floors, others) where floor > theirs { return false }
      return running.allSatisfy { $0.end <= max(other.ends[$0.task], other.clock) }
    }
  }

  private var states: [StateKey: [State]] = [:]
  private var count = 0

  /// Some 100 MB.
  private static let most = 500_000
  /// Looking through more takes longer than it saves.
  private static let mostEach = 12

  /// Whether one that was seen is nowhere later; if not, this one counts as seen.
  mutating func hasBetter(than partial: PartialSchedule) -> Bool {
    let floors = partial.floors
    let known = states[partial.key] ?? []
    if known.contains(where: { $0.isNoLater(than: partial, floors: floors) }) { return true }
    if count < Self.most, known.count < Self.mostEach {
      states[partial.key, default: []].append(
        State(clock: partial.clock, floors: floors, running: partial.running))
      count += 1
    }
    return false
  }
}

/// The time of one worker into which tasks are put, also between others that are there.
struct WorkerLane {
  private struct Gap {
    let start: Double
    let end: Double
  }

  /// Ascending; behind the last task there is no end.
  private var gaps: [Gap] = []
  private var tail: Double

  init(readiness: Double) { tail = readiness }

  /// When a task could begin at the earliest.
  ///
  /// - Parameters:
  ///   - arrival: When all that it needs is there.
  ///   - seconds: How long it takes.
  /// - Returns: In a gap, or behind all tasks.
  func start(after arrival: Double, for seconds: Double) -> Double {
    for gap in gaps[firstGap(endingAfter: arrival)...] {
      let start = max(arrival, gap.start)
      if start + seconds <= gap.end { return start }
    }
    return max(arrival, tail)
  }

  /// Takes the time of a task that `start(after:for:)` found.
  mutating func occupy(_ start: Double, for seconds: Double) {
    let end = start + seconds
    guard start < tail else {
      if start > tail { gaps.append(Gap(start: tail, end: start)) }
      tail = end
      return
    }
    let index = firstGap(endingAfter: start)
    guard index < gaps.count, gaps[index].start <= start else { return }
    let gap = gaps[index]
    let left = [Gap(start: gap.start, end: start), Gap(start: end, end: gap.end)]
    gaps.replaceSubrange(index...index, with: left.filter { $0.end > $0.start })
  }

  private func firstGap(endingAfter time: Double) -> Int {
    var (low, high) = (0, gaps.count)
    while low < high {
      let middle = (low + high) / 2
      if gaps[middle].end > time { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

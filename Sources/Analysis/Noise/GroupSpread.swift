/// The spread within two groups of ascending values, by selection instead of sorting: there may be as
/// many splits as values.
struct GroupSpread {
  /// Ascending.
  let values: [Double]

  /// The median absolute deviation from the median of the own group, of all values.
  ///
  /// - Parameter split: Where the second group begins; neither group is empty.
  /// - Returns: The deviation.
  func within(split: Int) -> Double {
    let runs = self.runs(0..<split) + self.runs(split..<values.count)
    let last = values.count - 1
    let below = select(last / 2, of: runs)
    return last.isMultiple(of: 2) ? below : (below + select(last / 2 + 1, of: runs)) / 2
  }

  /// Whether the deviation `within` may be below `limit`: at least half of all are.
  func isBelow(_ limit: Double, split: Int) -> Bool {
    let runs = self.runs(0..<split) + self.runs(split..<values.count)
    return runs.reduce(0) { $0 + count(below: limit, in: $1) } >= (values.count + 1) / 2
  }

  /// How many of the deviations are below `limit`, by bisection.
  private func count(below limit: Double, in run: Run) -> Int {
    var known = 0
    var end = run.count
    while known < end {
      let middle = (known + end) / 2
      if deviation(run, middle) < limit { known = middle + 1 } else { end = middle }
    }
    return known
  }

  /// Deviations that ascend: those of neighbours, away from the median.
  private struct Run {
    /// The place of the least deviation among the values, and where the next one stands.
    var first: Int
    let step: Int
    var count: Int
    let middle: Double
  }

  /// The deviations of a group: below its median, and from it on.
  private func runs(_ group: Range<Int>) -> [Run] {
    let upper = group.lowerBound + group.count / 2
    let isOdd = !group.count.isMultiple(of: 2)
    let middle = isOdd ? values[upper] : (values[upper - 1] + values[upper]) / 2
    return [
      Run(first: upper - 1, step: -1, count: group.count / 2, middle: middle),
      Run(first: upper, step: 1, count: group.count - group.count / 2, middle: middle),
    ]
  }

  private func deviation(_ run: Run, _ index: Int) -> Double {
    abs(values[run.first + run.step * index] - run.middle)
  }

  /// The deviation with `rank` smaller ones, from 0.
  ///
  /// Of m lists the first k/m values are looked at: the list whose last one of them is least holds none
  /// of higher rank there, so that they can be passed over.
  private func select(_ rank: Int, of runs: [Run]) -> Double {
    var runs = runs.filter { $0.count > 0 }
    var rank = rank
    while true {
      let length = max(1, (rank + 1) / runs.count)
      var least = 0
      var smallest = Double.infinity
      for index in runs.indices {
        let last = deviation(runs[index], min(length, runs[index].count) - 1)
        if last < smallest { (least, smallest) = (index, last) }
      }
      if runs.count == 1 { return deviation(runs[0], rank) }
      if rank == 0 { return smallest }
      let passed = min(length, runs[least].count)
      rank -= passed
      runs[least].first += runs[least].step * passed
      runs[least].count -= passed
      if runs[least].count == 0 { runs.remove(at: least) }
    }
  }
}

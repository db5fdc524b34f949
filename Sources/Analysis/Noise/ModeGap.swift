/// The widest gap between two groups of values, in median absolute deviations within the groups.
///
/// Each place between two neighbours may be where the groups part. Whether one beats the best so far
/// is told by counting deviations, which are in order on each side of a group's median: so a place
/// costs some binary searches, and only one that is better is worked out.
struct ModeGap {
  private let sorted: [Double]

  /// - Parameter sorted: Ascending and finite.
  init(sorted: [Double]) { self.sorted = sorted }

  /// The widest gap of all places.
  ///
  /// - Parameter least: How many values either group has at least, 1 or more.
  /// - Returns: The gap over the deviation; nil when there is no such place.
  func widest(least: Int) -> Double? {
    guard least <= sorted.count - least else { return nil }
    let places = (least...sorted.count - least).map {
      (place: $0, gap: sorted[$0] - sorted[$0 - 1])
    }
    var best: Double?
    // Wide ones first: most others are then told to be worse at once.
    for (place, gap) in places.sorted(by: { $0.gap > $1.gap }) {
      guard gap > 0 else { return best ?? 0 }
      let groups = Groups(sorted: sorted, place: place)
      if let best, groups.count(upTo: gap / best) < groups.lowerRank { continue }
      let within = groups.medianDeviation
      best = max(best ?? 0, within > 0 ? gap / within : .greatestFiniteMagnitude)
    }
    return best
  }
}

/// Values in order that are parted at a place.
private struct Groups {
  private let low: Group
  private let high: Group
  private let sorted: [Double]

  init(sorted: [Double], place: Int) {
    self.sorted = sorted
    low = Group(sorted, 0..<place)
    high = Group(sorted, place..<sorted.count)
  }

  /// The rank of the lower one of the two middle deviations, from 1; of the middle one of an odd number.
  var lowerRank: Int { (sorted.count + 1) / 2 }

  /// How many deviations are at most `limit`.
  func count(upTo limit: Double) -> Int { low.count(upTo: limit) + high.count(upTo: limit) }

  /// The median of all deviations.
  var medianDeviation: Double {
    let lower = deviation(ranked: lowerRank)
    return sorted.count.isMultiple(of: 2) ? (lower + deviation(ranked: lowerRank + 1)) / 2 : lower
  }

  /// Bisects over the representable numbers, which are in the order of their bits from 0 up.
  private func deviation(ranked rank: Int) -> Double {
    var low: UInt64 = 0
    var high = ((sorted.last ?? 0) - (sorted.first ?? 0)).bitPattern
    while low < high {
      let middle = low + (high - low) / 2
      if count(upTo: Double(bitPattern: middle)) >= rank { high = middle } else { low = middle + 1 }
    }
    return Double(bitPattern: low)
  }
}

/// A part of values in order, whose deviations from its median fall and then rise.
private struct Group {
  private let sorted: [Double]
  private let range: Range<Int>
  /// Behind the middle one, or the lower one of two.
  private let half: Int
  private let middle: Double

  init(_ sorted: [Double], _ range: Range<Int>) {
    self.sorted = sorted
    self.range = range
    half = range.lowerBound + (range.count + 1) / 2
    middle = (sorted[half - 1] + sorted[range.lowerBound + range.count / 2]) / 2
  }

  /// How many deviations are at most `limit`.
  func count(upTo limit: Double) -> Int {
    let first = (range.lowerBound..<half).partition { abs(sorted[$0] - middle) <= limit }
    let behind = (half..<range.upperBound).partition { abs(sorted[$0] - middle) > limit }
    return behind - first
  }
}

extension Range<Int> {
  /// The first index of which `isBehind` holds, where it holds of all that follow one of which it does.
  fileprivate func partition(_ isBehind: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

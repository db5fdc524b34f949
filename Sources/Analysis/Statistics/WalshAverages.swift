/// The averages (xᵢ + xⱼ)/2, i ≤ j, of n values: n(n + 1)/2 of them, none of which is stored.
///
/// Source: Walsh, "Some Significance Tests for the Median", Annals of Mathematical Statistics 20,
/// 1949. That ranks can be found by counting, without the list: Monahan, "Algorithm 616: Fast
/// Computation of the Hodges–Lehmann Location Estimator", ACM TOMS 10(3), 1984.
package struct WalshAverages: Sendable {
  private let sorted: [Double]

  /// - Parameter values: Finite numbers in any order.
  package init(_ values: [Double]) {
    sorted = values.sorted()
  }

  /// n.
  package var valueCount: Int { sorted.count }

  package var count: Int { sorted.count * (sorted.count + 1) / 2 }

  /// So many averages are sorted rather than counted again.
  private static let few = 64
  /// Halving the values comes near sooner than halving the representable numbers between them, of which most
  /// are next to 0; only the latter always ends soon.
  private static let valueSteps = 16

  /// The `rank`-th smallest average, from 1; nil beyond `count`.
  ///
  /// It bisects, each time with a count that is linear in n, until few averages are left; the result is
  /// exact.
  package func ranked(_ rank: Int) -> Double? {
    guard rank >= 1, rank <= count, let first = sorted.first, let last = sorted.last else {
      return nil
    }
    var low = ordinal(first)
    var high = ordinal(last)
    // Of averages below `low`, and up to `high`.
    var (below, upTo, steps) = (0, count, 0)
    while low < high, upTo - below > Self.few {
      let middle = steps < Self.valueSteps ? halfway(low, high) : mean(low, high)
      steps += 1
      let counted = countUp(to: number(middle))
      if counted >= rank {
        (high, upTo) = (middle, counted)
      } else {
        (low, below) = (middle + 1, counted)
      }
    }
    if low == high { return number(low) }
    let found = averages(in: number(low)...number(high)).sorted()
    // Adding 0 makes −0 to 0.
    return found.dropFirst(rank - below - 1).first.map { $0 + 0 }
  }

  /// The median of the averages; nil of no values.
  package var median: Double? {
    guard let upper = ranked(count / 2 + 1) else { return nil }
    guard count.isMultiple(of: 2) else { return upper }
    // The one before is the greatest below it, unless there are too few below.
    let below = averages(upTo: upper.nextDown)
    return ((below.count < count / 2 ? upper : below.greatest) + upper) / 2
  }

  /// How many averages are at most `limit`.
  private func countUp(to limit: Double) -> Int { averages(upTo: limit).count }

  /// How many averages are at most `limit`, and the greatest of them: for growing i the last fitting j
  /// falls.
  private func averages(upTo limit: Double) -> (count: Int, greatest: Double) {
    var total = 0
    var greatest = -Double.infinity
    var j = sorted.count - 1
    for i in sorted.indices {
      while j >= i && (sorted[i] + sorted[j]) / 2 > limit { j -= 1 }
      if j < i { break }
      total += j - i + 1
      greatest = max(greatest, (sorted[i] + sorted[j]) / 2)
    }
    return (total, greatest)
  }

  /// The averages in a range: for growing i the last fitting j falls.
  private func averages(in range: ClosedRange<Double>) -> [Double] {
    var found: [Double] = []
    var last = sorted.count - 1
    for i in sorted.indices {
      while last >= i && (sorted[i] + sorted[last]) / 2 > range.upperBound { last -= 1 }
      var j = last
      while j >= i {
        let average = (sorted[i] + sorted[j]) / 2
        guard average >= range.lowerBound else { break }
        found.append(average)
        j -= 1
      }
    }
    return found
  }
}

/// The mean of two ordinals, which cannot overflow.
private func mean(_ a: Int64, _ b: Int64) -> Int64 { (a & b) + ((a ^ b) >> 1) }

/// The ordinal of the mean of two numbers, from `low` to below `high`.
private func halfway(_ low: Int64, _ high: Int64) -> Int64 {
  max(low, min(ordinal(number(low) / 2 + number(high) / 2), high - 1))
}

/// The place of a finite number among all of them: neighbours differ by 1.
private func ordinal(_ number: Double) -> Int64 {
  let bits = Int64(bitPattern: number.bitPattern)
  return bits >= 0 ? bits : .min &- bits
}

private func number(_ ordinal: Int64) -> Double {
  Double(bitPattern: UInt64(bitPattern: ordinal >= 0 ? ordinal : .min &- ordinal))
}

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

  package var count: Int { sorted.count * (sorted.count + 1) / 2 }

  /// The `rank`-th smallest average, from 1; nil beyond `count`.
  ///
  /// It bisects over the representable numbers: at most 64 counts, each linear in n, and the
  /// result is exact.
  package func ranked(_ rank: Int) -> Double? {
    guard rank >= 1, rank <= count, let first = sorted.first, let last = sorted.last else {
      return nil
    }
    var low = ordinal(first)
    var high = ordinal(last)
    while low < high {
      let middle = (low & high) + ((low ^ high) >> 1)  // the mean, which cannot overflow
      if countUp(to: number(middle)) >= rank { high = middle } else { low = middle + 1 }
    }
    return number(low)
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
}

/// The place of a finite number among all of them: neighbours differ by 1.
private func ordinal(_ number: Double) -> Int64 {
  let bits = Int64(bitPattern: number.bitPattern)
  return bits >= 0 ? bits : .min &- bits
}

private func number(_ ordinal: Int64) -> Double {
  Double(bitPattern: UInt64(bitPattern: ordinal >= 0 ? ordinal : .min &- ordinal))
}

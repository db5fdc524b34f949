#if canImport(Glibc)
import Glibc
#endif

/// The distribution of Wilcoxon's signed-rank statistic W⁺ of n values that are symmetric about 0:
/// the sum of a random half of the ranks 1…n.
///
/// Source: Wilcoxon, "Individual Comparisons by Ranking Methods", Biometrics Bulletin 1(6), 1945;
/// Hollander, Wolfe & Chicken, "Nonparametric Statistical Methods", 3rd ed. 2014, sections 3.1–3.3.
package struct SignedRankDistribution: Sendable {
  /// The number of values, n.
  package let count: Int

  /// P(W⁺ ≤ w) for w = 0… when n is small enough to count; empty above.
  private let table: [Double]

  /// - Parameters:
  ///   - count: The number of values, n ≥ 1.
  ///   - exactLimit: The largest n that is counted exactly; above, the normal approximation (R's
  ///     `wilcox.test` changes at 50).
  package init(count: Int, exactLimit: Int = 60) {
    self.count = count
    table = count <= exactLimit ? Self.exactTable(count) : []
  }

  /// P(W⁺ ≤ w).
  package func cumulative(_ w: Int) -> Double {
    if w < 0 { return 0 }
    if !table.isEmpty { return w < table.count ? table[w] : 1 }
    let n = Double(count)
    let mean = n * (n + 1) / 4
    let deviation = (n * (n + 1) * (2 * n + 1) / 24).squareRoot()
    // Half a step of continuity correction: W⁺ takes whole numbers only.
    return erfc((mean - Double(w) - 0.5) / deviation / 2.0.squareRoot()) / 2
  }

  /// The rank k of the Walsh average that is a one-sided lower bound of the centre: the greatest k
  /// with P(W⁺ ≤ k − 1) ≤ `tail`, counted from 1.
  ///
  /// The upper bound has rank n(n + 1)/2 + 1 − k. Nil when even the extreme average is no bound,
  /// because there are too few values.
  package func boundRank(tail: Double) -> Int? {
    guard cumulative(0) <= tail else { return nil }
    var good = 0
    var bad = count * (count + 1) / 2
    while bad - good > 1 {
      let middle = (good + bad) / 2
      if cumulative(middle) <= tail { good = middle } else { bad = middle }
    }
    return good + 1
  }

  /// Adds one rank after the other: with probability ½ it is in the sum.
  ///
  /// Probabilities instead of counts cannot overflow, and halving loses nothing.
  private static func exactTable(_ count: Int) -> [Double] {
    var chance = [1.0]
    for rank in 1...max(count, 1) {
      var next = chance.map { $0 / 2 } + [Double](repeating: 0, count: rank)
      for sum in chance.indices { next[sum + rank] += chance[sum] / 2 }
      chance = next
    }
    var total = 0.0
    return chance.map { probability in
      total += probability
      return total
    }
  }
}

/// The percentile bootstrap over rounds: what a statistic would have been, had other rounds of the
/// same kind been drawn.
///
/// Source: Efron & Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13.
package struct Bootstrap: Sendable {
  /// How many times the rounds are drawn anew.
  package var resamples: Int
  package var seed: UInt64

  package init(resamples: Int = 2000, seed: UInt64 = 1) {
    self.resamples = resamples
    self.seed = seed
  }

  /// The 95% interval of a statistic.
  ///
  /// - Parameters:
  ///   - rounds: How many rounds were measured.
  ///   - statistic: Of the rounds drawn, as indices with repeats; whole rounds, so that what was
  ///     measured together stays together.
  /// - Returns: Nil for fewer than 2 rounds, or when no value is finite.
  package func interval(
    rounds: Int, statistic: (_ drawn: [Int]) -> Double
  ) -> ClosedRange<Double>? {
    guard rounds >= 2 else { return nil }
    let values = draws(rounds: rounds, statistic: statistic).filter(\.isFinite).sorted()
    guard let low = Quantiles.percentile(sorted: values, Confidence.tail),
      let high = Quantiles.percentile(sorted: values, 1 - Confidence.tail)
    else { return nil }
    return low...high
  }

  /// The statistic of each drawing: any value, such as a whole curve.
  package func draws<Value>(rounds: Int, statistic: (_ drawn: [Int]) -> Value) -> [Value] {
    guard rounds > 0 else { return [] }
    var random = SplitMix64(seed: seed)
    var drawn = [Int](repeating: 0, count: rounds)
    return (0..<resamples).map { _ in
      for place in drawn.indices { drawn[place] = random.index(below: rounds) }
      return statistic(drawn)
    }
  }
}

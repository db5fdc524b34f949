/// The centre of values that scatter symmetrically: the median of their Walsh averages.
///
/// Source: Hodges & Lehmann, "Estimates of Location Based on Rank Tests", Annals of Mathematical
/// Statistics 34(2), 1963; its interval from the signed-rank test: Hollander, Wolfe & Chicken 2014,
/// section 3.3.
package enum HodgesLehmann {
  /// The estimate with its exact 95% interval; below 6 values it has none.
  ///
  /// Nil of nothing.
  package static func estimate(_ values: [Double]) -> Estimate? {
    let averages = WalshAverages(values)
    guard let centre = averages.median else { return nil }
    return Estimate(centre, interval(averages, tail: Confidence.tail))
  }

  /// The exact interval of the centre that errs by `tail` on each side; nil when there are too few
  /// values.
  package static func interval(_ values: [Double], tail: Double) -> ClosedRange<Double>? {
    interval(WalshAverages(values), tail: tail)
  }

  private static func interval(_ averages: WalshAverages, tail: Double) -> ClosedRange<Double>? {
    guard let rank = rank(averages, tail: tail), let lower = averages.ranked(rank),
      let upper = averages.ranked(averages.count + 1 - rank)
    else { return nil }
    return lower...upper
  }

  /// The one-sided lower bound of the centre at error `tail`; nil when there are too few values.
  package static func lowerBound(_ values: [Double], tail: Double) -> Double? {
    let averages = WalshAverages(values)
    return rank(averages, tail: tail).flatMap(averages.ranked)
  }

  /// The one-sided upper bound of the centre at error `tail`; nil when there are too few values.
  package static func upperBound(_ values: [Double], tail: Double) -> Double? {
    lowerBound(values.map { -$0 }, tail: tail).map { -$0 }
  }

  /// Which of the averages is the lower bound; the upper one has the same place from the end.
  private static func rank(_ averages: WalshAverages, tail: Double) -> Int? {
    guard averages.valueCount > 0 else { return nil }
    return SignedRankDistribution(count: averages.valueCount).boundRank(tail: tail)
  }
}

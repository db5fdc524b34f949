import Basics

extension Rival {
  /// A median of 7 alternating runs above 108% of the other.
  static let medianOfSeven = Rival(
    name: "median of 7 above 8%", order: .alternating, runs: 7,
    isSlower: { $0.medianRatio > 1.08 })

  /// 20 pairs with the candidate always second: the sign test at .05, both sides.
  ///
  /// 15 of 20 that are
  /// slower have p = .041, 14 have .115.
  static let fixedOrder = Rival(
    name: "fixed order, sign test of 20 pairs", order: .alternating, runs: 20,
    isSlower: { zip($0.base, $0.candidate).count { $0 < $1 } >= 15 })
}

extension RivalTimes {
  /// The median of the candidate over that of the base.
  var medianRatio: Double {
    guard let base = Quantiles.median(base), let candidate = Quantiles.median(candidate) else {
      return 1
    }
    return candidate / base
  }
}

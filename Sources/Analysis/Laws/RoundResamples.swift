import Basics
import CMath

/// Rounds that are drawn again, whole: all points of a round share what the machine did in it.
///
/// Source: Efron & Tibshirani, "An Introduction to the Bootstrap", 1993, chapters 6 and 8.
struct RoundResamples: Sendable {
  /// The points of each draw.
  let draws: [[LawPoint]]
  /// What is drawn: rounds, or blocks of adjacent ones.
  let units: Int

  /// How many draws an interval takes: its ends are known to a tenth of its width.
  static let count = 2000
  /// More rounds than these are drawn as so many blocks.
  static let mostUnits = 30

  /// The tail of a percentile interval that is as wide as one of Student's t: of few rounds the plain one is
  /// too narrow.
  ///
  /// Source: Hesterberg, "What Teachers Should Know About the Bootstrap", The American Statistician 69(4),
  /// 2015, section 5.2; his other factor, √(n/(n − 1)), is for means, and makes these too wide.
  var tail: Double {
    cm_normal_cumulative(
      -StudentDistribution.quantile(1 - Confidence.tail, freedom: units - 1))
  }
}

/// One law, fitted to each draw of rounds.
struct LawResamples: Sendable {
  private let law: ScalingLaw
  private let best: [LawForm.Numbers]
  private let unbounded: [LawForm.Numbers]
  private let tail: Double

  init(_ fit: BoundedFit, _ data: LawData, _ rounds: RoundResamples) {
    law = fit.law
    tail = rounds.tail
    var data = data
    let fits = rounds.draws.compactMap { points in
      data.points = points
      return BoundedFit(fit.law, data, from: fit.unbounded.numbers)
    }
    best = fits.map(\.best.numbers)
    unbounded = fits.map(\.unbounded.numbers)
  }

  /// The standard deviation of a number over the draws.
  func deviation(_ place: Int, isBounded: Bool) -> Double? {
    let values = (isBounded ? best : unbounded).map { $0[place] }
    return Moments(values)?.deviation
  }

  /// The 95% interval of a number.
  func interval(_ place: Int) -> ClosedRange<Double>? { interval(best.map { $0[place] }) }

  /// The 95% interval of the throughput that the law says.
  func interval(at workers: Double) -> ClosedRange<Double>? {
    interval(best.map { law.form.throughput(workers, $0) })
  }

  private func interval(_ values: [Double]) -> ClosedRange<Double>? {
    let sorted = values.sorted()
    guard let low = Quantiles.percentile(sorted: sorted, tail),
      let high = Quantiles.percentile(sorted: sorted, 1 - tail)
    else { return nil }
    return low...high
  }
}

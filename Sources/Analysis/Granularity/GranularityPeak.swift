import Terms

/// The peak rate by which curves of one pattern and number of workers are judged: over a run, and
/// within each of its rounds.
struct GranularityPeak {
  /// The best median rate of all points, in floating-point operations a second.
  let rate: Double
  /// Which point has it.
  let model: Model
  let point: GranularityPoint
  private var rates: [RoundID: Double] = [:]

  /// A point stands for the peak of its rounds if its median rate is this share of the peak.
  private static let nearPeak = 0.9

  /// Nil where nothing was measured.
  init?(_ curves: [GranularityCurve]) {
    let points = curves.flatMap { curve in curve.points.map { (curve.model, $0) } }
      .sorted { $0.1.rate < $1.1.rate }
    guard let (model, best) = points.last else { return nil }
    self.model = model
    point = best
    rate = best.rate
    // The best one of a round comes last, and stays.
    for (_, point) in points where point.rate >= Self.nearPeak * best.rate {
      for launch in point.launches {
        rates[launch.round] = point.rate(of: launch.seconds) * best.rate / point.rate
      }
    }
  }

  /// The peak rate of a round: that of its best point there, raised by as much as its median is below
  /// the best of all.
  ///
  /// A machine that is slow for a while is slow for the peak, too. Nil for a round without a point
  /// near the peak.
  func rate(in round: RoundID) -> Double? { rates[round] }
}

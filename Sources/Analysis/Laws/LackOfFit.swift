import CMath

/// Whether a law misses points by more than they scatter.
enum LackOfFit {
  /// The chance of a lack of fit as large as this by the scatter of repeated rows alone:
  /// F = (SS_lof/(k − p))/(SS_pe/(n − k)).
  ///
  /// Nil where nothing is repeated.
  ///
  /// Source: Draper & Smith, "Applied Regression Analysis", 3rd ed. 1998, section 2.1.
  static func chance(of fit: LeastSquares, _ data: LawData) -> Double? {
    let freedom = Set(data.telling.map(\.workers)).count - fit.freeCount
    guard freedom > 0, let pure = data.pureError, pure.freedom > 0 else { return nil }
    let missed = max(data.scatter == nil ? fit.sum - pure.sum : fit.sum, 0)
    if pure.sum <= data.negligible { return missed <= data.negligible ? 1 : 0 }
    return cm_f_tail(
      missed / Double(freedom) / pure.variance, Double(freedom), Double(pure.freedom))
  }

  /// A law that misses no point by as much is right enough, however little the rows scatter.
  static let worthNaming = 0.05
  /// The residual error over the root mean square of the throughputs from which on no law is seen where
  /// nothing is repeated.
  ///
  /// Published tables that are fitted with one have .01 to .06.
  static let coarse = 0.1

  /// Why the law does not describe the points; nil where it may.
  static func refusal(of fit: LeastSquares, _ data: LawData) -> String? {
    guard let chance = chance(of: fit, data) else { return coarseRefusal(of: fit, data) }
    let (workers, share) = worst(fit, data)
    guard chance < 0.05, share > worthNaming else { return nil }
    return "it misses N = \(workers) by \(LawText.percent(share)), more than the rows scatter "
      + "(lack of fit, \(LawText.chance(chance)))"
  }

  private static func coarseRefusal(of fit: LeastSquares, _ data: LawData) -> String? {
    let points = data.telling
    guard points.count > fit.freeCount else { return nil }
    let squares = points.reduce(0) {
      $0 + ($1.weight * $1.throughput) * ($1.weight * $1.throughput)
    }
    let error = (fit.sum / Double(points.count - fit.freeCount)).squareRoot()
    let share = error / (squares / Double(points.count)).squareRoot()
    guard share > coarse else { return nil }
    return "it misses the points by \(LawText.percent(share))"
  }

  /// The worker count whose mean is missed most, and by which share.
  private static func worst(_ fit: LeastSquares, _ data: LawData) -> (Int, Double) {
    let misses = Dictionary(grouping: data.telling, by: \.workers).map { workers, group in
      let mean = group.reduce(0) { $0 + $1.throughput } / Double(group.count)
      return (workers, abs(mean / fit.form.throughput(Double(workers), fit.numbers) - 1))
    }
    return misses.max { ($0.1, $1.0) < ($1.1, $0.0) } ?? (0, 0)
  }
}

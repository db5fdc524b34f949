import CMath

/// Where the throughput is greatest: √((1 − α)/β), with the worker counts that the points do not refuse.
///
/// Its interval is that of the profile: all peaks with which the best fit is not worse by more than chance.
/// Source: Bates & Watts, "Nonlinear Regression Analysis and Its Applications", 1988, section 6.1.
struct PeakProfile {
  private let data: LawData
  private let fit: LeastSquares
  private let limit: Double

  /// - Returns: Nil where there is no peak, and where nothing tells the scatter.
  private init?(_ fit: LeastSquares, _ data: LawData) {
    guard let error = data.error(of: fit) else { return nil }
    self.data = data
    self.fit = fit
    let quantile = cm_f_quantile(1 - 2 * Confidence.tail, 1, Double(error.freedom))
    limit = fit.sum + max(error.variance * quantile, data.negligible)
  }

  /// The peak with its interval.
  ///
  /// - Parameters:
  ///   - fit: The USL without bounds.
  ///   - data: Its points.
  /// - Returns: Nil where the points do not bound it from above.
  static func peak(of fit: LeastSquares, _ data: LawData) -> Estimate? {
    guard let peak = LawForm.peak(fit.numbers), let profile = PeakProfile(fit, data) else {
      return nil
    }
    // Far above the points a peak is none.
    let highest = 100 * Double(data.counts.last ?? 1)
    guard peak < highest, !profile.allows(highest) else { return nil }
    let high = profile.edge(from: peak, to: highest)
    let low = profile.allows(1) ? 1 : profile.edge(from: peak, to: 1)
    return Estimate(peak, low...high)
  }

  private func allows(_ peak: Double) -> Bool {
    var free = fit.free
    free[2] = false
    let start = LawForm.Numbers(fit.numbers.x, fit.numbers.y, 0)
    guard let other = LeastSquares(.peaked(at: peak), free: free, data.telling, from: start) else {
      return false
    }
    return other.sum <= limit
  }

  /// The last peak that is allowed on the way to one that is not, to a thousandth.
  private func edge(from inside: Double, to outside: Double) -> Double {
    var (inside, outside) = (inside, outside)
    while abs(outside / inside - 1) > 0.001 {
      let middle = (inside * outside).squareRoot()
      if allows(middle) { inside = middle } else { outside = middle }
    }
    return inside
  }
}

import Basics
import Records

#if canImport(Glibc)
import Glibc
#endif

/// How a change grows with the workers, from what was confirmed at each count (GATE.md, step 8).
struct ChangeShape {
  /// What was confirmed at one worker count.
  struct Point {
    let workers: Int
    /// ln(candidate/base) of each pair, in rounds that all counts share.
    let differences: [Double]
    /// T of the base, in seconds.
    let seconds: Double
  }

  private let points: [Point]

  /// Intervals of differences between worker counts err so rarely on each side.
  private static let tail = 0.005
  /// One shape is named when its logarithm of the likelihood is so much greater.
  private static let lead = 2.0
  /// Fewer worker counts have no shape.
  private static let fewest = 3

  init(_ points: [Point]) { self.points = points.sorted { $0.workers < $1.workers } }

  /// The class of the change that decided: that of the name with the greatest one that was measured at
  /// enough worker counts.
  static func of(
    _ courses: [ConfigurationCourse], _ verdicts: [ConfigurationVerdict]
  ) -> ChangeClass? {
    let changed = verdicts.filter { [.regression, .slower].contains($0.verdict) }
      .sorted { ($0.ratio ?? 1) > ($1.ratio ?? 1) }
    for verdict in changed {
      let points = courses.compactMap { course -> Point? in
        guard course.configuration.name == verdict.name,
          let workers = course.configuration.workers, !course.confirmRows.isEmpty,
          let seconds = Quantiles.median(course.confirmRows.compactMap(\.base.seconds))
        else { return nil }
        return Point(
          workers: workers, differences: course.confirmDifferences.values, seconds: seconds)
      }
      if let found = ChangeShape(points).changeClass { return found }
    }
    return nil
  }

  /// Nil of fewer than 3 worker counts, or without one worker.
  var changeClass: ChangeClass? {
    guard points.count >= Self.fewest, let alone = points.first, alone.workers == 1 else {
      return nil
    }
    let isUniform = points.dropFirst().allSatisfy { point in
      let gaps = zip(point.differences, alone.differences).map { $0 - $1 }
      guard let interval = HodgesLehmann.interval(gaps, tail: Self.tail) else { return true }
      return interval.contains(0)
    }
    if isUniform { return .uniform }
    let serial = max(likelihood { _ in 1 }, likelihood { 1 - 1 / $0 })
    let scaling = likelihood { $0 - 1 }
    if serial > scaling + Self.lead { return .serial }
    return scaling > serial + Self.lead ? .scaling : .notSeparable
  }

  /// The logarithm of the likelihood, up to a constant, of a_N = c₁·T_N + c₂·g(N), where a_N is the time
  /// that was added: weighted least squares in two unknowns.
  ///
  /// - Parameter shape: g of the number of workers.
  /// - Returns: The logarithm.
  private func likelihood(_ shape: (Double) -> Double) -> Double {
    var (tt, tg, gg, ta, ga, aa) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for point in points {
      guard let estimate = HodgesLehmann.estimate(point.differences) else { continue }
      // An interval of 95% is 1.96 standard errors wide on each side; no clock is finer than 10⁻⁶.
      let error = max((estimate.halfWidth ?? 0) / 1.96, 1e-6)
      let weight = 1 / (error * point.seconds * error * point.seconds)
      let added = point.seconds * (exp(estimate.value) - 1)
      let (t, g) = (point.seconds, shape(Double(point.workers)))
      tt += weight * t * t
      tg += weight * t * g
      gg += weight * g * g
      ta += weight * t * added
      ga += weight * g * added
      aa += weight * added * added
    }
    let determinant = tt * gg - tg * tg
    guard determinant > 0 else { return -aa / 2 }
    let first = (ta * gg - ga * tg) / determinant
    let second = (ga * tt - ta * tg) / determinant
    return -(aa - first * ta - second * ga) / 2
  }
}

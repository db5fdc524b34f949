import Terms

#if canImport(Glibc)
import Glibc
#endif

/// Points that are faster than N times the base.
package enum SuperLinearity {
  /// The worker counts whose efficiency is above 1, with all tests of the curve together erring in 2.5 of 100
  /// cases: a one-sided signed-rank test of each point, adjusted by Holm.
  ///
  /// - Parameter curve: Of at least 6 rounds; of fewer none is found.
  /// - Returns: The counts, ascending.
  package static func workers(of curve: Curve) -> [Int] {
    guard let base = curve.points.first else { return [] }
    let points = curve.points.dropFirst()
    let chances = points.map { point in
      let pairs = ScalingMetrics.pairs(
        base: base.launches, launches: point.launches, scaling: curve.scaling)
      let ideal = log(Double(curve.baseWorkers) / Double(point.workers))
      return SignedRankTest.chance(of: pairs.map { $0.logarithm + ideal }, aboveFrom: 0)
    }
    return zip(points, HolmAdjustment.adjusted(chances)).compactMap { point, chance in
      chance <= Confidence.tail ? point.workers : nil
    }
  }
}

import Basics
package import Records
import Terms

/// What can still be compared with sessions of another machine: not times, but how well they scale.
package enum EfficiencyJudge {
  /// Advice is given below this share of the earlier efficiency.
  package static let leastShare = 0.85

  /// An efficiency beside those of earlier sessions.
  package struct Comparison: Sendable, Equatable {
    package var configuration: SessionConfiguration
    /// The median of the earlier sessions.
    package var before: Double
    package var now: Double

    package var hasDropped: Bool { now < leastShare * before }
  }

  /// Compares efficiencies.
  ///
  /// - Parameters:
  ///   - session: What is judged.
  ///   - earlier: Sessions of another machine.
  /// - Returns: One for each configuration that both have, where both have the base of its curve: the
  ///   smallest number of workers that the curves have in common.
  package static func comparisons(
    of session: Session, with earlier: [Session]
  ) -> [Comparison] {
    let measured = Set(earlier.flatMap(\.medians.keys))
    let shared = measured.intersection(session.medians.keys)
    return shared.sorted().compactMap { point in
      let curve = shared.filter { other in
        other.model == point.model && other.scaling == point.scaling && other.grain == point.grain
      }
      guard let base = curve.min(), base != point,
        let now = session.efficiency(of: point, base: base),
        let before = Quantiles.median(earlier.compactMap { $0.efficiency(of: point, base: base) })
      else { return nil }
      return Comparison(configuration: point, before: before, now: now)
    }
  }
}

extension Session {
  /// The efficiency of a point relative to the base of its curve (METHOD.md, the table of metrics); under
  /// weak scaling the work is taken to grow with the workers.
  fileprivate func efficiency(
    of point: SessionConfiguration, base: SessionConfiguration
  ) -> Double? {
    guard let time = medians[point], let baseTime = medians[base] else { return nil }
    let growth = point.scaling == .weak ? 1 : Double(base.workers) / Double(point.workers)
    return growth * baseTime / time
  }
}

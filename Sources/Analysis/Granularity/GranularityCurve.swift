/// Efficiency against granularity: one model on one pattern with one number of workers.
package struct GranularityCurve: Sendable, Equatable {
  /// An execution model, or the name of a program that is compared with ours.
  package let model: String
  package let pattern: String
  package let workers: Int
  /// The best rate of any model with as many workers, in floating-point operations a second; nil
  /// when nothing could be measured.
  package let peakRate: Double?
  /// Coarsest first.
  package let points: [GranularityPoint]
  /// Why there are no further points, in words; nil when all launches were good.
  package let failure: String?

  /// A curve with the peak rate that it is judged by; see `judgedTogether(_:)`.
  package init(
    model: String, pattern: String, workers: Int, peakRate: Double?, points: [GranularityPoint],
    failure: String? = nil
  ) {
    self.model = model
    self.pattern = pattern
    self.workers = workers
    self.peakRate = peakRate
    self.points = points.sorted { $0.grain > $1.grain }
    self.failure = failure
  }

  /// The share of the peak rate that a point reaches.
  package func efficiency(of point: GranularityPoint) -> Double {
    peakRate.map { point.rate / $0 } ?? 0
  }

  /// The minimum effective task granularity of this curve.
  package var minimum: MinimumGranularity {
    MinimumGranularity(
      of: points.map { ($0.granularity(workers: workers), efficiency(of: $0)) })
  }

  /// The curves with the peak rate of each number of workers: the best of all their points.
  ///
  /// - Parameter curves: All that were measured in one run; their own peak rates are ignored.
  /// - Returns: The same curves, in the same order.
  package static func judgedTogether(_ curves: [GranularityCurve]) -> [GranularityCurve] {
    var peaks: [Int: Double] = [:]
    for curve in curves {
      for point in curve.points {
        peaks[curve.workers] = max(peaks[curve.workers] ?? 0, point.rate)
      }
    }
    return curves.map {
      GranularityCurve(
        model: $0.model, pattern: $0.pattern, workers: $0.workers, peakRate: peaks[$0.workers],
        points: $0.points, failure: $0.failure)
    }
  }
}

import Basics
package import Terms

/// Efficiency against granularity: one model on one pattern with one number of workers.
package struct GranularityCurve: Sendable, Equatable {
  /// An execution model, or the name of a program that is compared with ours.
  package let model: Model
  package let pattern: String
  package let workers: Int
  /// Coarsest first.
  package let points: [GranularityPoint]
  /// Launches that did not end `ok`, by their grain; also of grains without a point.
  package let failedLaunches: [UInt64: Int]
  /// How the first of them ended, in words; nil when all launches were good.
  package let failure: String?
  /// The best rate of any model on the pattern with as many workers, in floating-point operations a
  /// second; nil when nothing could be measured.
  package private(set) var peakRate: Double?
  /// METG as each of the rounds found it that measured the grains around it, in seconds, ascending in
  /// rounds.
  package private(set) var roundMinima: [Double] = []
  /// Doubts about METG, the worst first.
  package private(set) var warnings: [GranularityWarning] = []

  /// A curve that is not judged yet; see `judgedTogether(_:)`.
  package init(
    model: Model, pattern: String, workers: Int, points: [GranularityPoint],
    failedLaunches: [UInt64: Int] = [:], failure: String? = nil
  ) {
    self.model = model
    self.pattern = pattern
    self.workers = workers
    self.points = points.sorted { $0.grain > $1.grain }
    self.failedLaunches = failedLaunches
    self.failure = failure
  }

  /// The share of the peak rate that a point reaches.
  package func efficiency(of point: GranularityPoint) -> Double {
    peakRate.map { point.rate / $0 } ?? 0
  }

  /// The minimum effective task granularity as the medians of all points show it.
  package var minimum: MinimumGranularity {
    MinimumGranularity(
      of: believedPoints.map { ($0.granularity(workers: workers), efficiency(of: $0)) })
  }

  /// METG in seconds: the median of the rounds around it with its 95% interval from 6 on, with their
  /// range below; without such rounds what the medians of all points show.
  ///
  /// Nil where half of the peak rate was not crossed.
  package var metg: Estimate? {
    guard let seconds = minimum.seconds else { return nil }
    guard let median = Quantiles.median(roundMinima), let low = roundMinima.min(),
      let high = roundMinima.max()
    else { return Estimate(seconds) }
    if roundMinima.count >= Confidence.exactCount { return MedianEstimate.estimate(roundMinima) }
    return Estimate(median, roundMinima.count > 1 ? low...high : nil)
  }

  /// Whether METG, or that there is none, should not be taken for a clean number.
  package var isDoubtful: Bool { warnings.contains(where: \.isDoubt) }

  /// At which grains half of the peak rate is kept, coarsest first.
  var findings: [GranularitySearch.Finding] {
    believedPoints.map { GranularitySearch.Finding(grain: $0.grain, isKept: isKept($0)) }
  }

  private func isKept(_ point: GranularityPoint) -> Bool {
    efficiency(of: point) >= MinimumGranularity.threshold
  }

  /// All points but those that noise threw below half of the peak rate.
  ///
  /// Noise makes launches slow, not fast: an invalid point is not believed where a finer one that can
  /// be trusted keeps half.
  private var believedPoints: [GranularityPoint] {
    let finest = points.last { $0.isTrusted && isKept($0) }?.grain ?? .max
    return points.filter { $0.grain < finest || $0.isTrusted || isKept($0) }
  }

  /// The curves judged by the peak rate of their pattern and number of workers.
  ///
  /// - Parameter curves: All that were measured in one run.
  /// - Returns: The same curves, in the same order.
  package static func judgedTogether(_ curves: [GranularityCurve]) -> [GranularityCurve] {
    let groups = Dictionary(grouping: curves) { Group(pattern: $0.pattern, workers: $0.workers) }
    let peaks = groups.compactMapValues(GranularityPeak.init)
    return curves.map { curve in
      let group = Group(pattern: curve.pattern, workers: curve.workers)
      return peaks[group].map(curve.judged) ?? curve
    }
  }

  private struct Group: Hashable {
    let pattern: String
    let workers: Int
  }

  private func judged(by peak: GranularityPeak) -> GranularityCurve {
    var curve = self
    curve.peakRate = peak.rate
    curve.roundMinima = curve.minima(by: peak)
    let points = curve.decidingPoints + [peak.point]
    curve.warnings = GranularityWarning.warnings(
      noise: points.flatMap(\.noise), metg: curve.metg, rounds: curve.roundMinima.count)
    return curve
  }
}

extension GranularityCurve {
  /// How far from the crossing a launch may be to say something of METG, in steps of the grid.
  private static let nearSteps = 2
  /// With fewer launches a round says nothing.
  private static let leastLaunches = 2

  /// The points that decide METG: those around the crossing, or the last one without a crossing.
  private var decidingPoints: [GranularityPoint] {
    switch minimum {
    case .found: nearPoints
    case .alwaysKept: Array(points.suffix(1))
    case .neverReached: Array(points.prefix(1))
    case .notMeasured: []
    }
  }

  private var nearPoints: [GranularityPoint] {
    guard let crossing = GranularitySearch.crossing(findings) else { return [] }
    let near = GranularityGrid.around(crossing.below, crossing.above, steps: Self.nearSteps)
    return points.filter { near.contains($0.grain) }
  }

  /// METG of each round that holds launches around the crossing, and one near the peak.
  ///
  /// A launch of granularity G and efficiency e says G·(1 − e)/(1 − 50%): where half of the peak rate
  /// would be kept if a task cost the same overhead G·(1 − e). A round counts as the median of them,
  /// so that those on both sides of the crossing, and nearest to it, decide.
  private func minima(by peak: GranularityPeak) -> [Double] {
    var values: [RoundID: [Double]] = [:]
    for point in nearPoints {
      for launch in point.launches {
        guard let rate = peak.rate(in: launch.round) else { continue }
        let efficiency = point.rate(of: launch.seconds) / rate
        let overhead = point.granularity(of: launch.seconds, workers) * (1 - efficiency)
        values[launch.round, default: []].append(
          max(0, overhead / (1 - MinimumGranularity.threshold)))
      }
    }
    return values.filter { $0.value.count >= Self.leastLaunches }
      .sorted { $0.key < $1.key }
      .compactMap { Quantiles.median($0.value) }
  }
}

extension GranularityCurve {
  /// The 95% interval of the efficiency of a point, from order statistics of its launches.
  ///
  /// Nil below 6 of them. The peak rate counts as known.
  package func efficiencyInterval(of point: GranularityPoint) -> ClosedRange<Double>? {
    guard let peakRate, point.rounds >= Confidence.exactCount,
      let seconds = MedianEstimate.estimate(point.launches.map(\.seconds))?.interval
    else { return nil }
    return point.rate(of: seconds.upperBound) / peakRate...point.rate(of: seconds.lowerBound)
      / peakRate
  }
}

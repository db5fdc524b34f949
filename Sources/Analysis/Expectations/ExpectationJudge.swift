package import Experiments
import Terms

#if canImport(Glibc)
import Glibc
#endif

/// Judges expectations by the curves of rows.
package struct ExpectationJudge: Sendable {
  private let curves: [Curve]
  private let tail: Double

  /// The chance of an error on one side of the interval that ends rounds: 99.5% on both.
  ///
  /// To look after each round and stop at the first 95% interval without the threshold finds one in a
  /// third of all runs whose truth lies on it (docs/METHOD.md has the measured shares).
  static let cautiousTail = 0.0025

  /// - Parameters:
  ///   - curves: Of all rows.
  ///   - isCautious: Whether it is asked again after each round until it is decided.
  package init(_ curves: [Curve], isCautious: Bool = false) {
    self.curves = curves
    tail = isCautious ? Self.cautiousTail : Confidence.tail
  }

  /// The verdicts, in the order of the expectations.
  package func verdicts(on expectations: [Expectation]) -> [ExpectationVerdict] {
    expectations.map(verdict)
  }

  package func verdict(on expectation: Expectation) -> ExpectationVerdict {
    let places = curves.filter { $0.isMeant(by: expectation) }.compactMap { curve in
      curve.points.first { $0.workers == expectation.workers }.map { (curve, $0) }
    }
    guard let (curve, point) = places.first else {
      return undecided(expectation, missing(expectation))
    }
    guard places.count == 1 else { return undecided(expectation, .severalCurves) }
    let estimate = expectation.quantity.estimate(of: point)
    if let doubt = doubt(of: point, in: curve, expectation) {
      return undecided(expectation, doubt, estimate)
    }
    let sample = QuantitySample(expectation.quantity, point, curve)
    guard let interval = sample.interval(tail: tail) else {
      return undecided(
        expectation, .fewRounds(sample.count), estimate,
        roundsLeft: max(leastRounds - sample.count, 1))
    }
    switch [interval.lowerBound, interval.upperBound].count(where: expectation.holds) {
    case 2:
      return ExpectationVerdict(
        expectation: expectation, verdict: .holds, estimate: estimate, roundsLeft: nil)
    case 0:
      return ExpectationVerdict(
        expectation: expectation, verdict: .broken, estimate: estimate, roundsLeft: nil)
    default:
      return undecided(
        expectation, .open, estimate,
        roundsLeft: Self.roundsLeft(
          until: interval, around: estimate.value, misses: expectation.threshold.value,
          after: sample.count))
    }
  }

  private func undecided(
    _ expectation: Expectation, _ doubt: ExpectationDoubt, _ estimate: Estimate? = nil,
    roundsLeft: Int? = nil
  ) -> ExpectationVerdict {
    ExpectationVerdict(
      expectation: expectation, verdict: .undecided(doubt), estimate: estimate,
      roundsLeft: roundsLeft)
  }

  /// Why there is no such point.
  private func missing(_ expectation: Expectation) -> ExpectationDoubt {
    let missing = curves.filter { $0.isMeant(by: expectation) }.flatMap(\.missing)
    return missing.first { $0.workers == expectation.workers }.map { .failed($0.failure) }
      ?? .notMeasured
  }

  /// Why the point, or what its speedup is relative to, is not to be judged.
  private func doubt(
    of point: CurvePoint, in curve: Curve, _ expectation: Expectation
  ) -> ExpectationDoubt? {
    let base = expectation.quantity == .wall ? nil : curve.points.first
    if base != nil, curve.baseWorkers != expectation.baseWorkers {
      return .withoutBase(workers: expectation.baseWorkers)
    }
    if let noise = point.invalidNoise { return .noise(noise, isOfBase: false) }
    if let noise = base?.invalidNoise { return .noise(noise, isOfBase: true) }
    return point.hasMixedWork || base?.hasMixedWork == true ? .mixedWork : nil
  }

  /// The fewest rounds that have an interval: all on one side of the truth is as likely as 2⁻ⁿ.
  private var leastRounds: Int { Int((-log2(tail)).rounded(.up)) }

  /// The rounds until an interval is so narrow that its end on the side of the threshold reaches it no
  /// more; at least 1, and nil where the value is too near for any number of them.
  private static func roundsLeft(
    until interval: ClosedRange<Double>, around value: Double, misses threshold: Double,
    after count: Int
  ) -> Int? {
    let end = threshold < value ? interval.lowerBound : interval.upperBound
    let (width, distance) = (abs(log(end / value)), abs(log(threshold / value)))
    let needed = RoundForecast.rounds(toNarrow: width / distance, after: count)
    guard distance > 0, needed < RoundForecast.most else { return nil }
    return max(needed - count, 1)
  }
}

/// The numbers behind the estimate of a quantity.
private struct QuantitySample {
  let count: Int
  private let quantity: Expectation.Quantity
  private let point: CurvePoint
  private let pairs: [PairedRatio.Pair]
  private let base: Int

  init(_ quantity: Expectation.Quantity, _ point: CurvePoint, _ curve: Curve) {
    self.quantity = quantity
    self.point = point
    base = curve.baseWorkers
    pairs = ScalingMetrics.pairs(
      base: curve.points.first?.launches ?? [], launches: point.launches, scaling: curve.scaling)
    count = quantity == .wall ? point.rounds : pairs.count
  }

  /// The interval that errs by `tail` on each side; nil where there are too few rounds for one.
  func interval(tail: Double) -> ClosedRange<Double>? {
    guard tail != Confidence.tail else { return quantity.estimate(of: point).interval }
    if quantity == .wall {
      return MedianEstimate.interval(sorted: point.launches.map(\.seconds).sorted(), tail: tail)
    }
    let scale = Double(base) / (quantity == .efficiency ? Double(point.workers) : 1)
    return HodgesLehmann.interval(pairs.map(\.logarithm), tail: tail).map {
      exp($0.lowerBound) * scale...exp($0.upperBound) * scale
    }
  }
}

extension Curve {
  fileprivate func isMeant(by expectation: Expectation) -> Bool {
    experiment == expectation.experiment && model == expectation.model
      && scaling == expectation.scaling && (expectation.grain ?? grain) == grain
  }
}

extension CurvePoint {
  /// The first noise for which it is not to be trusted.
  fileprivate var invalidNoise: NoiseWarning? {
    warnings.lazy.compactMap(\.noise).first { $0.level == .invalid }
  }

  fileprivate var hasMixedWork: Bool {
    warnings.contains { if case .mixedWork = $0 { true } else { false } }
  }
}

extension Expectation.Quantity {
  /// What it is of a point; times in seconds.
  fileprivate func estimate(of point: CurvePoint) -> Estimate {
    switch self {
    case .speedup: point.speedup
    case .efficiency: point.efficiency
    case .wall: point.median
    }
  }
}

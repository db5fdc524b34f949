package import Terms

/// Where a curve rises, where it is flat, and where it falls: by times of the same rounds.
struct CurveShape {
  let curve: Curve
  let base: CurvePoint
  /// What an answer speaks of: the most workers, unless fewer are surely faster.
  let point: CurvePoint
  /// The fewest workers that are as fast.
  let enough: CurvePoint?
  /// The most workers, where they are surely slower.
  let fall: CurvePoint?

  /// By this share times may differ and are called alike.
  static let tolerance = 0.05
  /// Below this gain workers hardly help.
  static let worthwhile = 1.1

  /// Nil where there are not two points.
  init?(_ curve: Curve) {
    guard curve.points.count > 1, let base = curve.points.first, let top = curve.points.last
    else { return nil }
    self.curve = curve
    self.base = base
    let best = curve.points.max { $0.speedup.value < $1.speedup.value } ?? top
    let loss = Self.gain(from: best, to: top, curve)?.interval
    let falls = best.workers > base.workers && (loss.map { $0.upperBound < 1 } ?? false)
    fall = falls ? top : nil
    let point = falls ? best : top
    self.point = point
    enough = curve.points.dropFirst().first { other in
      guard other.workers < point.workers,
        let gain = Self.gain(from: other, to: point, curve)?.interval
      else { return false }
      return gain.upperBound < 1 + Self.tolerance
    }
  }

  /// How many times as much is done by one point as by another in the same time.
  private static func gain(
    from first: CurvePoint, to second: CurvePoint, _ curve: Curve
  ) -> Estimate? {
    PairedRatio.estimate(
      ScalingMetrics.pairs(
        base: first.launches, launches: second.launches, scaling: curve.scaling))
  }

  /// Whether the point has more workers than cores, and each needs one.
  func sharesCores(_ machine: AnswerMachine) -> Bool {
    curve.bound.needsCores && machine.usableCores.map { point.workers > $0 } ?? false
  }

  /// What the answer says of the point.
  var worth: AnswerWorth {
    AnswerWorth(
      workers: point.workers, baseWorkers: base.workers, rounds: point.rounds,
      speedup: point.speedup, size: size, distrust: distrust, enough: enough?.workers,
      fall: fall.map { AnswerWorth.Fall(workers: $0.workers, speedup: $0.speedup) })
  }

  private var size: AnswerWorth.Size {
    guard let part = point.speedup.scaled(by: 1 / Double(base.workers)).interval else {
      return .rough
    }
    let (low, high) = (part.lowerBound, part.upperBound)
    if high < 1 { return .slower }
    if low > 1 {
      if high < Self.worthwhile { return .little }
      return high > 1.35 * low ? .wide : .faster
    }
    if high < 1 + Self.tolerance { return .alike }
    return high < 1.2 && low > 0.8 ? .little : .unknown
  }

  /// Noise of the point or its base because of which the number says more of it than of the program.
  private var distrust: [NoiseSignal] { NoiseSignal.distrusted([base, point]) }
}

extension NoiseSignal {
  /// What makes points unfit to be trusted, in the order of importance.
  static func distrusted(_ points: [CurvePoint]) -> [NoiseSignal] {
    let found = Set(
      points.flatMap(\.warnings).compactMap(\.noise).filter { $0.level == .invalid }
        .map(\.signal))
    return importance.filter(found.contains)
  }

  /// From what explains most to what follows from it.
  package static let importance: [NoiseSignal] = [
    .load, .steal, .throttled, .missingCPU, .runDelay, .slowCPUs, .shortIteration,
    .involuntarySwitches, .thermalThrottling, .twoModes, .autocorrelation, .oversubscribed,
    .governor,
    .boost,
  ]
}

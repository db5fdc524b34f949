import Basics
package import Terms

/// What the models of one block say beside each other.
package struct BlockAnswer: Sendable, Equatable {
  /// The most workers that all have.
  package var workers: Int
  package var baseWorkers: Int
  /// Models that so many workers surely help, that they hardly do, and the others.
  package var helped: [Model] = []
  package var unhelped: [Model] = []
  package var open: [Model] = []
  package var fastest: Fastest?

  package enum Fastest: Sendable, Equatable {
    /// One is surely faster than each other.
    case one(Model, seconds: Double)
    /// All are, within this share.
    case alike(Double)
    /// These overlap, of so many.
    case overlap([Model], of: Int)
    /// Because of noise in some of them.
    case distrusted
  }

  /// By this share a model must be faster to be called so.
  private static let worthTelling = 0.01

  /// Nil unless two models have two worker counts in common.
  ///
  /// - Parameter curves: Of one experiment, scaling and grain; the plain loop is passed over.
  package init?(_ curves: [Curve]) {
    let own = curves.filter { !$0.model.isSerial && $0.points.count > 1 }
    guard own.count > 1, let first = own.first, Set(own.map(\.baseWorkers)).count == 1 else {
      return nil
    }
    let common = own.dropFirst().reduce(Set(first.points.map(\.workers))) { common, curve in
      common.intersection(curve.points.map(\.workers))
    }
    guard let top = common.max(), top > first.baseWorkers else { return nil }
    workers = top
    baseWorkers = first.baseWorkers
    var rivals: [Rival] = []
    for curve in own {
      guard let point = curve.points.first(where: { $0.workers == top }),
        let base = curve.points.first
      else { continue }
      let isTrusted = NoiseSignal.distrusted([base, point]).isEmpty
      rivals.append(Rival(model: curve.model, point: point, isTrusted: isTrusted))
      judge(curve, point, isTrusted: isTrusted)
    }
    fastest = Self.fastest(rivals)
  }

  private mutating func judge(_ curve: Curve, _ point: CurvePoint, isTrusted: Bool) {
    let part = point.speedup.scaled(by: 1 / Double(curve.baseWorkers)).interval
    if let part, isTrusted, part.upperBound >= CurveShape.worthwhile, part.lowerBound > 1 {
      helped.append(curve.model)
    } else if let part, isTrusted, part.upperBound < CurveShape.worthwhile {
      unhelped.append(curve.model)
    } else {
      open.append(curve.model)
    }
  }

  // MARK: - The fastest

  private struct Rival {
    let model: Model
    let point: CurvePoint
    let isTrusted: Bool
  }

  /// Whether one model is faster than all others: each comparison is one of launches of the same rounds,
  /// and all must say so, which needs no adjustment (Berger 1982).
  private static func fastest(_ rivals: [Rival]) -> Fastest? {
    guard rivals.allSatisfy(\.isTrusted) else { return .distrusted }
    guard let best = rivals.min(by: { $0.point.median.value < $1.point.median.value }) else {
      return nil
    }
    var near: [Model] = []
    var widest = 1.0
    for rival in rivals where rival.model != best.model {
      let pairs = ScalingMetrics.pairs(
        base: rival.point.launches, launches: best.point.launches, scaling: .strong)
      guard let part = PairedRatio.estimate(pairs)?.interval else { return nil }
      widest = max(widest, part.upperBound, 1 / part.lowerBound)
      if part.lowerBound <= 1 + worthTelling { near.append(rival.model) }
    }
    if widest <= 1.03 { return .alike(widest - 1) }
    guard !near.isEmpty else { return .one(best.model, seconds: best.point.median.value) }
    return .overlap([best.model] + near, of: rivals.count)
  }
}

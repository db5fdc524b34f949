import Terms

/// COST: the least worker count that beats a plain loop.
///
/// Source: McSherry, Isard & Murray, "Scalability! But at what COST?", HotOS 2015.
package enum SerialCost: Sendable, Equatable {
  /// Its time is surely below that of the loop.
  case workers(Int)
  /// Some count may beat it, and none surely does.
  case undecided
  /// None beats it, up to this one.
  case none(upTo: Int)

  /// - Parameters:
  ///   - curve: Of a model.
  ///   - serial: The curve of the plain loop, of the same experiment, scaling and grain.
  /// - Returns: Nil where the loop was not measured, and for weak scaling, where it has no rival.
  package static func of(_ curve: Curve, serial: Curve?) -> SerialCost? {
    guard curve.scaling == .strong, !curve.model.isSerial, let loop = serial?.points.first?.median,
      let top = curve.points.last?.workers
    else { return nil }
    guard let bound = loop.interval else { return .undecided }
    let first = curve.points.first { point in
      point.median.interval.map { $0.upperBound < bound.lowerBound } ?? false
    }
    if let first { return .workers(first.workers) }
    let isBeaten = curve.points.allSatisfy { point in
      point.median.interval.map { $0.lowerBound >= bound.upperBound } ?? false
    }
    return isBeaten ? SerialCost.none(upTo: top) : .undecided
  }
}

#if canImport(Glibc)
import Glibc
#endif

/// The ratio of two times that were measured side by side, in the same rounds.
package enum PairedRatio {
  /// Two positive numbers of one round.
  package struct Pair: Sendable, Equatable {
    package var numerator: Double
    package var denominator: Double

    package init(_ numerator: Double, _ denominator: Double) {
      self.numerator = numerator
      self.denominator = denominator
    }

    /// ln(numerator/denominator).
    var logarithm: Double { log(numerator / denominator) }
  }

  /// exp of the Hodges–Lehmann estimate of ln(numerator/denominator), with its 95% interval.
  ///
  /// Nil of no pairs.
  ///
  /// The interval is exact (signed-rank) for 6 pairs or more; 2 to 5 have their range in its place.
  /// Source: METHOD.md, "Statistics".
  package static func estimate(_ pairs: [Pair]) -> Estimate? {
    let logarithms = pairs.map(\.logarithm)
    guard let centre = HodgesLehmann.estimate(logarithms) else { return nil }
    guard centre.interval != nil else {
      return Estimate(exp(centre.value), rangeOf: logarithms.map { exp($0) })
    }
    return centre.exponential
  }
}

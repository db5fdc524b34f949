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
  /// The interval is exact (signed-rank) for 6 pairs or more. From 2 to 5 it is a percentile
  /// bootstrap of the ratio of the medians that resamples rounds, widened to its estimate where it
  /// would miss it; one pair has none. Source: METHOD.md, "Statistics".
  package static func estimate(
    _ pairs: [Pair], bootstrap: Bootstrap = Bootstrap()
  ) -> Estimate? {
    let logarithms = pairs.map(\.logarithm)
    guard let centre = HodgesLehmann.estimate(logarithms) else { return nil }
    let value = exp(centre.value)
    if let exact = centre.interval {
      return Estimate(value, exp(exact.lowerBound)...exp(exact.upperBound))
    }
    let interval = bootstrap.interval(rounds: pairs.count) { rounds in
      ratioOfMedians(rounds.map { pairs[$0] }) ?? .nan
    }
    return Estimate(
      value, interval.map { min($0.lowerBound, value)...max($0.upperBound, value) })
  }

  /// The median numerator over the median denominator; nil of no pairs.
  package static func ratioOfMedians(_ pairs: [Pair]) -> Double? {
    guard let above = Quantiles.median(pairs.map(\.numerator)),
      let below = Quantiles.median(pairs.map(\.denominator))
    else { return nil }
    return above / below
  }
}

#if canImport(Glibc)
import Glibc
#endif

/// A value with its 95% interval, or with the range of the rounds where they are too few for one.
package struct Estimate: Sendable, Equatable {
  package var value: Double
  /// Holds the truth in 95 of 100 cases; nil below 6 rounds.
  package var interval: ClosedRange<Double>?
  /// From the least to the greatest value of a round, of 2 to 5 rounds; nil for others.
  ///
  /// It says nothing about chances: of n rounds it would hold the truth in 1 − 2¹⁻ⁿ of the cases at
  /// most, so in 50, 75, 87.5 and 93.75 of 100.
  package var range: ClosedRange<Double>?

  package init(
    _ value: Double, _ interval: ClosedRange<Double>? = nil, range: ClosedRange<Double>? = nil
  ) {
    self.value = value
    self.interval = interval
    self.range = range
  }

  /// A value with the range of the values that it was made of; one alone has none.
  init(_ value: Double, rangeOf values: [Double]) {
    self.init(value)
    if values.count > 1, let least = values.min(), let greatest = values.max() {
      range = least...greatest
    }
  }

  /// The same estimate in another unit, which is `factor`, above 0, times smaller.
  package func scaled(by factor: Double) -> Estimate {
    let scale = { (part: ClosedRange<Double>) in
      part.lowerBound * factor...part.upperBound * factor
    }
    return Estimate(value * factor, interval.map(scale), range: range.map(scale))
  }

  /// A logarithm as the number that it is of; its range is left out.
  var exponential: Estimate {
    Estimate(exp(value), interval.map { exp($0.lowerBound)...exp($0.upperBound) })
  }

  /// Half the width of the interval over the value: .02 reads as ± 2%.
  ///
  /// Nil without an interval.
  package var relativeHalfWidth: Double? {
    guard let interval, value != 0 else { return nil }
    return (interval.upperBound - interval.lowerBound) / 2 / abs(value)
  }
}

/// A value with its 95% interval; the interval is missing when there are too few rounds.
package struct Estimate: Sendable, Equatable {
  package var value: Double
  package var interval: ClosedRange<Double>?

  package init(_ value: Double, _ interval: ClosedRange<Double>? = nil) {
    self.value = value
    self.interval = interval
  }

  /// The same estimate in another unit, which is `factor`, above 0, times smaller.
  package func scaled(by factor: Double) -> Estimate {
    Estimate(
      value * factor, interval.map { $0.lowerBound * factor...$0.upperBound * factor })
  }

  /// Half the width of the interval over the value: .02 reads as ± 2%.
  ///
  /// Nil without an interval.
  package var relativeHalfWidth: Double? {
    guard let interval, value != 0 else { return nil }
    return (interval.upperBound - interval.lowerBound) / 2 / abs(value)
  }
}

import Basics

#if canImport(Glibc)
import Glibc
#endif

/// The median of values whose distribution is not known, with its interval.
package enum MedianEstimate {
  /// The median with its exact 95% interval, from order statistics, for 6 values or more; with
  /// their range for 2 to 5.
  ///
  /// Nil of nothing.
  package static func estimate(_ values: [Double]) -> Estimate? {
    let sorted = values.sorted()
    guard let median = Quantiles.percentile(sorted: sorted, 0.5) else { return nil }
    if let interval = interval(sorted: sorted, tail: Confidence.tail) {
      return Estimate(median, interval)
    }
    return Estimate(median, rangeOf: sorted)
  }

  /// The exact interval of the median that errs by at most `tail` on each side; nil when there are too
  /// few values.
  static func interval(sorted: [Double], tail: Double) -> ClosedRange<Double>? {
    boundRank(count: sorted.count, tail: tail).map { sorted[$0 - 1]...sorted[sorted.count - $0] }
  }

  /// The greatest k for which the k-th smallest of n values is a lower bound of the median at error
  /// `tail`: P(B ≤ k − 1) ≤ `tail`, where B of n values, binomial with ½, lie below it.
  ///
  /// The k-th greatest is the upper bound. Nil when there are too few values.
  ///
  /// Source: Thompson, "On Confidence Ranges for the Median", Annals of Mathematical Statistics
  /// 7(3), 1936; David & Nagaraja, "Order Statistics", 3rd ed. 2003, section 7.1.
  package static func boundRank(count n: Int, tail: Double) -> Int? {
    var rank = 0
    var logarithm = -Double(n) * log(2)
    var below = exp(logarithm)
    while below <= tail && rank < n {
      rank += 1
      // C(n, k) from C(n, k − 1), as logarithms: 2⁻ⁿ alone would vanish above n = 1074.
      logarithm += log(Double(n - rank + 1) / Double(rank))
      below += exp(logarithm)
    }
    return rank == 0 ? nil : rank
  }
}

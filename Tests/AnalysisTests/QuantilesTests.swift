import Basics
import Testing

@testable import Analysis

struct QuantilesTests {
  @Test func `the median is the middle value, or the mean of the two middle ones`() {
    #expect(Quantiles.median([3, 1, 2]) == 2)
    #expect(Quantiles.median([4, 1, 3, 2]) == 2.5)
    #expect(Quantiles.median([7]) == 7)
    #expect(Quantiles.median([1, 9]) == 5)
    #expect(Quantiles.median([]) == nil)
  }

  @Test func `percentiles interpolate as R and NumPy do`() {
    let values = [15.0, 20, 35, 40, 50]
    #expect(close(Quantiles.percentile(values, 0.4), 29))  // numpy.percentile(…, 40)
    #expect(Quantiles.percentile(values, 0) == 15)
    #expect(Quantiles.percentile(values, 1) == 50)
    #expect(close(Quantiles.percentile([1, 2], 0.25), 1.25))
    #expect(Quantiles.percentile([], 0.5) == nil)
  }

  @Test func `the ranks of a median's interval are those of the binomial distribution`() {
    #expect(MedianEstimate.boundRank(count: 5, tail: 0.025) == nil)
    // R: qbinom(.025, n, .5).
    #expect(MedianEstimate.boundRank(count: 6, tail: 0.025) == 1)
    #expect(MedianEstimate.boundRank(count: 9, tail: 0.025) == 2)
    #expect(MedianEstimate.boundRank(count: 10, tail: 0.025) == 2)
    #expect(MedianEstimate.boundRank(count: 20, tail: 0.025) == 6)
    #expect(MedianEstimate.boundRank(count: 100, tail: 0.025) == 40)
    // Beyond the range in which 2⁻ⁿ is a number: n/2 − 1.96·√n/2 = 1938.02.
    #expect(MedianEstimate.boundRank(count: 4000, tail: 0.025) == 1938)
  }

  @Test func `a median has an exact interval from six values, a range from two, none of one`() {
    #expect(MedianEstimate.estimate([6, 5, 4, 3, 2, 1]) == Estimate(3.5, 1...6))
    #expect(MedianEstimate.estimate([1, 2, 4]) == Estimate(2, range: 1...4))
    #expect(MedianEstimate.estimate([2]) == Estimate(2))
    #expect(MedianEstimate.estimate([]) == nil)
  }
}

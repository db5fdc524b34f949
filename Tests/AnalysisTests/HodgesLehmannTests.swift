import Testing

@testable import Analysis
@testable import Basics

struct HodgesLehmannTests {
  private func naive(_ values: [Double]) -> [Double] {
    values.indices.flatMap { i in (i..<values.count).map { (values[i] + values[$0]) / 2 } }.sorted()
  }

  @Test func `ranks found by counting are those of the sorted list`() {
    var random = SplitMix64(seed: 7)
    for count in [1, 2, 3, 5, 8, 13] {
      let values = (0..<count).map { _ in gaussian(&random) }
      let averages = WalshAverages(values)
      let expected = naive(values)
      #expect((1...averages.count).map { averages.ranked($0) } == expected)
      #expect(close(averages.median, Quantiles.median(expected) ?? .nan))
    }
  }

  @Test func `ties, zeros and both signs keep their order`() {
    let values = [-2.0, 0, 0, 0, 3, 3, -1e-300, 1e300, -1e300]
    let averages = WalshAverages(values)
    #expect((1...averages.count).map { averages.ranked($0) } == naive(values))
    #expect(averages.ranked(0) == nil)
    #expect(averages.ranked(averages.count + 1) == nil)
    #expect(WalshAverages([]).median == nil)
  }

  @Test(arguments: [14, 30, 47]) func `more ranks than are sorted at once are those of the list`(
    _ count: Int
  ) {
    var random = SplitMix64(seed: 11)
    let values = (0..<count).map { _ in gaussian(&random) }
    // Many that are equal, zeros among them, and hardly any.
    for values in [values.map { ($0 * 4).rounded() / 4 }, values.map { $0.rounded() }, values] {
      let averages = WalshAverages(values)
      #expect((1...averages.count).map { averages.ranked($0) } == naive(values))
    }
  }

  @Test func `a thousand values are no burden`() {
    var random = SplitMix64(seed: 3)
    let values = (0..<1000).map { _ in 5 + gaussian(&random) }
    let estimate = HodgesLehmann.estimate(values)
    #expect(abs((estimate?.value ?? 0) - 5) < 0.15)
    #expect((0.005..<0.02).contains(estimate?.relativeHalfWidth ?? 1))
  }

  @Test func `estimate and interval of the depression data are those of the literature`() {
    // Hollander & Wolfe, table 3.1, and the example of R's wilcox.test: nine patients.
    let first = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]
    let second = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
    let estimate = HodgesLehmann.estimate(zip(first, second).map { $0 - $1 })
    #expect(close(estimate?.value, 0.46, 1e-6))
    #expect(close(estimate?.interval?.lowerBound, 0.01, 1e-6))
    #expect(close(estimate?.interval?.upperBound, 0.786, 1e-6))
  }

  @Test func `below six values there is an estimate and no interval`() {
    #expect(HodgesLehmann.estimate([1, 2, 3, 4, 5]) == Estimate(3))
    #expect(HodgesLehmann.estimate([1, 2, 3, 4, 5, 6]) == Estimate(3.5, 1...6))
    #expect(HodgesLehmann.estimate([]) == nil)
    #expect(HodgesLehmann.lowerBound([], tail: 0.05) == nil)
  }
}

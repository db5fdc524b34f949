import Analysis
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// The tests that a comparison uses, against values that others published or that can be counted.
struct ComparisonStatisticsTests {
  @Test func `ranks of GATE's looks are those of an error of 1 in 64`() {
    let ranks = [6, 8, 12, 16, 20].map {
      SignedRankDistribution(count: $0).boundRank(tail: 1.0 / 64)
    }
    #expect(ranks == [1, 3, 12, 27, 48])
    #expect(SignedRankDistribution(count: 20).boundRank(tail: 0.025) == 53)
  }

  /// Hollander & Wolfe's depression scores, as in R's `wilcox.test`: V = 40, p = 0.01953.
  @Test func `the chance of published differences is the published one`() {
    let before = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]
    let after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
    let chance = SignedRankTest.chance(of: zip(before, after).map { $0 - $1 }, aboveFrom: 0)
    #expect(abs(chance - 0.01953125) < 1e-9)
  }

  @Test func `values at the centre count against it, and ties are shared`() {
    #expect(SignedRankTest.chance(of: [0, 0, 0], aboveFrom: 0) == 1)
    #expect(SignedRankTest.chance(of: [1, 1, 1, 1, 1, 1], aboveFrom: 0) == 1.0 / 64)
    #expect(SignedRankTest.chance(of: [], aboveFrom: 0) == 1)
    #expect(SignedRankTest.chance(of: [-1, 1], aboveFrom: 0) >= 0.5)
  }

  /// Holm 1979 by hand: .01 and .02 of three are .03 and .04.
  @Test func `Holm multiplies by what is left and never falls`() {
    let adjusted = HolmAdjustment.adjusted([0.02, 0.01, 0.9])
    #expect(zip(adjusted, [0.04, 0.03, 0.9]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(HolmAdjustment.adjusted([0.5, 0.4]) == [0.8, 0.8])
  }

  /// Tables of the t distribution.
  @Test(arguments: [(1, 31.821), (2, 6.965), (3, 4.541), (7, 2.998), (10, 2.764), (30, 2.457)])
  func `quantiles of Student's t are those of the tables`(freedom: Int, value: Double) {
    #expect(abs(StudentDistribution.quantile(0.99, freedom: freedom) - value) < 5e-4)
  }
}

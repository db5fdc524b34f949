import Testing

@testable import Analysis

struct SignedRankTests {
  @Test func `the ranks of one-sided bounds are the published ones`() {
    // METHOD.md: n = 20 and n = 40.
    #expect(SignedRankDistribution(count: 20).boundRank(tail: 0.05) == 61)
    #expect(SignedRankDistribution(count: 20).boundRank(tail: 0.01) == 44)
    #expect(SignedRankDistribution(count: 40).boundRank(tail: 0.05) == 287)
    #expect(SignedRankDistribution(count: 40).boundRank(tail: 0.01) == 239)
  }

  @Test(arguments: [
    // Wilcoxon's table for 5% two-sided; the rank is one more than the critical value.
    (6, 0), (7, 2), (8, 3), (9, 5), (10, 8), (12, 13), (15, 25), (20, 52), (25, 89),
  ])
  func `two-sided critical values are those of Wilcoxon's table`(count: Int, critical: Int) {
    let distribution = SignedRankDistribution(count: count)
    #expect(distribution.boundRank(tail: 0.025) == critical + 1)
    #expect(distribution.cumulative(critical) <= 0.025)
    #expect(distribution.cumulative(critical + 1) > 0.025)
  }

  @Test func `five values are too few for a two-sided bound`() {
    #expect(SignedRankDistribution(count: 5).boundRank(tail: 0.025) == nil)
    #expect(SignedRankDistribution(count: 5).boundRank(tail: 0.05) == 1)
  }

  @Test func `probabilities are shares of all ways to sign the ranks`() {
    let three = SignedRankDistribution(count: 3)  // sums: 0 1 2 3 3 4 5 6
    #expect((-1...7).map(three.cumulative) == [0, 1, 2, 3, 5, 6, 7, 8, 8].map { $0 / 8 })
  }

  @Test func `the normal approximation continues the exact distribution`() {
    for tail in [0.025, 0.05, 0.01] {
      let exact = SignedRankDistribution(count: 60).boundRank(tail: tail) ?? 0
      let normal = SignedRankDistribution(count: 60, exactLimit: 0).boundRank(tail: tail) ?? 0
      #expect(abs(exact - normal) <= 3, "\(tail): \(exact) and \(normal)")
    }
    let large = SignedRankDistribution(count: 200)
    #expect(close(large.cumulative(200 * 201 / 4), 0.5, 1e-2))
    #expect(close(large.cumulative(200 * 201 / 2), 1))
  }
}

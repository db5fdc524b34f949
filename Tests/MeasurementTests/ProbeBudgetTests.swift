import Testing

@testable import Measurement

@Suite struct ProbeBudgetTests {
  @Test func `the first round always has probes`() {
    #expect(ProbeBudget().allowsOneMore(elapsed: 0))
  }

  @Test func `probes take at most 1% of the time of a run`() {
    var budget = ProbeBudget()
    budget.record(seconds: 0.02)
    // Two of 0.02 s need a run of 4 s, of which the second is a part.
    #expect(!budget.allowsOneMore(elapsed: 3.97))
    #expect(budget.allowsOneMore(elapsed: 3.99))
    budget.record(seconds: 0.04)
    #expect(!budget.allowsOneMore(elapsed: 8.9))
    #expect(budget.allowsOneMore(elapsed: 9))
  }

  @Test(arguments: [0.05, 0.5, 5])
  func `long rounds all have probes, and short ones enough to fill the share`(round: Double) {
    let probe = 0.02
    let rounds = 400
    var budget = ProbeBudget()
    var elapsed = 0.0
    var probed = 0
    for _ in 0..<rounds {
      if budget.allowsOneMore(elapsed: elapsed) {
        budget.record(seconds: probe)
        elapsed += probe
        probed += 1
      }
      elapsed += round
    }
    let share = Double(probed) * probe / elapsed
    #expect(share <= ProbeBudget.share)
    #expect(probed == rounds || share > 0.9 * ProbeBudget.share)
    #expect((probed == rounds) == (round > 2))
  }
}

import Basics
import Testing

@testable import Analysis

/// Rules of others, on values whose answer is known.
struct RivalTests {
  @Test func `the exact rank test has the published values`() {
    // Mann & Whitney's table, and wilcox.test of R.
    let five = MannWhitney(5, 5)
    #expect(close(five.chance([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]), 2.0 / 252))
    #expect(close(five.chance([6, 7, 8, 9, 10], [1, 2, 3, 4, 5]), 2.0 / 252))
    #expect(close(MannWhitney(3, 4).chance([1, 2, 3], [4, 5, 6, 7]), 2.0 / 35))
    #expect(five.chance([1, 3, 5, 7, 9], [1, 3, 5, 7, 9]) == 1)
    // At 5% the critical value of 10 and 10 is 23.
    let ten = MannWhitney(10, 10)
    #expect(ten.chance(ranks(u: 23).0, ranks(u: 23).1) <= 0.05)
    #expect(ten.chance(ranks(u: 24).0, ranks(u: 24).1) > 0.05)
  }

  /// Two samples of 10 with U = `u`.
  private func ranks(u: Int) -> ([Double], [Double]) {
    let second = (0..<10).map { Double($0 * 10) }
    // Each value of the first lies above some of the second: so many add to U.
    let first = (0..<10).map { index in
      let above = u / 10 + (index < u % 10 ? 1 : 0)
      return Double(above * 10) - 5 + Double(index) / 100
    }
    return (first, second)
  }

  private func times(_ base: [Double], _ candidate: [Double]) -> RivalTimes {
    RivalTimes(base: base, candidate: candidate)
  }

  @Test func `means above 110 percent are slower`() {
    #expect(Rival.tenPercent.isSlower(times([1, 1, 1], [1.1, 1.1, 1.11])))
    #expect(!Rival.tenPercent.isSlower(times([1, 1, 1], [1.1, 1.1, 1.09])))
  }

  @Test func `means more than both deviations apart are slower`() {
    // 10 ± 1 and 12 ± 1 touch.
    #expect(!Rival.hyperfine.isSlower(times([9, 10, 11], [11, 12, 13])))
    #expect(Rival.hyperfine.isSlower(times([9, 10, 11], [11.1, 12.1, 13.1])))
    #expect(!Rival.hyperfine.isSlower(times([11.1, 12.1, 13.1], [9, 10, 11])))
  }

  @Test func `tango wants 2.6 errors and half a percent`() {
    let base = [Double](repeating: 1, count: 4)
    // Mean .02, deviation .01155, error .00577: 3.46 errors.
    #expect(Rival.tango.isSlower(times(base, [1.01, 1.03, 1.01, 1.03])))
    // Mean .01, deviation .01155: 1.73 errors.
    #expect(!Rival.tango.isSlower(times(base, [1.0, 1.02, 1.0, 1.02])))
    #expect(!Rival.tango.isSlower(times(base, [1.003, 1.004, 1.003, 1.004])))
  }

  @Test func `medians and signs decide by their limits`() {
    #expect(Rival.medianOfSeven.isSlower(times([1, 1, 5], [1.09, 1.09, 0])))
    #expect(!Rival.medianOfSeven.isSlower(times([1, 1, 5], [1.07, 1.07, 9])))
    let base = [Double](repeating: 1, count: 20)
    let slower = { (count: Int) in (0..<20).map { $0 < count ? 1.001 : 0.5 } }
    #expect(Rival.fixedOrder.isSlower(times(base, slower(15))))
    #expect(!Rival.fixedOrder.isSlower(times(base, slower(14))))
  }

  @Test func `benchstat wants a difference of ranks in the right direction`() {
    let low = (0..<10).map(Double.init)
    let high = low.map { $0 + 100 }
    #expect(Rival.benchstat(.twoRuns).isSlower(times(low, high)))
    #expect(!Rival.benchstat(.twoRuns).isSlower(times(high, low)))
    #expect(!Rival.benchstat(.twoRuns).isSlower(times(low, low)))
  }

  @Test(arguments: [RivalOrder.twoRuns, .twoBlocks, .alternating, .drawn])
  func `every order launches as often, and sees a change of ten times`(order: RivalOrder) {
    var suite = SimulatedSuite(SuiteDesign(change: 9), on: .model(.typical), seed: 4)
    let times = order.measure(5, of: &suite)
    #expect(suite.launches == 12 * 2 * 5 && close(suite.seconds, 61.2))
    for (configuration, times) in times.enumerated() {
      #expect(times.base.count == 5 && times.candidate.count == 5)
      #expect((times.medianRatio > 5) == (configuration == suite.changed))
    }
  }

  @Test func `who is always second pays for the slot`() {
    let alarms = { (rival: Rival, noise: PairNoise) in
      GateStudy().outcome(of: rival, on: .model(noise), SuiteDesign(), runs: 0..<10).alarms
    }
    #expect(alarms(.fixedOrder, .slot) == 10)
    #expect(alarms(.medianOfSeven, .slot) == 0)
    // Two runs of the whole suite are a minute apart.
    #expect(alarms(.benchstat(.twoRuns), .typical) > 3)
    #expect(alarms(.tango, .quiet) < 3)
  }
}

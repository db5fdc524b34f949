import Testing

@testable import Analysis

struct CoverageTests {
  /// Fewer data sets than `make truth` draws: this is not optimised code.
  private let study = CoverageStudy(sets: 600)

  @Test(arguments: NoiseModel.allCases.filter(\.isSymmetric), [6, 10, 20])
  func `the interval holds the truth as often as it says`(noise: NoiseModel, rounds: Int) {
    let outcome = study.outcome(noise, .rounds(rounds))
    #expect(outcome.isJudged && outcome.passes, "\(outcome.coverage)")
    #expect(outcome.rounds == Double(rounds))
  }

  @Test(arguments: NoiseModel.allCases.filter { !$0.defeatsTargets && $0 != .bimodalOnPoint })
  func `an interval at which rounds were stopped holds the truth as often`(noise: NoiseModel) {
    let outcome = CoverageStudy(sets: 250).outcome(noise, .goal(halfWidth: 0.03, maxRounds: 30))
    #expect(outcome.isJudged && outcome.passes, "\(outcome.coverage)")
    #expect(outcome.rounds > 6 && outcome.rounds < 30)
  }

  @Test(arguments: [LawCoverageStudy.Source.rounds(.lognormal, 10), .table(rows: 8)])
  func `intervals of laws hold their parameters as often as they say`(
    source: LawCoverageStudy.Source
  ) {
    let outcome = LawCoverageStudy(sets: 24, draws: 80).outcome(source)
    for share in [outcome.serial, outcome.alpha, outcome.beta, outcome.gamma ?? 0] {
      #expect(share > 0.8, "\(outcome)")
    }
  }

  @Test func `noise of one point alone is judged from ten rounds on`() {
    let outcome = { CoverageStudy(sets: 10).outcome(.bimodalOnPoint, .rounds($0)) }
    #expect(!outcome(6).isJudged && outcome(10).isJudged)
  }

  @Test func `a target is not reached by an interval inside one of two modes`() {
    let outcome = CoverageStudy(sets: 250)
      .outcome(.bimodalOnPoint, .goal(halfWidth: 0.02, maxRounds: 60))
    #expect(outcome.isJudged && outcome.passes, "\(outcome.coverage)")
    // By width alone: .86 with 38 rounds.
    #expect(outcome.rounds > 39)
  }

  @Test func `what no target can bear is measured, and not judged`() {
    let design = CoverageStudy.Design.goal(halfWidth: 0.02, maxRounds: 20)
    for noise in NoiseModel.allCases where noise.defeatsTargets {
      #expect(!CoverageStudy(sets: 5).outcome(noise, design).isJudged)
      #expect(CoverageStudy(sets: 5).outcome(noise, .rounds(20)).isJudged)
    }
  }

  @Test func `an interval that is too short is found out`() {
    let outcome = CoverageStudy.Outcome(
      noise: .lognormal, design: .rounds(10), coverage: 0.9, rounds: 10)
    #expect(!outcome.passes)
    // Five rounds have no interval, which holds nothing.
    #expect(study.outcome(.lognormal, .rounds(5)).coverage == 0)
  }

  @Test func `a study gives the same numbers every time`() {
    let once = study.outcome(.bursts, .rounds(6))
    #expect(once == study.outcome(.bursts, .rounds(6)))
    #expect(NoiseModel.lognormal.centre == 0)
    // T(N) only becomes longer: the speedup that is aimed at is smaller.
    #expect(NoiseModel.bimodalOnPoint.centre < -0.01)
  }

  @Test func `few rounds have a range from the least to the greatest, and no interval`() throws {
    let pairs = [(3.0, 1.0), (3.1, 1.2), (2.9, 0.9)].map { PairedRatio.Pair($0.0, $0.1) }
    let estimate = try #require(PairedRatio.estimate(pairs))
    #expect(estimate.interval == nil && estimate.relativeHalfWidth == nil)
    #expect(
      close(estimate.range?.lowerBound, 3.1 / 1.2) && close(estimate.range?.upperBound, 2.9 / 0.9))
    #expect(estimate.range?.contains(estimate.value) == true)
    #expect(close(estimate.scaled(by: 2).range?.lowerBound, 3.1 / 0.6))
    #expect(PairedRatio.estimate([pairs[0]]) == Estimate(exponential(logarithm(3))))
    #expect(PairedRatio.estimate([]) == nil)
    let six = try #require(PairedRatio.estimate(pairs + pairs))
    #expect(six.interval != nil && six.range == nil)
  }
}

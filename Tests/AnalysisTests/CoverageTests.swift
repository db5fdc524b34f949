import Testing

@testable import Analysis

struct CoverageTests {
  /// Fewer data sets than `make truth` draws: this is not optimised code.
  private let study = CoverageStudy(sets: 600, bootstrap: Bootstrap(resamples: 200))

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

  @Test func `the bootstrap of five rounds holds the truth within the same bar`() {
    let outcome = study.outcome(.drift, .rounds(5))
    #expect(outcome.isJudged && outcome.passes, "\(outcome.coverage)")
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
    // Three rounds are far below the bar, which is not set for them.
    #expect(study.outcome(.lognormal, .rounds(3)).coverage < 0.92)
  }

  @Test func `a study gives the same numbers every time`() {
    let once = study.outcome(.bursts, .rounds(6))
    #expect(once == study.outcome(.bursts, .rounds(6)))
    #expect(NoiseModel.lognormal.centre == 0)
    // T(N) only becomes longer: the speedup that is aimed at is smaller.
    #expect(NoiseModel.bimodalOnPoint.centre < -0.01)
  }

  @Test func `a bootstrap gives the same interval every time`() {
    let pairs = [(3.0, 1.0), (3.1, 1.2), (2.9, 0.9)].map { PairedRatio.Pair($0.0, $0.1) }
    let once = PairedRatio.estimate(pairs)
    #expect(once == PairedRatio.estimate(pairs))
    #expect(once?.interval?.contains(once?.value ?? 0) == true)
    #expect(PairedRatio.estimate([pairs[0]]) == Estimate(exponential(logarithm(3))))
    #expect(PairedRatio.estimate([]) == nil)
  }

  @Test func `a bootstrap draws whole rounds`() {
    let drawn = Bootstrap(resamples: 200).draws(rounds: 4) { $0 }
    #expect(drawn.count == 200)
    #expect(drawn.allSatisfy { $0.count == 4 && $0.allSatisfy((0..<4).contains) })
    #expect(Set(drawn.flatMap { $0 }) == [0, 1, 2, 3])
    #expect(Bootstrap().interval(rounds: 1) { _ in 1 } == nil)
    #expect(Bootstrap().interval(rounds: 3) { _ in .nan } == nil)
  }
}

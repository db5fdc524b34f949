import Testing

@testable import Analysis

struct CoverageTests {
  /// The share of seeded data sets whose interval holds the true speedup.
  ///
  /// Noise is lognormal, and all times of a round share a drift, as on a shared machine.
  private func coverage(rounds: Int, sets: Int, bootstrap: Bootstrap = Bootstrap()) -> Double {
    let truth = 1.7
    var random = SplitMix64(seed: UInt64(rounds))
    var held = 0
    for _ in 0..<sets {
      let pairs = (0..<rounds).map { round in
        let drift = exponential(0.02 * Double(round))
        let base = drift * exponential(0.05 * gaussian(&random))
        let other = drift * exponential(0.05 * gaussian(&random)) / truth
        return PairedRatio.Pair(base, other)
      }
      let interval = PairedRatio.estimate(pairs, bootstrap: bootstrap)?.interval
      if interval?.contains(truth) == true { held += 1 }
    }
    return Double(held) / Double(sets)
  }

  @Test(arguments: [6, 10, 20])
  func `the interval holds the truth as often as it says`(rounds: Int) {
    let share = coverage(rounds: rounds, sets: 600)
    #expect((0.92...0.985).contains(share), "\(share)")
  }

  @Test func `the bootstrap of five rounds holds the truth nearly as often`() {
    let share = coverage(rounds: 5, sets: 400, bootstrap: Bootstrap(resamples: 300))
    #expect((0.90...0.985).contains(share), "\(share)")
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

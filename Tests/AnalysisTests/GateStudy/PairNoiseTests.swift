import Basics
import Records
import Testing

@testable import Analysis

/// The machines of docs/GATE.md scatter as it says.
struct PairNoiseTests {
  /// ln(second/first) of pairs on one machine.
  private func differences(_ noise: PairNoise, _ count: Int = 20_000) -> [Double] {
    var machine = ModelMachine(noise, seed: 7)
    return (0..<count).map { _ in
      let first = machine.launch(of: 0, isSecond: false)
      return machine.launch(of: 0, isSecond: true) - first
    }
  }

  /// 1.4826 times the median distance from the median.
  private func robustDeviation(_ values: [Double]) -> Double {
    let centre = Quantiles.median(values) ?? 0
    return 1.4826 * (Quantiles.median(values.map { abs($0 - centre) }) ?? 0)
  }

  @Test(arguments: [
    (PairNoise.quiet, 0.006), (.typical, 0.014), (.slot, 0.014), (.bimodal, 0.030),
    (.loaded, 0.077),
  ])
  func `pairs scatter as much as they should`(noise: PairNoise, deviation: Double) {
    #expect(close(differences(noise).deviation, deviation, 0.03))
  }

  @Test func `a loaded machine and heavy tails are no bell`() {
    #expect(close(robustDeviation(differences(.loaded)), 0.046, 0.04))
    #expect(close(robustDeviation(differences(.heavyTails)), 0.0566, 0.04))
    #expect(close(robustDeviation(differences(.typical)), 0.014, 0.03))
  }

  @Test func `only the slot moves the centre of pairs`() {
    for noise in PairNoise.allCases {
      let centre = exponential(Quantiles.median(differences(noise)) ?? 0) - 1
      #expect(abs(centre - (noise == .slot ? 0.015 : 0)) < 0.002, "\(noise)")
    }
  }

  @Test func `neighbours in time are alike, and far launches are not`() {
    var random = SplitMix64(seed: 3)
    var drift = Drift(&random)
    let levels = (0..<200_000).map { _ in drift.next(&random) }
    #expect(close(levels.deviation, 0.06, 0.1))
    let steps = zip(levels, levels.dropFirst()).map { $1 - $0 }
    #expect(close(steps.deviation, 0.006, 0.02))
    let far = zip(levels, levels.dropFirst(120)).map { $1 - $0 }
    // sd · √(2(1 − .995¹²⁰)).
    #expect(close(far.deviation, 0.0571, 0.1))
  }

  @Test(arguments: [true, false])
  func `bursts are five launches, nine in a hundred, 15 percent late`(isEven: Bool) {
    var random = SplitMix64(seed: 11)
    var bursts = Bursts(isEven: isEven)
    let delays = (0..<100_000).map { _ in bursts.next(&random) }
    let late = delays.filter { $0 != 0 }
    #expect(close(Double(late.count) / 100_000, 0.09, 0.06))
    #expect(close(late.map { exponential($0) - 1 }.mean, 0.15, 0.06))
    let lengths = delays.split(separator: 0).map(\.count)
    #expect(lengths.dropLast().allSatisfy { $0.isMultiple(of: 5) })
    #expect(Set(lengths.prefix(50)).contains(5))
    #expect((Set(delays.split(separator: 0).first ?? []).count == 1) == isEven)
  }

  @Test func `a quarter of the launches are in a storm`() {
    var random = SplitMix64(seed: 13)
    var storms = Storms(&random)
    let stormy = (0..<200_000).map { _ in storms.next(&random) }
    #expect(close(Double(stormy.count { $0 }) / 200_000, 0.25, 0.1))
    let lengths = stormy.split(separator: false).map { Double($0.count) }
    #expect(close(lengths.mean, 48, 0.1))
  }

  @Test func `the same seed is the same machine, whatever is asked of it`() {
    for noise in PairNoise.allCases {
      var one = ModelMachine(noise, seed: 5)
      var other = ModelMachine(noise, seed: 5)
      let first = (0..<40).map { _ in one.launch(of: 0, isSecond: false) }
      #expect(first == (0..<40).map { other.launch(of: $0 % 12, isSecond: false) })
    }
  }
}

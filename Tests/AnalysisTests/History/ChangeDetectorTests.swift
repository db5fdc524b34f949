import Testing

@testable import Analysis
@testable import Basics

@Suite struct ChangeDetectorTests {
  private let detector = ChangeDetector()

  private func series(
    _ count: Int, noise: Double, _ random: inout SplitMix64, level: (Int) -> Double = { _ in 0 }
  ) -> [Double] {
    (0..<count).map { noise * gaussian(&random) + level($0) }
  }

  @Test func `of 1,000 flat series at most ten have a change`() {
    var random = SplitMix64(seed: 7)
    let alarms = (0..<1000).count { _ in
      !detector.changes(in: series(60, noise: 0.02, &random)).isEmpty
    }
    #expect(alarms <= 10)
  }

  @Test(arguments: [(40, 20), (40, 36), (40, 4), (120, 70)])
  func `a step of 5% is found at its place`(count: Int, place: Int) throws {
    var random = SplitMix64(seed: 8)
    for _ in 0..<20 {
      let changes = detector.changes(
        in: series(count, noise: 0.01, &random) { $0 >= place ? logarithm(1.05) : 0 })
      let change = try #require(changes.first)
      #expect(changes.count == 1 && abs(change.place - place) <= 2)
      #expect(abs(change.after - change.before - logarithm(1.05)) < 0.015 && change.p <= 1e-4)
    }
  }

  @Test func `two steps are two changes, also one that takes the other back`() {
    var random = SplitMix64(seed: 9)
    let changes = detector.changes(
      in: series(60, noise: 0.01, &random) { (20..<40).contains($0) ? logarithm(1.08) : 0 })
    #expect(changes.count == 2)
    #expect(changes.map(\.place).allSatisfy { abs($0 - 20) <= 2 || abs($0 - 40) <= 2 })
    #expect(changes.map { $0.after > $0.before } == [true, false])
  }

  @Test(arguments: [[20], [20, 21], [20, 21, 22], [0], [39], [10, 30]])
  func `a spike is no change`(places: [Int]) {
    var random = SplitMix64(seed: 10)
    for _ in 0..<20 {
      let values = series(40, noise: 0.01, &random) { places.contains($0) ? 0.4 : 0 }
      #expect(detector.changes(in: values).isEmpty)
    }
  }

  @Test func `a step below 3% is no change, however sure it is`() {
    let values = (0..<40).map { Double($0 % 2) * 1e-4 + ($0 < 20 ? 0 : logarithm(1.025)) }
    #expect(detector.changes(in: values).isEmpty)
    #expect(detector.changes(in: values.map { $0 * 2 }).map(\.place) == [20])
  }

  @Test func `a step between values that never vary is a change`() {
    let values = (0..<8).map { $0 < 4 ? 0 : logarithm(1.1) }
    #expect(detector.changes(in: values).map(\.place) == [4])
    #expect(detector.changes(in: [Double](repeating: 1, count: 30)).isEmpty)
  }

  @Test(arguments: 0..<8)
  func `too few values have no change`(count: Int) {
    #expect(detector.changes(in: (0..<count).map { Double($0 / 4) }).isEmpty)
  }

  @Test func `single values are taken back to three deviations`() {
    let clipped = HampelFilter.clipped([1, 2, 3, 4, 5, 99, 5, 4, 3, 2, 1])
    // Around 99: the median is 3, the median deviation 1.
    #expect(close(clipped[5], 3 + 3 * 1.4826))
    #expect(clipped[0] == 1 && HampelFilter.clipped([7, 7, 7, 9, 7, 7, 7])[3] == 9)
    #expect(HampelFilter.clipped([]).isEmpty)
  }

  @Test func `values are divided where their distances say so`() {
    #expect(EDivisive.division([1, 1.1, 0.9, 1, 5, 5.1, 4.9, 5], margin: 2) == 4)
    #expect(EDivisive.division([0, 0, 0, 1, 1, 1, 1, 1, 1], margin: 2) == 3)
    #expect(EDivisive.division([0, 0, 1, 1, 1, 1], margin: 3) == 3)
    #expect(EDivisive.division([0, 1, 1], margin: 2) == nil)
  }

  @Test func `means are compared as by Student`() {
    // R: t.test(c(1,2,3,4), c(3,4,5,7), var.equal = TRUE): t = -2.1026, df = 6, p = 0.08012.
    let difference = MeanDifference([1, 2, 3, 4], [3, 4, 5, 7])
    #expect(abs(difference.p - 0.08012) < 5e-4)
    #expect(difference.before == 2.5 && difference.after == 4.75)
  }
}

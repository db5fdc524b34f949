import Testing

@testable import Analysis
@testable import Basics

/// What holds for any data.
struct PropertyTests {
  private static let counts = [1, 2, 3, 5, 6, 9, 14, 31]

  private func pairs(_ count: Int, seed: UInt64) -> [PairedRatio.Pair] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      PairedRatio.Pair(
        exponential(0.1 * gaussian(&random)), exponential(0.1 * gaussian(&random)) / 3)
    }
  }

  private func same(_ a: Estimate?, _ b: Estimate?) -> Bool {
    guard let a, let b, close(a.value, b.value) else { return a == b }
    guard let left = a.interval, let right = b.interval else { return a.interval == b.interval }
    return close(left.lowerBound, right.lowerBound) && close(left.upperBound, right.upperBound)
  }

  @Test(arguments: counts)
  func `another unit of time changes no speedup`(count: Int) {
    let pairs = pairs(count, seed: 11)
    let scaled = pairs.map { PairedRatio.Pair($0.numerator * 1000, $0.denominator * 1000) }
    #expect(same(PairedRatio.estimate(pairs), PairedRatio.estimate(scaled)))
  }

  @Test(arguments: counts)
  func `a base that takes twice as long doubles the speedup and its interval`(count: Int) {
    let pairs = pairs(count, seed: 12)
    let doubled = pairs.map { PairedRatio.Pair($0.numerator * 2, $0.denominator) }
    #expect(same(PairedRatio.estimate(pairs)?.scaled(by: 2), PairedRatio.estimate(doubled)))
  }

  @Test(arguments: counts.filter { $0 >= Confidence.exactCount })
  func `base and point exchanged give the inverse`(count: Int) throws {
    let pairs = pairs(count, seed: 13)
    let estimate = try #require(PairedRatio.estimate(pairs))
    let inverse = try #require(
      PairedRatio.estimate(pairs.map { PairedRatio.Pair($0.denominator, $0.numerator) }))
    let interval = try #require(estimate.interval)
    #expect(close(inverse.value, 1 / estimate.value))
    #expect(close(inverse.interval?.lowerBound, 1 / interval.upperBound))
    #expect(close(inverse.interval?.upperBound, 1 / interval.lowerBound))
  }

  @Test(arguments: counts)
  func `the order of the rounds changes nothing`(count: Int) {
    let pairs = pairs(count, seed: 14)
    var random = SplitMix64(seed: 5)
    for _ in 0..<5 {
      let shuffled = pairs.shuffled(using: &random)
      let logarithms = pairs.map { logarithm($0.numerator / $0.denominator) }
      let mixed = shuffled.map { logarithm($0.numerator / $0.denominator) }
      #expect(HodgesLehmann.estimate(logarithms) == HodgesLehmann.estimate(mixed))
      #expect(
        MedianEstimate.estimate(pairs.map(\.numerator))
          == MedianEstimate.estimate(shuffled.map(\.numerator)))
      if count >= Confidence.exactCount {
        #expect(PairedRatio.estimate(pairs) == PairedRatio.estimate(shuffled))
      }
    }
  }

  @Test(arguments: counts)
  func `one value that grows makes no estimate smaller`(count: Int) throws {
    var random = SplitMix64(seed: 15)
    let values = (0..<count).map { _ in gaussian(&random) }
    for index in values.indices {
      var grown = values
      grown[index] += 0.7
      for estimate in [HodgesLehmann.estimate, MedianEstimate.estimate] {
        let before = try #require(estimate(values))
        let after = try #require(estimate(grown))
        #expect(after.value >= before.value)
        if count >= Confidence.exactCount, let old = before.interval, let new = after.interval {
          #expect(new.lowerBound >= old.lowerBound && new.upperBound >= old.upperBound)
        }
      }
    }
  }

  @Test(arguments: counts)
  func `the interval holds its estimate, and all lies between the extremes`(count: Int) throws {
    var random = SplitMix64(seed: 16)
    let values = (0..<count).map { _ in gaussian(&random) }
    let low = try #require(values.min())
    let high = try #require(values.max())
    for estimate in [HodgesLehmann.estimate(values), MedianEstimate.estimate(values)] {
      let estimate = try #require(estimate)
      #expect((low...high).contains(estimate.value))
      guard let interval = estimate.interval else { continue }
      #expect(interval.contains(estimate.value))
      #expect(low <= interval.lowerBound && interval.upperBound <= high)
    }
  }

  @Test func `less confidence gives a higher rank, more values too`() {
    for count in 6...40 {
      let distribution = SignedRankDistribution(count: count)
      let ranks = [0.025, 0.05, 0.1].map { distribution.boundRank(tail: $0) ?? 0 }
      #expect(ranks == ranks.sorted() && ranks[0] >= 1)
      let more = SignedRankDistribution(count: count + 1).boundRank(tail: 0.025) ?? 0
      #expect(more >= ranks[0])
      let chances = (0...count * (count + 1) / 2).map(distribution.cumulative)
      #expect(chances == chances.sorted())
      #expect(close(chances.last, 1))
    }
  }

  @Test func `the signed-rank distribution is symmetric about its mean`() {
    for count in 1...20 {
      let distribution = SignedRankDistribution(count: count)
      let top = count * (count + 1) / 2
      for w in 0...top {
        #expect(close(distribution.cumulative(w) + distribution.cumulative(top - w - 1), 1))
      }
    }
  }

  @Test func `exact chances are those of counting all signs`() {
    for count in 1...12 {
      let distribution = SignedRankDistribution(count: count)
      var ways = [Int](repeating: 0, count: count * (count + 1) / 2 + 1)
      for signs in 0..<(1 << count) {
        ways[(0..<count).reduce(0) { $0 + (signs >> $1 & 1) * ($1 + 1) }] += 1
      }
      var total = 0
      for (w, number) in ways.enumerated() {
        total += number
        #expect(distribution.cumulative(w) == Double(total) / Double(1 << count))
      }
    }
  }
}

import Testing

@testable import Analysis

@Suite struct GroupSpreadTests {
  /// As the definition says, by sorting.
  private func sorted(_ values: [Double], split: Int) -> Double {
    let deviations = [values[..<split], values[split...]].flatMap { group in
      let middle = Quantiles.median(Array(group)) ?? .nan
      return group.map { abs($0 - middle) }
    }
    return Quantiles.median(deviations) ?? .nan
  }

  @Test func `selection finds what sorting finds, at every split`() {
    var random = SplitMix64(seed: 5)
    for count in [2, 3, 4, 5, 8, 21, 64, 101] {
      // Few different values, so that many are equal.
      for kinds in [2, 7, 1_000_000] {
        let values = (0..<count).map { _ in Double(random.index(below: kinds)) / 3 }.sorted()
        let spread = GroupSpread(values: values)
        for split in 1..<count {
          let expected = sorted(values, split: split)
          #expect(abs(spread.within(split: split) - expected) <= 1e-9 * expected)
          // Of an even number it looks at the lower of the two in the middle.
          if !count.isMultiple(of: 2) {
            #expect(!spread.isBelow(expected * (1 - 1e-9), split: split))
          }
          #expect(spread.isBelow(expected * (1 + 1e-9) + 1e-12, split: split))
        }
      }
    }
  }
}

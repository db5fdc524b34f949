/// The Hodges–Lehmann estimate of values of which each is drawn some times, again and again: the averages
/// are sorted once, and each draw only counts them.
struct WeightedWalsh: Sendable {
  private struct Pair {
    let average: Double
    let first: Int
    let second: Int
  }

  /// Ascending.
  private let pairs: [Pair]
  private let known: [Int]

  /// - Parameter values: Nil where one is missing.
  init(_ values: [Double?]) {
    known = values.indices.filter { values[$0] != nil }
    var pairs: [Pair] = []
    for first in values.indices {
      for second in values.indices[first...] {
        guard let a = values[first], let b = values[second] else { continue }
        pairs.append(Pair(average: (a + b) / 2, first: first, second: second))
      }
    }
    self.pairs = pairs.sorted { $0.average < $1.average }
  }

  /// The median of the averages of all drawn values, each with itself and each other.
  ///
  /// - Parameter times: How often each value is drawn.
  /// - Returns: Nil where none of those that are known was.
  func median(_ times: [Int]) -> Double? {
    let drawn = known.reduce(0) { $0 + times[$1] }
    let count = drawn * (drawn + 1) / 2
    guard count > 0 else { return nil }
    var passed = 0
    var lower: Double?
    for pair in pairs {
      let (a, b) = (times[pair.first], times[pair.second])
      passed += pair.first == pair.second ? a * (a + 1) / 2 : a * b
      if lower == nil, 2 * passed >= count { lower = pair.average }
      if let lower, 2 * passed > count { return (lower + pair.average) / 2 }
    }
    return lower
  }
}

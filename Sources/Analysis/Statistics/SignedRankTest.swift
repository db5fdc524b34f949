import Synchronization

/// Wilcoxon's signed-rank test of paired differences, one-sided.
///
/// Source: Wilcoxon 1945; Hollander, Wolfe & Chicken 2014, section 3.1.
package enum SignedRankTest {
  /// Up to so many values are counted exactly.
  package static let exactLimit = 100

  /// The chance of values as large as these, or larger, if their centre were `centre`.
  ///
  /// Values that equal the centre count against it being greater, and ties share their ranks; both make
  /// the chance no smaller than it is.
  ///
  /// - Parameters:
  ///   - values: Finite numbers in any order.
  ///   - centre: What is tested.
  /// - Returns: The chance; 1 of no values.
  package static func chance(of values: [Double], aboveFrom centre: Double) -> Double {
    guard !values.isEmpty else { return 1 }
    let shifted = values.map { $0 - centre }.sorted { abs($0) < abs($1) }
    var sum = 0.0
    var first = 0
    while first < shifted.count {
      var end = first + 1
      while end < shifted.count, abs(shifted[end]) == abs(shifted[first]) { end += 1 }
      let rank = Double(first + 1 + end) / 2
      sum += rank * Double(shifted[first..<end].count { $0 > 0 })
      first = end
    }
    return 1 - distribution(values.count).cumulative(Int(sum) - 1)
  }

  /// The distribution for so many values, kept because a study asks for it ten thousand times.
  static func distribution(_ count: Int) -> SignedRankDistribution {
    known.withLock { known in
      if let distribution = known[count] { return distribution }
      let distribution = SignedRankDistribution(count: count, exactLimit: exactLimit)
      known[count] = distribution
      return distribution
    }
  }

  private static let known = Mutex<[Int: SignedRankDistribution]>([:])
}

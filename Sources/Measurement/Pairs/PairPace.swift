import Records

/// How long pairs take, from those so far: pure.
struct PairPace {
  private var last: [ComparedConfiguration: Double] = [:]

  /// Remembers what a pair took, in seconds.
  mutating func record(_ configuration: ComparedConfiguration, seconds: Double) {
    last[configuration] = seconds
  }

  /// What the next pair will take, in seconds; nil before the first.
  func seconds(of configuration: ComparedConfiguration) -> Double? { last[configuration] }

  /// What so many pairs of each will take, in seconds; nil while nothing is known.
  ///
  /// One of which nothing is known takes as long as the others on the mean.
  func seconds(of pairs: [PairPoint: Int]) -> Double? {
    guard !last.isEmpty else { return nil }
    let mean = last.values.reduce(0, +) / Double(last.count)
    return pairs.reduce(0) { $0 + (last[$1.key.configuration] ?? mean) * Double(max($1.value, 0)) }
  }
}

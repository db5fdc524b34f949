#if canImport(Glibc)
import Glibc
#endif

/// What the times of the launches of a point, in the order of their rounds, should not show.
package enum LaunchPattern {
  /// Launches that differ by less, as a share, are not looked at: what little there is of a pattern
  /// changes no result.
  private static let leastSpread = 0.01

  /// The correlation of ln(time) with that of the launch before: Σ dᵢ·dᵢ₊₁ / Σ dᵢ², d from the mean
  /// (Box & Jenkins, "Time Series Analysis", 1970).
  ///
  /// - Parameter times: In seconds, in order; above 0.
  /// - Returns: Nil below 6 launches, and where all are about the same.
  package static func autocorrelation(_ times: [Double]) -> Double? {
    guard times.count >= Confidence.exactCount, spreads(times) else { return nil }
    let logarithms = times.map { log($0) }
    let mean = logarithms.reduce(0, +) / Double(logarithms.count)
    let deviations = logarithms.map { $0 - mean }
    let square = deviations.reduce(0) { $0 + $1 * $1 }
    return zip(deviations, deviations.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / square
  }

  /// What 95 of 100 series of `count` launches without any pattern stay below: its mean is −1/n and
  /// its deviation 1/√n (Bartlett 1946).
  package static func autocorrelationByChance(_ count: Int) -> Double {
    let n = Double(count)
    return 1.645 / n.squareRoot() - 1 / n
  }

  /// How many launches it takes to tell two groups from one: with 20, 3 of 100 normal series are
  /// taken for two groups, with 15 already 15 (2,000 simulated series each).
  private static let enoughForModes = 20
  /// The least share of the launches in either group (METHOD.md, "Noise").
  private static let leastGroup = 0.15

  /// The widest gap between two groups of launches, in median absolute deviations within them.
  ///
  /// - Parameter times: In seconds, in any order; above 0.
  /// - Returns: Nil below 20 launches, and where all are about the same.
  package static func modeGap(_ times: [Double]) -> Double? {
    guard times.count >= enoughForModes, spreads(times) else { return nil }
    let sorted = times.map { log($0) }.sorted()
    let least = Int((leastGroup * Double(sorted.count)).rounded(.up))
    let spread = GroupSpread(values: sorted)
    var widest = 0.0
    for split in least...sorted.count - least {
      let gap = sorted[split] - sorted[split - 1]
      // Most splits are no wider than one that is known already, which is cheap to see.
      guard gap > 0, spread.isBelow(gap / widest, split: split) else { continue }
      let within = spread.within(split: split)
      widest = max(widest, within > 0 ? gap / within : .greatestFiniteMagnitude)
    }
    return widest
  }

  private static func spreads(_ times: [Double]) -> Bool {
    guard let low = times.min(), let high = times.max(), low > 0 else { return false }
    return high / low > 1 + leastSpread
  }
}

import Basics
import Records

#if canImport(Glibc)
import Glibc
#endif

/// Whether several builds of each agree that the candidate is slower: the place of code in a build alone
/// can move a program by several percent (GATE.md, step 5).
struct BuildSpread {
  /// ln(candidate/base) of each pair of builds, at the median.
  let medians: [Double]

  /// The share of them that must be slower by more than the shift.
  private static let slowShare = 0.75

  init(_ rows: [PairRow]) {
    let differences = PairDifferences(rows).values
    var groups: [[Int]: [Double]] = [:]
    for (row, difference) in zip(rows.filter { $0.times != nil }, differences) {
      groups[[row.baseBuild, row.candidateBuild], default: []].append(difference)
    }
    medians = groups.values.compactMap { Quantiles.median($0) }
  }

  /// Whether what was found is more than builds of the same source may differ by.
  ///
  /// - Parameters:
  ///   - centre: The estimate of all pairs.
  ///   - shift: What each must exceed.
  /// - Returns: True of one build each, about which nothing can be said.
  func bears(_ centre: Double, shift: Double) -> Bool {
    guard let moments = Moments(medians) else { return true }
    let count = moments.count
    let margin =
      StudentDistribution.quantile(0.99, freedom: count - 1)
      * moments.deviation / Double(count).squareRoot()
    let slow = medians.count { $0 > shift }
    return centre - margin > 0 && Double(slow) >= Self.slowShare * Double(count)
  }
}

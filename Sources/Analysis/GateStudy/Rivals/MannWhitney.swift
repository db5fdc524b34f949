/// The rank test of two samples by Mann and Whitney, in its exact form.
///
/// Source: Mann & Whitney, "On a Test of Whether One of Two Random Variables is Stochastically Larger
/// than the Other", Annals of Mathematical Statistics 18(1), 1947.
struct MannWhitney {
  /// P(U ≤ u) for u from 0 on.
  private let cumulative: [Double]

  /// - Parameters:
  ///   - first: How many values the first sample has, at least 1.
  ///   - second: How many the second one has, at least 1.
  init(_ first: Int, _ second: Int) {
    // Orders of i and j values with U = u, by which sample holds the greatest value: as shares, all orders
    // of i and j being equally likely.
    var rows = [[Double]](repeating: [1], count: second + 1)
    for i in 1...first {
      var row: [[Double]] = [[1]]
      for j in 1...second {
        let isFirst = Double(i) / Double(i + j)
        var chances = [Double](repeating: 0, count: i * j + 1)
        for (u, chance) in rows[j].enumerated() { chances[u + j] += chance * isFirst }
        for (u, chance) in row[j - 1].enumerated() { chances[u] += chance * (1 - isFirst) }
        row.append(chances)
      }
      rows = row
    }
    var total = 0.0
    cumulative = rows[second].map { chance in
      total += chance
      return total
    }
  }

  /// The two-sided p of two samples, whose sizes are those of the test; ties count half and are rounded
  /// to where they say less.
  func chance(_ first: [Double], _ second: [Double]) -> Double {
    var above = 0.0
    for a in first { for b in second { above += a > b ? 1 : a == b ? 0.5 : 0 } }
    let least = min(above, Double(first.count * second.count) - above).rounded(.up)
    return min(1, 2 * cumulative[min(Int(least), cumulative.count - 1)])
  }
}

extension Rival {
  /// benchstat's: p ≤ .05 of each configuration, and the median is greater.
  static func benchstat(_ order: RivalOrder) -> Rival {
    let test = MannWhitney(10, 10)
    let place = order == .twoRuns ? "two runs" : "alternating"
    return Rival(
      name: "benchstat's Mann–Whitney, 10 runs, \(place)", order: order, runs: 10,
      isSlower: { times in
        test.chance(times.base, times.candidate) <= 0.05 && times.medianRatio > 1
      })
  }
}

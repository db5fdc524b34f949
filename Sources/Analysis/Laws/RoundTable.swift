import Basics

#if canImport(Glibc)
import Glibc
#endif

/// What the rounds of a curve say about its points, round by round, in logarithms.
struct RoundTable: Sendable {
  /// The worker counts, ascending; the first is the base.
  let workers: [Int]
  /// ln of the base's throughput, then ln of the ratio of each other point's to that of the base in the
  /// same round; a row a point, a column a unit, nil where it was not measured.
  let values: [[Double?]]
  /// How many rounds the base was measured in.
  let rounds: Int
  /// What is left of single launches when points and rounds are taken out, and its degrees of freedom.
  let residual: PureError

  /// - Parameter curve: With at least one point.
  init(_ curve: Curve) {
    let base = curve.points.first?.launches ?? []
    workers = curve.points.map(\.workers)
    let places = Dictionary(
      base.enumerated().map { ($0.element.round, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var rows = [base.map { launch -> Double? in -log(launch.seconds) }]
    for point in curve.points.dropFirst() {
      var row = [Double?](repeating: nil, count: base.count)
      for launch in point.launches {
        guard let place = places[launch.round] else { continue }
        let ratio = ScalingMetrics.workRatio(of: launch, to: base[place], scaling: curve.scaling)
        row[place] = log(base[place].seconds * ratio / launch.seconds)
      }
      rows.append(row)
    }
    rounds = base.count
    residual = Self.residual(rows)
    values = Self.pooled(rows)
  }

  /// Many rounds as blocks of adjacent ones, each its median: what drifts stays together.
  private static func pooled(_ rows: [[Double?]]) -> [[Double?]] {
    let count = rows.first?.count ?? 0
    let most = RoundResamples.mostUnits
    guard count > most else { return rows }
    return rows.map { row in
      (0..<most).map { block in
        Quantiles.median(row[block * count / most..<(block + 1) * count / most].compactMap { $0 })
      }
    }
  }

  /// The sum of squares about points and rounds, from the rounds that hold all points.
  private static func residual(_ rows: [[Double?]]) -> PureError {
    let columns = (rows.first ?? []).indices.compactMap { column -> [Double]? in
      let values = rows.compactMap { $0[column] }
      guard values.count == rows.count, let base = values.first else { return nil }
      // The ratios become throughputs again.
      return [base] + values.dropFirst().map { base + $0 }
    }
    guard columns.count > 1, rows.count > 1 else { return PureError(sum: 0, freedom: 0) }
    let mean = { (values: [Double]) in values.reduce(0, +) / Double(values.count) }
    let points = rows.indices.map { row in mean(columns.map { $0[row] }) }
    let all = mean(points)
    let sum = columns.reduce(0) { sum, column in
      let round = mean(column)
      return column.indices.reduce(sum) { sum, row in
        let rest = column[row] - points[row] - round + all
        return sum + rest * rest
      }
    }
    return PureError(sum: sum, freedom: (rows.count - 1) * (columns.count - 1))
  }
}

import Basics
package import Records
import Terms

/// A curve of somebody else's table as points, and what is to be doubted in it.
package struct LawTable: Sendable, Equatable {
  /// What the points say by themselves.
  package struct Point: Sendable, Equatable {
    package var workers: Int
    package var speedup: Double
    package var efficiency: Double
    /// Nil for one worker, for weak scaling, and where one worker was not measured.
    package var karpFlatt: Double?
  }

  package var data: LawData
  /// Ascending in workers.
  package var points: [Point]
  package var warnings: [String] = []

  /// - Parameters:
  ///   - curve: What was measured.
  ///   - isWeak: Whether the user says that the work grew with the workers.
  package init(_ curve: ForeignCurve, isWeak: Bool) {
    let works = curve.rows.compactMap { $0.work }.count == curve.rows.count
    let growsWithWork =
      works && Self.isConstant(curve.rows.map { ($0.work ?? 0) / Double($0.workers) })
    let grows = isWeak || growsWithWork
    let law = curve.rows.map { row in
      LawPoint(
        workers: row.workers,
        throughput: Self.throughput(row, curve.quantity, hasWork: works, isWeak: grows))
    }
    data = LawData(points: law, scaling: grows ? .weak : .strong)
    let means = Dictionary(grouping: law, by: \.workers)
      .map { workers, group in
        (workers, Quantiles.median(group.map(\.throughput)) ?? .nan)
      }
      .sorted { $0.0 < $1.0 }
    points = Self.points(means, isSpeedup: curve.quantity == .speedup, isWeak: grows)
    warnings = Self.doubts(curve, means, isWeak: grows)
    let first = means.first
    data.fixesScale =
      curve.quantity == .speedup && (first.map { $0.0 > 1 || abs($0.1 - 1) < 0.005 } ?? false)
    if works, !growsWithWork, !isWeak, !Self.isConstant(curve.rows.map { $0.work ?? 0 }) {
      warnings.append(
        "the work neither stays nor grows with N: laws are fitted to work per second")
    }
  }

  private static func throughput(
    _ row: ForeignRow, _ quantity: ForeignCurve.Quantity, hasWork: Bool, isWeak: Bool
  ) -> Double {
    switch quantity {
    case .seconds: (hasWork ? row.work ?? 1 : isWeak ? Double(row.workers) : 1) / row.value
    case .speedup, .throughput: row.value
    }
  }

  private static func isConstant(_ values: [Double]) -> Bool {
    guard let low = values.min(), let high = values.max(), low > 0 else { return false }
    return high <= 1.02 * low && values.count > 1
  }

  private static func points(
    _ means: [(Int, Double)], isSpeedup: Bool, isWeak: Bool
  ) -> [Point] {
    guard let base = means.first else { return [] }
    let unit = isSpeedup ? 1 : base.1 / Double(base.0)
    return means.map { workers, throughput in
      let speedup = throughput / unit
      return Point(
        workers: workers, speedup: speedup, efficiency: speedup / Double(workers),
        karpFlatt: isWeak || base.0 > 1
          ? nil : ScalingMetrics.karpFlatt(speedup: speedup, workers: workers))
    }
  }

  private static func doubts(
    _ curve: ForeignCurve, _ means: [(Int, Double)], isWeak: Bool
  ) -> [String] {
    guard let base = means.first else { return [] }
    var doubts: [String] = []
    if curve.quantity == .speedup, base.0 == 1, abs(base.1 - 1) >= 0.005 {
      doubts.append(
        "the speedup of one worker is \(LawText.number(base.1)), not 1: it is relative to something else, "
          + "and gamma is fitted, too")
    }
    if base.0 > 1, curve.quantity != .speedup {
      doubts.append(
        "one worker was not measured: speedups are relative to N = \(base.0), which counts as \(base.0)"
      )
    }
    let rest = means.dropFirst().map(\.1)
    if curve.quantity == .seconds, !isWeak, let best = rest.max(), best < 1.1 * base.1 {
      doubts.append(
        "the times do not fall with N, which looks like weak scaling: if the work grew with N, write --weak"
      )
    }
    if means.count == 1 { doubts.append("there is one worker count: nothing scales") }
    return doubts
  }
}

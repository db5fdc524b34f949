package import Terms

/// What laws are fitted to: the points of one curve.
package struct LawData: Sendable, Equatable {
  /// All rows of a table, or one point for each worker count of our own rounds.
  package var points: [LawPoint]
  package var scaling: ScalingMode
  /// Whether the points are speedups, so that one worker has 1 by definition.
  package var fixesScale: Bool
  /// What the rounds scatter by themselves, without degrees of freedom where there is one; nil for
  /// tables.
  var scatter: PureError?

  package init(points: [LawPoint], scaling: ScalingMode = .strong, fixesScale: Bool = false) {
    self.points = points
    self.scaling = scaling
    self.fixesScale = fixesScale
  }

  /// The different worker counts, ascending.
  package var counts: [Int] { Set(points.map(\.workers)).sorted() }

  /// The points that say something: a speedup of one worker is 1 whatever was measured.
  var telling: [LawPoint] { fixesScale ? points.filter { $0.workers > 1 } : points }

  /// The laws that are asked about.
  package var laws: [ScalingLaw] { scaling == .weak ? [.gustafson, .usl] : [.amdahl, .usl] }

  /// Whether some worker count has more throughput a worker than the least one.
  var isSuperlinear: Bool {
    let rates = Dictionary(grouping: points, by: \.workers).map { workers, group in
      (workers, group.reduce(0) { $0 + $1.throughput } / Double(group.count * workers))
    }
    guard let base = rates.min(by: { $0.0 < $1.0 }) else { return false }
    return rates.contains { $0.1 > base.1 }
  }

  /// A sum of squares below which there is only rounding.
  var negligible: Double {
    1e-20 * points.reduce(0) { $0 + ($1.weight * $1.throughput) * ($1.weight * $1.throughput) }
  }

  /// The scatter of rows that repeat a worker count; of our own rounds that of the rounds.
  ///
  /// Nil where nothing is repeated.
  var pureError: PureError? {
    if let scatter { return scatter }
    var sum = 0.0
    let groups = Dictionary(grouping: telling, by: \.workers).values
    for group in groups {
      let mean = group.reduce(0) { $0 + $1.throughput } / Double(group.count)
      for point in group {
        let residual = point.weight * (point.throughput - mean)
        sum += residual * residual
      }
    }
    let freedom = telling.count - groups.count
    return freedom > 0 ? PureError(sum: sum, freedom: freedom) : nil
  }

  /// The variance of a residual of a fit, and its degrees of freedom.
  ///
  /// - Parameter fit: Of these points.
  /// - Returns: Nil where nothing is left to tell it from.
  func error(of fit: LeastSquares) -> PureError? {
    let freedom = telling.count - fit.freeCount + (scatter?.freedom ?? 0)
    guard freedom > 0 else { return nil }
    return PureError(sum: fit.sum + (scatter?.sum ?? 0), freedom: freedom)
  }
}

/// A sum of squares with its degrees of freedom.
struct PureError: Sendable, Equatable {
  var sum: Double
  var freedom: Int

  var variance: Double { sum / Double(freedom) }
}

import Analysis
import Basics
import Experiments
import Records

/// What a run of a known truth gave.
struct TruthResult {
  /// All points with their curves, in the order of the tables.
  let points: [TruthPoint]

  init(samples: [Sample]) {
    points = Curve.curves(from: samples).flatMap { curve in
      curve.points.map { point in
        let rows = samples.filter { $0.model == curve.model && $0.workers == point.workers }
        return TruthPoint(curve: curve, point: point, samples: rows)
      }
    }
  }
}

/// A point of a curve with its rows.
struct TruthPoint {
  let curve: Curve
  let point: CurvePoint
  let samples: [Sample]

  /// `thread, 8`.
  var place: String { "\(curve.model), \(point.workers)" }

  /// What the base of the curve took; nil at the base, which would be compared with itself.
  var baseSeconds: Double? { point.workers == curve.baseWorkers ? nil : curve.baseSeconds }

  /// mean(useful)/max(useful): the median over the iterations (POP, "load balance").
  var loadBalance: Double? {
    Quantiles.median(
      samples.compactMap { row in
        guard let sum = row.usefulSeconds, let most = row.usefulMaxSeconds, most > 0 else {
          return nil
        }
        return sum / Double(point.workers) / most
      })
  }
}

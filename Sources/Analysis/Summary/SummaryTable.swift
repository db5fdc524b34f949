import Experiments
import Records

/// The text of `summary.csv`: one row a point of a curve.
package enum SummaryTable {
  /// The header and all rows.
  ///
  /// Points without a time have none: they are in `SummaryDocument`.
  package static func text(_ curves: [Curve]) -> String {
    let header = CSV.record(SummaryColumn.all.map(\.name))
    let rows = curves.flatMap { curve in
      curve.points.map { point in
        CSV.record(SummaryColumn.all.map { $0.value(curve, point).field })
      }
    }
    return header + rows.joined()
  }
}

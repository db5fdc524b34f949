import Experiments
import Records
import Terms

/// The text of `losses.csv`: a row a factor of the efficiency of a point (docs/FORMATS.md).
package enum LossTable {
  /// The header and all rows; a factor that was not measured is empty.
  package static func text(_ curves: [Curve]) -> String {
    let header = CSV.record([
      "experiment", "model", "scaling", "workers", "term", "share", "low", "high", "grain",
    ])
    let rows = curves.flatMap { curve in
      curve.losses.flatMap { chain in
        LossTerm.allCases.map { term in
          let factor = chain[term]
          let values: [SummaryValue] = [
            .text(curve.experiment), .text(curve.model.name), .text(curve.scaling.rawValue),
            .count(UInt64(chain.workers)), .text(term.rawValue), .number(factor?.value),
            .low(factor), .high(factor), .count(curve.grain),
          ]
          return CSV.record(values.map(\.field))
        }
      }
    }
    return header + rows.joined()
  }
}

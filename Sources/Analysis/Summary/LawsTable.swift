import Basics
import Experiments
import Records
import Terms

/// The text of `laws.csv`: a row a parameter of a law of a curve (docs/FORMATS.md).
package enum LawsTable {
  private static let names = [
    "experiment", "model", "scaling", "law", "parameter", "value", "low", "high", "status", "note",
    "grain", "chosen", "p",
  ]

  /// The header and all rows; a law that is not identifiable has one row without a parameter.
  ///
  /// - Parameter judged: What was measured, with its laws.
  /// - Returns: The text.
  package static func text(_ judged: JudgedCurves) -> String {
    let rows = zip(judged.curves, judged.laws).flatMap { curve, laws in
      laws.map { records(curve, $0) } ?? []
    }
    return CSV.record(names) + rows.joined()
  }

  private static func records(_ curve: Curve, _ laws: CurveLaws) -> [String] {
    laws.fits.flatMap { fit -> [String] in
      var parameters = fit.parameters
      if let peak = fit.peak {
        parameters.append(
          LawParameter(name: "peak_workers", value: peak.value, interval: fit.peakInterval))
      }
      guard !parameters.isEmpty else { return [record(curve, laws, fit, nil)] }
      return parameters.map { record(curve, laws, fit, $0) }
    }
  }

  private static func record(
    _ curve: Curve, _ laws: CurveLaws, _ fit: LawFit, _ parameter: LawParameter?
  ) -> String {
    let values: [SummaryValue] = [
      .text(curve.experiment), .text(curve.model.name), .text(curve.scaling.rawValue),
      .text(fit.law.rawValue), .text(parameter?.name ?? ""), number(parameter?.value),
      number(parameter?.interval?.lowerBound), number(parameter?.interval?.upperBound),
      .text(fit.status.rawValue), .text(fit.note), .count(curve.grain),
      .text(laws.choice.law == fit.law ? "yes" : ""), number(laws.choice.chance),
    ]
    return CSV.record(values.map(\.field))
  }

  /// With six digits: more than rounds tell, and the same on every machine.
  private static func number(_ value: Double?) -> SummaryValue {
    .number(value.flatMap { $0.isFinite ? Double(DecimalText.significant($0, 6)) : nil })
  }
}

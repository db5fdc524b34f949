import Analysis
import Basics

/// Curves as the tool `customSmallerIsBetter` of github-action-benchmark reads them: a list of times.
///
/// Names do not change with what is measured, and all values are seconds: its history is by name.
package struct CurveBenchmarks: ReportFormat {
  package init() {}

  package func document(_ report: CurveReport) throws(DocumentError) -> String {
    let parameters = CurveParameters(report.curves)
    return try JSONFormat().document(
      report.curves.flatMap { curve in
        curve.points.map { Benchmark(curve, $0, parameters) }
      })
  }

  private struct Benchmark: Encodable {
    let name: String
    let unit = "s"
    let value: Double
    /// The 95% interval of the value, in its unit.
    let range: String?
    let extra: String

    init(_ curve: Curve, _ point: CurvePoint, _ parameters: CurveParameters) {
      name = parameters.name(curve, workers: point.workers)
      value = point.median.value
      range = point.median.interval.map(Self.text)
      var lines = [
        "speedup \(TableNumber.ratio(point.speedup.value))"
          + (point.speedup.interval.map {
            " " + TableNumber.interval($0, of: point.speedup.value)
          } ?? ""),
        "efficiency \(TableNumber.percent(point.efficiency.value))",
        point.rounds.counted("round"),
      ]
      if point.failures > 0 {
        lines.append(point.failures.counted("failed launch", "failed launches"))
      }
      if point.isDoubtful {
        lines.append("in doubt: " + point.warnings.map(\.code).joined(separator: ", "))
      }
      extra = lines.joined(separator: "\n")
    }

    private static func text(_ interval: ClosedRange<Double>) -> String {
      "[\(DecimalText.significant(interval.lowerBound, 4)), "
        + "\(DecimalText.significant(interval.upperBound, 4))]"
    }
  }
}

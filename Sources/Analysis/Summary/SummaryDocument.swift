import Experiments
import Records
package import Terms

/// The summary as one document for `--export-json`: `points` has the fields of `summary.csv`, null
/// where a value is not available; `missing` names what could not be measured.
package struct SummaryDocument: Sendable, Encodable {
  /// The version of the format.
  package let schema = SummaryColumn.schema
  package let points: [Point]
  package let missing: [Missing]
  /// How much the machine varied during the runs.
  package let probes: [ProbeSpread]
  package let expectations: [SummaryExpectation]
  /// What the curves say, in words.
  package let answers: [SummaryAnswer]

  package init(
    _ curves: [Curve], probes: [ProbeSpread] = [], expectations: [ExpectationVerdict] = [],
    answers: [SummaryAnswer] = []
  ) {
    self.answers = answers
    self.probes = probes
    self.expectations = expectations.map(SummaryExpectation.init)
    points = curves.flatMap { curve in curve.points.map { Point(curve: curve, point: $0) } }
    missing = curves.flatMap { curve in curve.missing.map { Missing(curve, $0) } }
  }

  /// A row of `summary.csv`.
  package struct Point: Sendable, Encodable {
    let curve: Curve
    let point: CurvePoint

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: ColumnName.self)
      for column in SummaryColumn.all {
        try container.encode(
          column.value(curve, point), forKey: ColumnName(stringValue: column.name))
      }
    }
  }

  /// A worker count without a time.
  package struct Missing: Sendable, Encodable {
    package let experiment: String
    package let model: Model
    package let scaling: String
    package let grain: UInt64
    package let workers: Int
    /// How many launches were tried.
    package let launches: Int
    /// How the first ended, as in `samples.csv`.
    package let status: String
    package let detail: String

    init(_ curve: Curve, _ point: MissingPoint) {
      experiment = curve.experiment
      model = curve.model
      scaling = curve.scaling.rawValue
      grain = curve.grain
      workers = point.workers
      launches = point.launches
      status = point.failure.status.rawValue
      detail = point.failure.detail
    }
  }
}

/// The name of a column as a key.
private struct ColumnName: CodingKey {
  let stringValue: String
  let intValue: Int? = nil

  init(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}

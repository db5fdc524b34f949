import Experiments
import Terms

/// One column of `summary.csv`, which is also one field of the JSON export.
struct SummaryColumn: Sendable {
  let name: String
  let value: @Sendable (Curve, CurvePoint) -> SummaryValue

  /// The version of the format.
  static let schema: UInt64 = 1

  /// The columns of FORMATS.md in their order: where a point comes from, what it is, then those that
  /// tell curves apart and count what is missing.
  static let all: [SummaryColumn] = [
    SummaryColumn(name: "schema") { _, _ in .count(schema) },
    SummaryColumn(name: "run_id") { _, point in .text(point.runIDs.joined(separator: ";")) },
    SummaryColumn(name: "environment_id") { _, point in
      .text(point.environmentIDs.joined(separator: ";"))
    },
    SummaryColumn(name: "experiment") { curve, _ in .text(curve.experiment) },
    SummaryColumn(name: "model") { curve, _ in .text(curve.model.name) },
    SummaryColumn(name: "scaling") { curve, _ in .text(curve.scaling.rawValue) },
    SummaryColumn(name: "workers") { _, point in .count(UInt64(point.workers)) },
    SummaryColumn(name: "rounds") { _, point in .count(UInt64(point.rounds)) },
    SummaryColumn(name: "median_s") { _, point in .number(point.median.value) },
    SummaryColumn(name: "median_low_s") { _, point in .low(point.median) },
    SummaryColumn(name: "median_high_s") { _, point in .high(point.median) },
    SummaryColumn(name: "speedup") { _, point in .number(point.speedup.value) },
    SummaryColumn(name: "speedup_low") { _, point in .low(point.speedup) },
    SummaryColumn(name: "speedup_high") { _, point in .high(point.speedup) },
    SummaryColumn(name: "efficiency") { _, point in .number(point.efficiency.value) },
    SummaryColumn(name: "efficiency_low") { _, point in .low(point.efficiency) },
    SummaryColumn(name: "efficiency_high") { _, point in .high(point.efficiency) },
    SummaryColumn(name: "base_workers") { curve, _ in .count(UInt64(curve.baseWorkers)) },
    SummaryColumn(name: "absolute_speedup") { _, point in .number(point.absoluteSpeedup?.value) },
    SummaryColumn(name: "absolute_low") { _, point in .low(point.absoluteSpeedup) },
    SummaryColumn(name: "absolute_high") { _, point in .high(point.absoluteSpeedup) },
    SummaryColumn(name: "karp_flatt") { _, point in .number(point.karpFlatt) },
    SummaryColumn(name: "warnings") { _, point in .words(point.warnings.map(\.code)) },
    SummaryColumn(name: "kernel") { curve, _ in .text(curve.kernel) },
    SummaryColumn(name: "tasks") { curve, _ in .count(UInt64(curve.tasks)) },
    SummaryColumn(name: "grain") { curve, _ in .count(curve.grain) },
    SummaryColumn(name: "unit") { curve, _ in .text(curve.unit) },
    SummaryColumn(name: "failures") { _, point in .count(UInt64(point.failures)) },
    SummaryColumn(name: "mode") { curve, _ in .text(curve.mode) },
    SummaryColumn(name: "held_s") { _, point in .number(point.held) },
  ]
}

/// A field of the summary.
enum SummaryValue: Sendable, Equatable {
  case text(String)
  case count(UInt64)
  /// Nil, and what is not finite, is not available.
  case number(Double?)
  case words([String])

  static func low(_ estimate: Estimate?) -> SummaryValue {
    .number(estimate?.interval?.lowerBound)
  }

  static func high(_ estimate: Estimate?) -> SummaryValue {
    .number(estimate?.interval?.upperBound)
  }

  /// The field of the CSV: empty = not available.
  var field: String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    case .number(let number): number.flatMap { $0.isFinite ? $0.description : nil } ?? ""
    case .words(let words): words.joined(separator: ";")
    }
  }
}

extension SummaryValue: Encodable {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .count(let count): try container.encode(count)
    case .number(let number?) where number.isFinite: try container.encode(number)
    case .number: try container.encodeNil()
    case .words(let words): try container.encode(words)
    }
  }
}

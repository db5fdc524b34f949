import Analysis

/// What laws say about tables (docs/FORMATS.md has the JSON).
struct FitReport {
  let curves: [FitCurve]
  /// What to doubt, in words.
  let warnings: [String]
}

extension FitReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case fits
    case chosen
    case points
    case overhead
    case nextWorkers = "next_workers"
    case warnings
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(
      curves.flatMap { curve in curve.laws.fits.map { FitEntry(curve: curve.name, fit: $0) } },
      forKey: .fits)
    try values.encode(
      curves.map { ChoiceEntry(curve: $0.name, choice: $0.laws.choice) }, forKey: .chosen)
    try values.encode(
      curves.flatMap { curve in
        curve.table.points.map { PointEntry(curve: curve.name, point: $0) }
      }, forKey: .points)
    try values.encode(
      curves.flatMap { curve in
        curve.laws.overhead.map { OverheadEntry(curve: curve.name, split: $0) }
      }, forKey: .overhead)
    try values.encode(
      curves.compactMap { curve in
        curve.laws.nextWorkers.map { NextEntry(curve: curve.name, workers: $0) }
      }, forKey: .nextWorkers)
    try values.encode(warnings, forKey: .warnings)
  }
}

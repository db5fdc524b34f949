import Analysis
import Basics

/// Curves as hyperfine's `--export-json` writes results, for scripts that read those.
///
/// A result is a point, its times are those of launches that were ok: the median of the iterations of each.
package struct CurveHyperfine: ReportFormat {
  package init() {}

  package func document(_ report: CurveReport) throws(DocumentError) -> String {
    let parameters = CurveParameters(report.curves)
    let results = report.curves.flatMap { curve in
      curve.points.map { HyperfineResult(curve, $0, parameters) }
    }
    return try JSONFormat().document(HyperfineDocument(results: results))
  }
}

private struct HyperfineDocument: Encodable {
  let results: [HyperfineResult]
}

/// A `BenchmarkResult` of hyperfine 1.20 (src/benchmark/benchmark_result.rs), times in seconds.
private struct HyperfineResult: Encodable {
  let command: String
  let mean: Double
  /// Of the sample, with n - 1; nil of one launch.
  let stddev: Double?
  let median: Double
  /// Means over launches; nil where it was not measured.
  let user: Double?
  let system: Double?
  let min: Double
  let max: Double
  let times: [Double]
  let exitCodes: [Int]
  let parameters: [String: String]

  init(_ curve: Curve, _ point: CurvePoint, _ parameters: CurveParameters) {
    command = parameters.name(curve, workers: point.workers)
    times = point.launches.map(\.seconds)
    let mean = Self.mean(times)
    self.mean = mean
    stddev =
      times.count > 1
      ? (times.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(times.count - 1)).squareRoot()
      : nil
    median = point.median.value
    let uses = point.launches.compactMap { launch in
      launch.use.cpu.flatMap { cpu in launch.use.system.map { (user: cpu - $0, system: $0) } }
    }
    user = uses.isEmpty ? nil : Self.mean(uses.map { Swift.max($0.user, 0) })
    system = uses.isEmpty ? nil : Self.mean(uses.map(\.system))
    min = times.min() ?? median
    max = times.max() ?? median
    exitCodes = times.map { _ in 0 }
    self.parameters = parameters.values(curve, workers: point.workers)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  private enum CodingKeys: String, CodingKey {
    case command, mean, stddev, median, user, system, min, max, times
    case exitCodes = "exit_codes"
    case parameters
  }

  /// With null for what is not known: scripts look for each key.
  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(command, forKey: .command)
    try values.encode(mean, forKey: .mean)
    try values.encode(stddev, forKey: .stddev)
    try values.encode(median, forKey: .median)
    try values.encode(user, forKey: .user)
    try values.encode(system, forKey: .system)
    try values.encode(min, forKey: .min)
    try values.encode(max, forKey: .max)
    try values.encode(times, forKey: .times)
    try values.encode(exitCodes, forKey: .exitCodes)
    try values.encode(parameters, forKey: .parameters)
  }
}

import Analysis
import Experiments

/// What must be said below the table of a block: each doubt once, and each point without a time.
struct CurveNotes: Sendable {
  /// The doubts in words; a point refers to them by their place, from 1.
  private let doubts: [String]
  /// The doubts, each in one line; first those that hold for every point and need no reference.
  let lines: [String]
  /// One line for each point that has no time.
  let missing: [String]

  init(_ block: CurveBlock) {
    let points = block.curves.flatMap(\.points).map(Self.doubts)
    var seen: [String] = []
    for doubt in points.joined() where !seen.contains(doubt) { seen.append(doubt) }
    let common = seen.filter { doubt in
      points.count > 1 && points.allSatisfy { $0.contains(doubt) }
    }
    doubts = seen.filter { !common.contains($0) }
    missing = block.curves.flatMap { curve in curve.missing.map { Self.text(curve, $0) } }
    lines =
      common.map { "every point: " + $0 } + doubts.enumerated().map { "(\($0 + 1)) " + $1 }
  }

  /// The references of a point: `(1)(3)`.
  func references(_ point: CurvePoint) -> String {
    Self.doubts(point).compactMap { doubt in
      doubts.firstIndex(of: doubt).map { "(\($0 + 1))" }
    }
    .joined()
  }

  /// The doubts of a point; failures are told with how the first ended.
  private static func doubts(_ point: CurvePoint) -> [String] {
    point.warnings.map { warning in
      guard case .failedLaunches(let count) = warning, let failure = point.firstFailure else {
        return TextWidth.oneLine(warning.description)
      }
      let tried = count + point.rounds
      return "\(count) of \(tried) launches left out: " + text(failure)
    }
  }

  private static func text(_ curve: Curve, _ point: MissingPoint) -> String {
    let workers = "\(point.workers) worker\(point.workers == 1 ? "" : "s")"
    return "not measured: \(TextWidth.oneLine(curve.model)), \(workers): " + text(point.failure)
  }

  private static func text(_ failure: LaunchFailure) -> String {
    let status = failure.status.rawValue.replacing("-", with: " ")
    let detail = TextWidth.oneLine(failure.detail)
    return detail.isEmpty ? status : "\(status) (\(detail))"
  }
}

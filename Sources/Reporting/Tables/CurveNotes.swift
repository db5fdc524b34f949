import Analysis
import Basics
import Experiments
import Records
import Terms

/// What must be said below the table of a block: each doubt once, and each point without a time.
struct CurveNotes: Sendable {
  /// The doubts in words; a point refers to them by their place, from 1.
  private let doubts: [String]
  /// The doubts, each in one line; first those that hold for every point and need no reference.
  let lines: [String]
  /// One line for all points that have no time for the same reason.
  let missing: [String]

  init(_ curves: [Curve]) {
    let points = curves.pairs.map(Self.doubts)
    var seen: [String] = []
    for doubt in points.joined() where !seen.contains(doubt) { seen.append(doubt) }
    let common = seen.filter { doubt in
      points.count > 1 && points.allSatisfy { $0.contains(doubt) }
    }
    doubts = seen.filter { !common.contains($0) }
    missing = Self.missing(curves)
    lines =
      common.map { "every point: " + $0 } + doubts.enumerated().map { "(\($0 + 1)) " + $1 }
  }

  /// The references of a point: `(1)(3)`.
  func references(_ curve: Curve, _ point: CurvePoint) -> String {
    Self.doubts(curve, point).compactMap { doubt in
      doubts.firstIndex(of: doubt).map { "(\($0 + 1))" }
    }
    .joined()
  }

  /// The doubts of a point; failures are told with how the first ended.
  private static func doubts(_ curve: Curve, _ point: CurvePoint) -> [String] {
    warnings(point) + (curve.isUnlikeTimes(point) ? [unlikeTimes] : [])
  }

  private static let unlikeTimes =
    "the times shown give another speedup: they are medians of all rounds, and the speedup compares "
    + "launches of the same round"

  /// Each doubt with the points that it touches, in one line; then those without a time.
  static func list(_ curves: [Curve]) -> [String] {
    let told = curves.map { curve in curve.points.map { ($0.workers, warnings($0)) } }
    var seen: [String] = []
    for doubt in told.joined().flatMap(\.1) where !seen.contains(doubt) { seen.append(doubt) }
    return seen.map { doubt in
      let places = zip(curves, told).compactMap { curve, points in
        place(curve, points.filter { $0.1.contains(doubt) }.map(\.0))
      }
      return "\(places.joined(separator: "; ")): \(doubt)"
    } + missing(curves)
  }

  private static func warnings(_ point: CurvePoint) -> [String] {
    point.warnings.map { warning in
      if case .measured(let code, let launches) = warning {
        let words = NoiseWarning(code: code)?.description ?? code
        return TextWidth.oneLine(words + ", " + LaunchExtent.text(launches, of: point.rounds))
      }
      guard case .failedLaunches(let count) = warning, let failure = point.firstFailure else {
        return TextWidth.oneLine(warning.description)
      }
      let tried = count + point.rounds
      return "\(count) of \(tried.counted("launch", "launches")) left out: "
        + FailureText.text(failure)
    }
  }

  private static func missing(_ curves: [Curve]) -> [String] {
    var reasons: [String] = []
    for failure in curves.flatMap({ $0.missing.map(\.failure) }).map(FailureText.text)
    where !reasons.contains(failure) {
      reasons.append(failure)
    }
    return reasons.map { reason in
      let places = curves.compactMap { curve in
        place(curve, curve.missing.filter { FailureText.text($0.failure) == reason }.map(\.workers))
      }
      return "not measured: \(places.joined(separator: "; ")): \(reason)"
    }
  }

  /// `thread, 4, 8 workers`; nil when there are none.
  private static func place(_ curve: Curve, _ workers: [Int]) -> String? {
    guard !workers.isEmpty else { return nil }
    let counts = workers.map(String.init).joined(separator: ", ")
    return
      "\(TextWidth.oneLine(curve.model.name)), \(counts) \(workers == [1] ? "worker" : "workers")"
  }
}

extension [Curve] {
  /// All points, each with its curve.
  var pairs: [(curve: Curve, point: CurvePoint)] {
    flatMap { curve in curve.points.map { (curve, $0) } }
  }
}

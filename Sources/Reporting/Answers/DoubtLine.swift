import Analysis
import Basics
import Terms

/// One cause of doubt with the points that it touches.
struct DoubtLine: Sendable {
  /// `busy machine: others used more than 50% of the CPUs in most launches`.
  let text: String
  /// `task at 1, 2; process at 2`.
  let places: String
  /// What helps against it; nil where that is clear.
  let cure: String?
  let role: TableStyle.Role

  /// `busy machine: others used … in most launches: task at 1, 2; process at 2`.
  var line: String { places.isEmpty ? text : "\(text): \(places)" }
}

/// The causes of doubt of all curves, the worst first.
enum DoubtLines {
  /// More are not read.
  static let most = 5

  static func lines(_ curves: [Curve]) -> [DoubtLine] {
    var marks: [DoubtCause: [DoubtMark]] = [:]
    for (place, curve) in curves.enumerated() {
      for point in curve.points {
        for warning in point.warnings {
          guard let cause = DoubtCause(warning, point) else { continue }
          marks[cause, default: []].append(
            DoubtMark(curve: place, workers: point.workers, rounds: point.rounds, warning: warning))
        }
      }
      for missing in curve.missing {
        marks[.missing(FailureText.text(missing.failure)), default: []].append(
          DoubtMark(curve: place, workers: missing.workers, rounds: 0, warning: nil))
      }
    }
    let naming = DoubtPlaces(curves)
    return marks.map { cause, marks in (cause.rank(marks), cause, marks) }
      .sorted { $0.0 < $1.0 }
      .map { _, cause, marks in
        DoubtLine(
          text: cause.text(marks), places: naming.text(marks), cure: cause.cure,
          role: cause.isFailure ? .failure : .doubt)
      }
  }
}

/// A point that a cause touches.
struct DoubtMark {
  /// The place of its curve.
  let curve: Int
  let workers: Int
  let rounds: Int
  /// Nil of a point that has no time.
  let warning: CurveWarning?
}

/// Where a cause is seen, in words.
struct DoubtPlaces {
  private let curves: [Curve]
  private let points: Int

  init(_ curves: [Curve]) {
    self.curves = curves
    points = curves.reduce(0) { $0 + $1.points.count + $1.missing.count }
  }

  /// More curves are only counted.
  private static let most = 4

  func text(_ marks: [DoubtMark]) -> String {
    let touched = Dictionary(grouping: marks, by: \.curve).mapValues { Set($0.map(\.workers)) }
    let count = touched.values.reduce(0) { $0 + $1.count }
    if count == points { return points == 1 ? "" : "all points" }
    guard touched.count <= Self.most else { return "\(count) of \(points) points" }
    return touched.sorted { $0.key < $1.key }.map { place, workers in
      "\(name(curves[place])) at \(workers.sorted().map(String.init).joined(separator: ", "))"
    }
    .joined(separator: "; ")
  }

  /// The model, and what tells curves of one model apart.
  private func name(_ curve: Curve) -> String {
    var words = [TextWidth.oneLine(curve.model.name)]
    let others = curves.filter { $0.model == curve.model }
    if Set(others.map(\.experiment)).count > 1 {
      words.insert(TextWidth.oneLine(curve.experiment), at: 0)
    }
    if Set(others.map(\.scaling)).count > 1 { words.append("(\(curve.scaling.rawValue))") }
    if Set(others.map(\.grain)).count > 1 {
      words.append("of grain \(TableNumber.count(curve.grain))")
    }
    return words.joined(separator: " ")
  }
}

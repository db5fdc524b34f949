import Analysis
import Basics
import Experiments
import Terms

/// The lines of one scaling figure, and what was left out of them.
struct ScalingLines {
  /// The curves with at least one point that can be shown, and their lines, in the same order.
  private(set) var curves: [Curve] = []
  private(set) var series: [Figure.Series] = []
  /// The points that are not a positive number: `thread at N = 4`.
  private(set) var leftOut: [String] = []
  /// The programs with one worker only, beside others with several: they have a time and no speedup.
  private(set) var alone: [String] = []
  /// The unit of the times.
  let unit: TimeScale

  /// The lines of curves of one kind of scaling.
  init(_ curves: [Curve], quantity: ScalingQuantity, looks book: LookBook) {
    let references = Self.references(curves)
    let shown = curves.filter { quantity == .time || !references.contains($0.model) }
    if quantity != .time { alone = references.filter { !$0.isSerial }.map(\.name).sorted() }
    let grains = Set(shown.map(\.grain)).sorted()
    let looks = Figure.Look.looks(
      of: shown.map { ($0.model, grains.firstIndex(of: $0.grain) ?? 0) }, in: book)
    let times = shown.flatMap { $0.points.map(\.median.value) }.filter(\.isFinite)
    unit = TimeScale(largest: times.max() ?? 1)
    let factor = quantity == .time ? unit.factor : 1
    for (curve, look) in zip(shown, looks) {
      let label = Self.label(curve, severalGrains: grains.count > 1)
      var points: [Figure.Point] = []
      for point in curve.points {
        guard let estimate = quantity.estimate(point)?.scaled(by: factor) else { continue }
        if let shown = Self.point(point, estimate, maySink: quantity.maySink) {
          points.append(shown)
        } else {
          leftOut.append("\(label) at N = \(point.workers)")
        }
      }
      if points.isEmpty { continue }
      self.curves.append(curve)
      series.append(
        Figure.Series(
          label: label, look: look, line: references.contains(curve.model) ? .level : .joined,
          points: points.sorted { $0.x < $1.x }))
    }
  }

  /// The models that are no line but a level to compare with: the serial baseline, and programs that were
  /// asked for one worker only where others have several.
  private static func references(_ curves: [Curve]) -> Set<Model> {
    func isSingle(_ curve: Curve) -> Bool {
      curve.points.map(\.workers) == [1] && curve.missing.isEmpty
    }
    let several = Set(curves.filter { !$0.model.isSerial && !isSingle($0) }.map(\.model))
    let single = several.isEmpty ? [] : curves.filter(isSingle).map(\.model)
    return Set(curves.map(\.model).filter(\.isSerial)).union(single).subtracting(several)
  }

  /// The name of a curve, with its grain when there are several.
  static func label(_ curve: Curve, severalGrains: Bool) -> String {
    severalGrains ? "\(curve.model) · \(grain(curve))" : curve.model.name
  }

  /// The work of one task in words: `100 ms`, `1 M darts`.
  static func grain(_ curve: Curve) -> String {
    let unit = ["milliseconds": "ms", "microseconds": "µs", "seconds": "s"][curve.unit]
    let words = FigureNumber.count(curve.grain) + " " + (unit ?? curve.grain.unit(curve.unit))
    return words.last == " " ? String(words.dropLast()) : words
  }

  /// A point of a figure; nil unless it is a positive number.
  ///
  /// A range of few rounds is drawn as an interval is, and the caption says so. Ends that are no
  /// numbers leave it out.
  private static func point(
    _ point: CurvePoint, _ estimate: Estimate, maySink: Bool
  ) -> Figure.Point? {
    guard estimate.value.isFinite, maySink || estimate.value > 0, point.workers > 0 else {
      return nil
    }
    let interval = (estimate.interval ?? estimate.range).flatMap {
      $0.lowerBound.isFinite && $0.upperBound.isFinite ? $0 : nil
    }
    return Figure.Point(
      x: Double(point.workers), y: estimate.value, interval: interval,
      hollow: point.isDoubtful)
  }
}

import Analysis
import Basics
import Experiments
import Terms

/// A scaling figure as rows: a row a line, the best on top, with a dot and its interval for each worker count.
struct ScalingDots {
  /// A line with what is shown of it.
  private struct Row {
    let curve: Curve
    let series: Figure.Series
    let points: [Figure.Point]
  }

  private let figure: ScalingFigure
  private let axes: ScalingAxes
  private let limits: ScalingLimits
  /// The worker counts that have dots, ascending.
  private let counts: [Double]
  /// The best first.
  private let rows: [Row]

  /// More rows could not be read.
  private static let most = 30
  private static let markers: [Figure.Marker] = [.circle, .square, .triangle]

  /// - Parameters:
  ///   - figure: What is shown.
  ///   - all: Its worker counts.
  ///   - axes: Of the same figure with lines.
  ///   - limits: Likewise.
  init(
    _ figure: ScalingFigure, _ all: ScalingFigure.Counts, _ axes: ScalingAxes,
    _ limits: ScalingLimits
  ) {
    self.figure = figure
    self.axes = axes
    self.limits = limits
    // The base is 1 by definition.
    let isRelative = figure.quantity != .time && all.all.count > 1
    let counts = isRelative ? Array(all.all.dropFirst()) : all.all
    self.counts = counts
    let found = zip(figure.lines.curves, figure.lines.series).map { curve, series in
      Row(curve: curve, series: series, points: series.points.filter { counts.contains($0.x) })
    }
    let sign: Double = figure.quantity == .time ? 1 : -1
    rows = found.filter { !$0.points.isEmpty }.enumerated().sorted { a, b in
      let keys = [a, b].map { row -> (Double, Double, Int) in
        let last = row.element.points.last
        // A level to compare with has no N of its own.
        let place = row.element.series.line == .level ? counts.last : last?.x
        return (-(place ?? 0), sign * (last?.y ?? 0), row.offset)
      }
      return keys[0] < keys[1]
    }.map(\.element)
  }

  /// Nil without any row.
  var result: Figure? {
    guard !rows.isEmpty else { return nil }
    let shown = rows.prefix(Self.most)
    let count = Double(shown.count)
    let places = shown.indices.map { count - Double($0) - 0.5 }
    let caption = ScalingCaption(
      figure, leftOutLimits: limits.leftOutCount, namesBases: sharesBaseTime)
    var result = Figure(
      title: caption.title, subtitles: caption.subtitles, x: across,
      y: Figure.Axis(
        label: "", scale: .rows, range: 0...count,
        ticks: zip(places, shown).reversed().map { Figure.Tick($0, name($1)) }),
      series: zip(shown, places).flatMap(series), ideals: ideals(shown, places, height: count),
      footnotes: footnotes + caption.footnotes)
    result.about = caption.about
    result.marks = limits.limits.map { Figure.Note(x: $0.y, text: $0.label) }
    return result
  }

  // MARK: - Axis

  /// The axis of the values, lying.
  private var across: Figure.Axis {
    var axis = axes.y
    guard counts.count > 1 else {
      axis.label += counts.first.map { "   N = \(FigureNumber.short($0, digits: 9))" } ?? ""
      return axis
    }
    let glyphs = ["●", "■", "▲"]
    let key = zip(glyphs, counts).map { "\($0) N = \(FigureNumber.short($1, digits: 9))" }
    axis.label += "   " + key.joined(separator: "  ")
    return axis
  }

  /// Upright through all rows; of times a stroke in each row, because each has its own.
  private func ideals(_ shown: ArraySlice<Row>, _ places: [Double], height: Double)
    -> [Figure.Ideal]
  {
    switch figure.quantity {
    case .speedup:
      return counts.filter { $0 > 1 }.map { workers in
        let name =
          counts.count == 1 ? "ideal" : "ideal \(FigureNumber.short(workers, digits: 9))"
        return Self.upright(workers, 0...height, label: name)
      }
    case .efficiency, .karpFlatt:
      return [Self.upright(1, 0...height, label: "ideal")]
    case .time:
      return zip(shown, places).compactMap { row, place in
        guard let last = row.points.last, row.series.line != .level, row.curve.baseSeconds > 0,
          last.x > Double(row.curve.baseWorkers)
        else { return nil }
        let base = row.curve.baseSeconds * figure.lines.unit.factor
        let best = figure.quantity.ideal(
          figure.scaling, workers: last.x, base: Double(row.curve.baseWorkers), baseTime: base)
        return across.range.contains(best)
          ? Self.upright(best, place - 0.36...place + 0.36, label: "") : nil
      }
    }
  }

  private static func upright(_ x: Double, _ y: ClosedRange<Double>, label: String) -> Figure.Ideal
  {
    Figure.Ideal(
      label: label,
      points: [y.lowerBound, y.upperBound].map { Figure.Point(x: x, y: $0) })
  }

  // MARK: - Rows

  private func series(_ row: Row, at place: Double) -> [Figure.Series] {
    row.points.enumerated().map { index, point in
      var look = row.series.look
      if counts.count > 1, let kind = counts.firstIndex(of: point.x) {
        look.marker = Self.markers[kind % Self.markers.count]
      }
      let interval = point.interval.map { clamped($0.lowerBound)...clamped($0.upperBound) }
      return Figure.Series(
        label: index == row.points.count - 1 ? words(row, point) : "", look: look, line: .apart,
        points: [
          Figure.Point(x: point.y, y: place, interval: interval, hollow: point.hollow)
        ])
    }
  }

  private func clamped(_ value: Double) -> Double {
    min(max(value, across.range.lowerBound), across.range.upperBound)
  }

  /// The value, and T(1) where the models have different ones; of times both ends.
  private func words(_ row: Row, _ point: Figure.Point) -> String {
    let base = FigureNumber.time(row.curve.baseSeconds)
    let value: String
    switch figure.quantity {
    case .speedup, .karpFlatt: value = FigureNumber.ratio(point.y)
    case .efficiency: value = TableNumber.percent(point.y)
    case .time:
      let last = FigureNumber.time(point.y / figure.lines.unit.factor)
      return row.points.count > 1 ? "\(base) → \(last)" : last
    }
    return sharesBaseTime ? value : "\(value) · T(\(row.curve.baseWorkers)) \(base)"
  }

  /// The name of a row, with its largest N where others have a larger one.
  private func name(_ row: Row) -> String {
    guard let last = row.points.last?.x, last != counts.last, row.series.line != .level else {
      return row.series.label
    }
    return "\(row.series.label) · N=\(FigureNumber.short(last, digits: 9))"
  }

  /// Whether one T(1) holds for all rows.
  private var sharesBaseTime: Bool { ScalingCaption.sharedBaseTime(figure) != nil }

  private var footnotes: [String] {
    let left = rows.count - Self.most
    let stroke =
      figure.quantity == .time && counts.count > 1
      ? [
        "Grey stroke: what \(figure.scaling == .strong ? "T(1) / N" : "T(1)") would be at the largest N."
      ] : []
    return stroke
      + (left > 0 ? ["Left out: \(left.counted("row")) below the best \(Self.most)."] : [])
  }
}

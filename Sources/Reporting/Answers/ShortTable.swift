import Analysis
import Basics
import Terms

/// One row a model: its time with the fewest and the most workers, and what the most are worth.
///
/// A reader divides times: so that of the most workers is the one that the speedup makes of the other,
/// as both compare launches of the same rounds.
enum ShortTable {
  /// - Parameters:
  ///   - curves: Of one block.
  ///   - width: In columns; the drawing and the speedups of fewer workers are left out where they do not fit.
  /// - Returns: The table; empty where nothing has a time.
  static func table(_ curves: [Curve], width: Int) -> TextTable {
    let rows = curves.compactMap(Row.init)
    let counts = Set(rows.flatMap { row in row.between.map(\.workers) }).sorted(by: >)
    let strip = IntervalStrip(rows.compactMap(\.part))
    var shown = counts[...]
    while !shown.isEmpty, make(rows, shown, nil).width > width { shown = shown.dropLast() }
    let wide = make(rows, shown, strip)
    return wide.width <= width ? wide : make(rows, shown, nil)
  }

  private static func make(
    _ rows: [Row], _ counts: ArraySlice<Int>, _ strip: IntervalStrip?
  ) -> TextTable {
    let isWeak = rows.contains { $0.curve.scaling == .weak }
    var columns: [(TextTable.Column, (Row) -> String)] = [
      (.init(title: "model", isRightAligned: false), { TextWidth.oneLine($0.curve.model.name) }),
      (.init(title: "workers"), \.workers), (.init(title: "time"), \.times),
      (.init(title: isWeak ? "scaled speedup" : "speedup"), \.speedup),
      (.init(title: "95% interval", role: .aside), \.interval),
      (.init(title: "range", role: .aside), \.range),
      (.init(title: "", isRightAligned: false, role: .doubt), \.doubt),
    ]
    if let strip {
      columns.append((.init(title: "", isRightAligned: false, role: .aside), { $0.drawn(strip) }))
    }
    columns.append((.init(title: "efficiency"), \.efficiency))
    for count in counts {
      columns.append((.init(title: "at \(count)", role: .aside), { $0.speedup(at: count) }))
    }
    let needed = columns.filter { column in rows.contains { !column.1($0).isEmpty } }
    return TextTable(
      columns: needed.map(\.0), rows: rows.map { row in needed.map { $0.1(row) } })
  }

  /// A curve with the point of most workers.
  private struct Row {
    let curve: Curve
    let base: CurvePoint
    let top: CurvePoint

    init?(_ curve: Curve) {
      guard let base = curve.points.first, let top = curve.points.last else { return nil }
      self.curve = curve
      self.base = base
      self.top = top
    }

    private var isAlone: Bool { curve.points.count < 2 }
    var between: ArraySlice<CurvePoint> { curve.points.dropFirst().dropLast() }
    var part: ClosedRange<Double>? {
      isAlone ? nil : top.speedup.interval ?? top.speedup.range
    }

    var workers: String { isAlone ? "\(base.workers)" : "\(base.workers) → \(top.workers)" }

    var times: String {
      let first = base.median.value
      let last =
        curve.scaling == .weak
        ? top.median.value : Double(curve.baseWorkers) * first / top.speedup.value
      guard !isAlone else { return TableTime.text(first) }
      let words = [first, last].map { TableTime.text($0).split(separator: " ") }
      let isOneUnit = words[0].last == words[1].last
      let start = isOneUnit ? words[0].dropLast() : words[0][...]
      return start.joined(separator: " ") + " → " + words[1].joined(separator: " ")
    }

    var speedup: String { isAlone ? "" : TableNumber.ratio(top.speedup.value) + "×" }
    var efficiency: String { isAlone ? "" : TableNumber.percent(top.efficiency.value) }
    var interval: String { text(top.speedup.interval) }
    var range: String { text(top.speedup.range) }
    var doubt: String { base.isDoubtful || top.isDoubtful ? "?" : "" }

    private func text(_ part: ClosedRange<Double>?) -> String {
      guard !isAlone, let part else { return "" }
      return TableNumber.interval(part, of: top.speedup.value)
    }

    func drawn(_ strip: IntervalStrip) -> String {
      part.map { strip.text($0, top.speedup.value) } ?? ""
    }

    func speedup(at workers: Int) -> String {
      between.first { $0.workers == workers }.map { TableNumber.ratio($0.speedup.value) } ?? ""
    }
  }
}

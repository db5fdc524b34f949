import Analysis
import Basics
import Experiments
import Terms

extension CurveBlock {
  /// One row a point.
  ///
  /// Columns in which nothing is known are left out.
  func table(_ notes: CurveNotes) -> TextTable {
    let cells = cellColumns(notes).filter { column in
      column.isNeeded || points.contains { !column.text($0.curve, $0.point).isEmpty }
    }
    return TextTable(
      columns: cells.map(\.column),
      rows: points.map { entry in cells.map { $0.text(entry.curve, entry.point) } })
  }

  var points: [(curve: Curve, point: CurvePoint)] {
    curves.flatMap { curve in curve.points.map { (curve, $0) } }
  }

  private struct CellColumn {
    let column: TextTable.Column
    var isNeeded = false
    let text: (Curve, CurvePoint) -> String
  }

  private func cellColumns(_ notes: CurveNotes) -> [CellColumn] {
    let scale = TableTime(fittingAll: points.map(\.point.median.value))
    let isWeak = curves.first?.scaling == .weak
    return [
      CellColumn(
        column: .init(title: "model", isRightAligned: false, hidesRepeats: true), isNeeded: true
      ) { curve, _ in TextWidth.oneLine(curve.model) },
      CellColumn(column: .init(title: "workers"), isNeeded: true) { _, point in
        String(point.workers)
      },
      CellColumn(column: .init(title: "time"), isNeeded: true) { _, point in
        scale?.text(point.median.value) ?? TableTime.text(point.median.value)
      },
      CellColumn(
        column: .init(title: isWeak ? "scaled speedup" : "speedup"), isNeeded: true
      ) { _, point in TableNumber.ratio(point.speedup.value) },
      CellColumn(column: .init(title: "95% interval", role: .aside)) { curve, point in
        Self.text(point.speedup.interval, curve, point)
      },
      CellColumn(column: .init(title: "range", role: .aside)) { curve, point in
        Self.text(point.speedup.range, curve, point)
      },
      CellColumn(column: .init(title: "efficiency"), isNeeded: true) { _, point in
        TableNumber.percent(point.efficiency.value)
      },
      CellColumn(column: .init(title: "absolute")) { _, point in
        point.absoluteSpeedup.map(Self.text) ?? ""
      },
      CellColumn(column: .init(title: "Karp–Flatt")) { _, point in
        point.karpFlatt.map { DecimalText.rounded($0, 3) } ?? ""
      },
      CellColumn(column: .init(title: "notes", isRightAligned: false, role: .doubt)) {
        curve, point in
        notes.references(curve, point)
      },
    ]
  }

  /// The interval or range of a speedup; that of the base, which is 1 by definition, says nothing.
  private static func text(
    _ part: ClosedRange<Double>?, _ curve: Curve, _ point: CurvePoint
  ) -> String {
    guard point.workers != curve.baseWorkers, let part else { return "" }
    return TableNumber.interval(part, of: point.speedup.value)
  }

  /// A ratio with its interval, where it has one; that of the baseline to itself says nothing.
  private static func text(_ estimate: Estimate) -> String {
    let ratio = TableNumber.ratio(estimate.value)
    guard let interval = estimate.interval, interval != 1...1 else {
      return ratio
    }
    return ratio + " " + TableNumber.interval(interval, of: estimate.value)
  }
}

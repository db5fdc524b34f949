package import Analysis
import Basics
import Terms

/// METG of models on patterns as a table on a terminal.
package enum GranularityTable {
  /// The rows, and notes under them.
  ///
  /// - Parameters:
  ///   - curves: Judged together.
  ///   - style: How rich it may be.
  /// - Returns: The text, ending in a line end.
  package static func text(_ curves: [GranularityCurve], style: TableStyle) -> String {
    let notes = GranularityNotes(curves)
    let table = TextTable(
      columns: [
        TextTable.Column(title: "Pattern", isRightAligned: false, hidesRepeats: true),
        TextTable.Column(title: "Workers"),
        TextTable.Column(title: "Model", isRightAligned: false),
        TextTable.Column(title: "METG(50%)"),
        TextTable.Column(title: "95% interval", role: .aside),
        TextTable.Column(title: "Best"),
        TextTable.Column(title: "Finest"),
        TextTable.Column(title: "Rounds"),
        TextTable.Column(title: "Notes", isRightAligned: false, role: .doubt),
      ], rows: curves.map { row($0, notes) })
    let lines =
      table.lines(style) + (notes.lines.isEmpty ? [] : [""])
      + notes.lines.map { style.show($0.text, $0.role) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func row(_ curve: GranularityCurve, _ notes: GranularityNotes) -> [String] {
    let best = curve.points.map { curve.efficiency(of: $0) }.max()
    let finest = curve.points.map { $0.granularity(workers: curve.workers) }.min()
    return [
      curve.pattern, "\(curve.workers)", curve.model.name, metg(curve), interval(curve),
      best.map(TableNumber.percent) ?? "", finest.map(TableTime.text) ?? "",
      curve.roundMinima.isEmpty ? "" : "\(curve.roundMinima.count)", notes.references(curve),
    ]
  }

  /// A number in doubt is not written like one that is known.
  private static func metg(_ curve: GranularityCurve) -> String {
    (curve.isDoubtful ? "? " : "") + (curve.metg.map { TableTime.text($0.value) } ?? "none")
  }

  private static func interval(_ curve: GranularityCurve) -> String {
    guard let metg = curve.metg, let interval = metg.interval else { return "" }
    let ends = [interval.lowerBound, interval.upperBound]
    let scale = TableTime(fittingAll: ends)
    let words = ends.map { scale?.text($0) ?? TableTime.text($0) }
    let isRange = curve.warnings.contains { if case .fewRounds = $0 { true } else { false } }
    return (isRange ? "range " : "") + "[\(words.joined(separator: ", "))]"
  }
}

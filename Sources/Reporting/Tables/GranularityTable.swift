package import Analysis
import Output

/// METG of models on patterns as a table on a terminal.
package enum GranularityTable {
  /// The rows, and notes under them.
  ///
  /// - Parameters:
  ///   - curves: Judged together.
  ///   - style: How rich it may be.
  /// - Returns: The text, ending in a line end.
  package static func text(_ curves: [GranularityCurve], style: TableStyle) -> String {
    let table = TextTable(
      columns: [
        TextTable.Column(title: "Pattern", isRightAligned: false, hidesRepeats: true),
        TextTable.Column(title: "Workers"),
        TextTable.Column(title: "Model", isRightAligned: false),
        TextTable.Column(title: "METG(50%)"),
        TextTable.Column(title: "Best"),
        TextTable.Column(title: "Finest"),
        TextTable.Column(title: "Rounds"),
      ], rows: curves.map(row))
    let notes = curves.compactMap(note)
    let lines =
      table.lines(style) + (notes.isEmpty ? [] : [""])
      + notes.map { style.show($0.text, $0.role) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func row(_ curve: GranularityCurve) -> [String] {
    let best = curve.points.map { curve.efficiency(of: $0) }.max()
    let finest = curve.points.map { $0.granularity(workers: curve.workers) }.min()
    return [
      curve.pattern, "\(curve.workers)", curve.model,
      curve.minimum.seconds.map(TableTime.text) ?? "none",
      best.map(TableNumber.percent) ?? "", finest.map(TableTime.text) ?? "",
      curve.points.map(\.rounds).min().map(String.init) ?? "",
    ]
  }

  private static func note(_ curve: GranularityCurve) -> (text: String, role: TableStyle.Role)? {
    let name = "\(curve.pattern), \(curve.model), \(curve.workers.counted("worker")): "
    if let failure = curve.failure {
      return (TextWidth.oneLine(name + "failed at " + failure), .failure)
    }
    return curve.minimum.note.map { (name + $0, .doubt) }
  }
}

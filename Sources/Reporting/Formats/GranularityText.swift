package import Analysis
import Basics
import Terms

/// METG of models on patterns as a table on a terminal.
package struct GranularityText: ReportFormat {
  private let style: TableStyle

  /// - Parameter style: How rich it may be.
  package init(style: TableStyle) { self.style = style }

  package func document(_ report: GranularityReport) -> String {
    let trip = report.lineRoundTrip.map { DecimalText.significant($0 * 1e6, 3) + " µs" }
    let peaks = Self.peaks(report.curves)
    return "Minimum effective task granularity, kernel spin, width \(report.graph.width)\n\n"
      + table(report.curves) + "\n"
      + (peaks.isEmpty ? "" : "Peak rate: " + peaks.joined(separator: ", ") + "\n")
      + "Round trip of a cache line: \(trip ?? "not available")\n"
  }

  /// The rows, and notes under them.
  ///
  /// - Parameter curves: Judged together.
  /// - Returns: The text, ending in a line end.
  package func table(_ curves: [GranularityCurve]) -> String {
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
      ], rows: curves.map { Self.row($0, notes) })
    let lines =
      table.lines(style) + (notes.lines.isEmpty ? [] : [""])
      + notes.lines.map { style.show($0.text, $0.role) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func row(_ curve: GranularityCurve, _ notes: GranularityNotes) -> [String] {
    let best = curve.points.map { curve.efficiency(of: $0) }.max()
    let finest = curve.points.map { $0.granularity(workers: curve.workers) }.min()
    return [
      TextWidth.oneLine(curve.pattern), "\(curve.workers)", TextWidth.oneLine(curve.model.name),
      metg(curve), interval(curve),
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

  /// The peak rates, each once.
  private static func peaks(_ curves: [GranularityCurve]) -> [String] {
    var peaks: [String] = []
    for curve in curves {
      guard let peak = curve.peakRate else { continue }
      let text =
        DecimalText.significant(peak / 1e9, 4) + " GFLOP/s on \(TextWidth.oneLine(curve.pattern))"
        + " with \(curve.workers.counted("worker"))"
      if !peaks.contains(text) { peaks.append(text) }
    }
    return peaks
  }
}

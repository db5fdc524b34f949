import Analysis
import Basics

/// Verdicts below the curves of a report: one line each on a terminal, a table in Markdown.
enum ExpectationLines {
  /// `expect  thread, 4 workers: efficiency >= 0.80  holds  0.87 [0.85, 0.89]`.
  static func lines(_ verdicts: [ExpectationVerdict], _ style: TableStyle) -> [String] {
    let rows = ExpectationRow.rows(verdicts)
    let columns: [KeyPath<ExpectationRow, String>] = [\.demand, \.verdict, \.value]
    let widths = columns.map { column in
      rows.map { TextWidth.columns($0[keyPath: column]) }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(columns, widths).map { TextWidth.padded(row[keyPath: $0], to: $1) }
      let line = (["expect"] + cells + [row.note]).joined(separator: "  ")
      return style.show(String(line.trimmed), row.role)
    }
  }

  static func markdown(_ verdicts: [ExpectationVerdict]) -> [String] {
    let table = TextTable(
      columns: ["expect", "verdict", "measured", "note"].map {
        TextTable.Column(title: $0, isRightAligned: false)
      }, rows: ExpectationRow.rows(verdicts).map { [$0.demand, $0.verdict, $0.value, $0.note] })
    return table.markdown
  }
}

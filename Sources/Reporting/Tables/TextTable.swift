import Basics

/// A table as text: cells, and how columns are aligned.
struct TextTable: Sendable {
  struct Column: Sendable {
    let title: String
    var isRightAligned = true
    /// Whether a cell that repeats the one above is left blank where people read downwards.
    var hidesRepeats = false
    var role: TableStyle.Role?
  }

  let columns: [Column]
  let rows: [[String]]

  private static let gap = "  "

  /// In columns of a terminal.
  var width: Int { total(widths(shown)) }

  /// The lines for a terminal: titles, a rule, rows.
  ///
  /// No line ends in a space.
  func lines(_ style: TableStyle) -> [String] {
    let shown = shown
    let widths = widths(shown)
    let rule = style.show(String(repeating: "─", count: total(widths)), .aside)
    let titles = line(columns.map(\.title), widths) { text, _ in style.show(text, .aside) }
    return [titles, rule] + shown.map { line($0, widths, style.show) }
  }

  private var shown: [[String]] {
    rows.indices.map { row in
      columns.indices.map { column in
        let repeats =
          columns[column].hidesRepeats && row > 0 && rows[row - 1][column] == rows[row][column]
        return repeats ? "" : rows[row][column]
      }
    }
  }

  private func widths(_ shown: [[String]]) -> [Int] {
    columns.indices.map { column in
      ([columns[column].title] + shown.map { $0[column] }).map(TextWidth.columns).max() ?? 0
    }
  }

  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + Self.gap.count * max(0, columns.count - 1)
  }

  private func line(
    _ cells: [String], _ widths: [Int], _ show: (String, TableStyle.Role?) -> String
  ) -> String {
    let last = cells.lastIndex { !$0.isEmpty } ?? 0
    return cells.indices.prefix(through: last).map { place in
      let column = columns[place]
      let isOpen = place == last && !column.isRightAligned
      let text = TextWidth.padded(
        cells[place], to: isOpen ? 0 : widths[place], rightAligned: column.isRightAligned)
      return show(text, column.role)
    }
    .joined(separator: Self.gap)
  }

  /// The same as a table of GitHub Flavored Markdown, section 4.10.
  var markdown: [String] {
    let rule = columns.map { $0.isRightAligned ? "---:" : ":---" }
    return ([columns.map(\.title), rule] + rows).map { cells in
      let escaped = cells.map {
        $0.replacing(mark: "\\", by: "\\\\").replacing(mark: "|", by: "\\|")
      }
      return "| " + escaped.joined(separator: " | ") + " |"
    }
  }
}

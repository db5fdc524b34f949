package import Analysis

/// A comparison for people: the verdict in one line, the configurations, what they rest on.
package struct ComparisonText: ReportFormat {
  private let style: TableStyle

  /// Prose is wrapped at this width; a table is as wide as it must be.
  private static let width = 100

  /// - Parameter style: How rich it may be.
  package init(style: TableStyle) { self.style = style }

  package func document(_ report: ComparisonReport) -> String {
    let rows = ComparisonRow.all(of: report)
    let table = rows.isEmpty ? [] : [""] + ComparisonTable.table(rows).lines(style)
    let notes = ComparisonNotes(report, rows).lines.flatMap { prose($0.text, $0.role) }
    let lines =
      [style.show(ComparisonClaim(report, rows).full, role(report.verdict))] + table
      + (notes.isEmpty ? [] : [""] + notes)
    return lines.map { $0 + "\n" }.joined()
  }

  private func role(_ verdict: ComparisonVerdict) -> TableStyle.Role {
    switch verdict {
    case .regression: .failure
    case .slower, .inconclusive: .doubt
    case .faster, .unchanged, .identical: .title
    }
  }

  private func prose(_ text: String, _ role: TableStyle.Role?) -> [String] {
    TextWidth.wrapped(text, width: Self.width, indent: 2)
      .map { style.show($0, role) }
  }
}

/// Curves as tables on a terminal.
package struct CurveTable: ReportFormat {
  private let style: TableStyle

  /// Prose is wrapped at this width; a table is as wide as it must be.
  private static let width = 100

  /// - Parameter style: How rich it may be.
  package init(style: TableStyle) { self.style = style }

  package func document(_ report: CurveReport) -> String {
    (report.blocks.map(lines) + [ExpectationLines.lines(report.expectations, style)])
      .filter { !$0.isEmpty }
      .map { block in block.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private func lines(_ block: CurveBlock) -> [String] {
    let notes = block.notes
    return prose(block.title, .title) + prose(block.baseTimes, nil, indent: 7)
      + (block.table.rows.isEmpty ? [] : [""] + block.table.lines(style))
      + (notes.lines.isEmpty && notes.missing.isEmpty ? [] : [""])
      + notes.lines.flatMap { prose($0, .doubt) }
      + notes.missing.flatMap { prose($0, .failure) }
      + block.probes.flatMap { prose($0, .aside) }
  }

  private func prose(_ text: String, _ role: TableStyle.Role?, indent: Int = 4) -> [String] {
    TextWidth.wrapped(text, width: Self.width, indent: indent).map { style.show($0, role) }
  }
}

/// Curves as Markdown: a heading, a table and its notes a block.
package struct CurveMarkdown: ReportFormat {
  package init() {}

  package func document(_ report: CurveReport) -> String {
    let expectations = report.expectations
    return
      (report.blocks.map(lines)
      + (expectations.isEmpty ? [] : [ExpectationLines.markdown(expectations)]))
      .map { block in block.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private func lines(_ block: CurveBlock) -> [String] {
    [
      ["### " + block.title], block.baseTimes.isEmpty ? [] : [block.baseTimes],
      block.table.rows.isEmpty ? [] : block.table.markdown,
      (block.notes.lines + block.notes.missing).map { "- " + $0 },
    ]
    .filter { !$0.isEmpty }
    .joined(separator: [""])
    .map { $0 }
  }
}

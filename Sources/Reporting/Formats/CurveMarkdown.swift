/// Curves as Markdown: a heading, a table and its notes a block.
package struct CurveMarkdown: ReportFormat {
  package init() {}

  package func document(_ report: CurveReport) -> String {
    let expectations = report.expectations
    return
      (head(report) + report.blocks.map { lines($0, report.answers(of: $0)) }
      + (expectations.isEmpty ? [] : [ExpectationLines.markdown(expectations)]))
      .map { block in block.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private func head(_ report: CurveReport) -> [[String]] {
    report.distrust.map { [["**\(DistrustText.text($0))**"]] } ?? []
  }

  private func lines(_ block: CurveBlock, _ answers: [String]) -> [String] {
    [
      ["### " + block.title], answers.map { "- " + $0 },
      block.baseTimes.isEmpty ? [] : [block.baseTimes],
      block.table.rows.isEmpty ? [] : block.table.markdown,
      (block.notes.lines + block.notes.missing).map { "- " + $0 },
    ]
    .filter { !$0.isEmpty }
    .joined(separator: [""])
    .map { $0 }
  }
}

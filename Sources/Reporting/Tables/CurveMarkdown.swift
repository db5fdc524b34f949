package import Analysis

/// The curves as Markdown for `--export-markdown`: a heading, a table and its notes a block.
package enum CurveMarkdown {
  /// The text of all blocks, ending in a line end; empty of no curves.
  package static func text(_ curves: [Curve]) -> String {
    CurveBlock.blocks(curves).map { block in
      lines(block).map { $0 + "\n" }.joined()
    }
    .joined(separator: "\n")
  }

  private static func lines(_ block: CurveBlock) -> [String] {
    let notes = CurveNotes(block)
    let table = block.table(notes)
    let list = (notes.lines + notes.missing).map { "- " + $0 }
    return [
      ["### " + block.title], block.baseTimes.isEmpty ? [] : [block.baseTimes],
      table.rows.isEmpty ? [] : table.markdown, list,
    ]
    .filter { !$0.isEmpty }
    .joined(separator: [""])
    .map { $0 }
  }
}

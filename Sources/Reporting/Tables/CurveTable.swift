package import Analysis

/// The curves as tables on a terminal: a block for each experiment, kind of scaling and grain.
package enum CurveTable {
  /// Prose is wrapped at this width; a table is as wide as it must be.
  private static let width = 100

  /// The text of all blocks, ending in a line end; empty of no curves.
  package static func text(
    _ curves: [Curve], probes: [ProbeSpread] = [], style: TableStyle
  ) -> String {
    CurveBlock.blocks(curves).map { block in
      let own = probes.filter { $0.experiment == block.curves.first?.experiment }
      return
        (lines(block, style)
        + own.flatMap { prose(TextWidth.oneLine($0.description), style, .aside) })
        .map { $0 + "\n" }.joined()
    }
    .joined(separator: "\n")
  }

  private static func lines(_ block: CurveBlock, _ style: TableStyle) -> [String] {
    let notes = CurveNotes(block)
    let table = block.table(notes)
    return prose(block.title, style, .title) + prose(block.baseTimes, style, nil, indent: 7)
      + (table.rows.isEmpty ? [] : [""] + table.lines(style))
      + (notes.lines.isEmpty && notes.missing.isEmpty ? [] : [""])
      + notes.lines.flatMap { prose($0, style, .doubt) }
      + notes.missing.flatMap { prose($0, style, .failure) }
  }

  private static func prose(
    _ text: String, _ style: TableStyle, _ role: TableStyle.Role?, indent: Int = 4
  ) -> [String] {
    TextWidth.wrapped(text, width: width, indent: indent).map { style.show($0, role) }
  }
}

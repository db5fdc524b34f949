import Analysis
import Basics
import Terms

/// Curves on a terminal: the answer, a row a model, and what is to be doubted.
package struct CurveTable: ReportFormat {
  /// How much is shown.
  package struct Detail: Sendable {
    /// Every worker count and every column, with numbered notes.
    package var isFull: Bool
    /// Every doubt of every point, and all remarks.
    package var isVerbose: Bool

    package init(isFull: Bool = false, isVerbose: Bool = false) {
      self.isFull = isFull
      self.isVerbose = isVerbose
    }
  }

  private let style: TableStyle
  private let detail: Detail
  /// At which prose is wrapped, and beyond which a short table leaves something out.
  private let width: Int

  private static let usualWidth = 100
  private static let leastWidth = 60

  /// - Parameters:
  ///   - style: How rich it may be.
  ///   - detail: How much is shown.
  ///   - columns: Of the terminal; nil where there is none.
  package init(style: TableStyle, detail: Detail = Detail(), columns: Int? = nil) {
    self.style = style
    self.detail = detail
    width = max(Self.leastWidth, min(Self.usualWidth, columns ?? Self.usualWidth))
  }

  package func document(_ report: CurveReport) -> String {
    let blocks = report.blocks.map { block in
      detail.isFull ? full(block, report) : short(block, report)
    }
    return
      ([head(report)] + blocks + [doubts(report), verbose(report)]
      + [ExpectationLines.lines(report.expectations, style)])
      .filter { !$0.isEmpty }
      .map { block in block.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  /// Said before anything else: that nothing can be trusted.
  private func head(_ report: CurveReport) -> [String] {
    guard let noise = report.distrust else { return [] }
    return prose(DistrustText.text(noise), .failure, indent: 0)
  }

  private func short(_ block: CurveBlock, _ report: CurveReport) -> [String] {
    let cores = report.judged.machine.usableCores.map { $0.counted("core") }
    let title = [block.title, block.rounds, cores ?? ""].filter { !$0.isEmpty }
    let table = ShortTable.table(block.curves, width: width)
    return prose(title.joined(separator: " · "), .title)
      + report.answers(of: block).flatMap { prose($0, nil) }
      + (table.rows.isEmpty ? [] : [""] + table.lines(style))
  }

  private func full(_ block: CurveBlock, _ report: CurveReport) -> [String] {
    let notes = block.notes
    return prose(block.title, .title) + report.answers(of: block).flatMap { prose($0, nil) }
      + (block.baseTimes.isEmpty ? [] : [""]) + prose(block.baseTimes, nil, indent: 7)
      + (block.table.rows.isEmpty ? [] : [""] + block.table.lines(style))
      + (notes.lines.isEmpty && notes.missing.isEmpty ? [] : [""])
      + notes.lines.flatMap { prose($0, .doubt) }
      + notes.missing.flatMap { prose($0, .failure) }
      + block.probes.flatMap { prose($0, .aside) }
  }

  // MARK: - Doubts

  /// At most five causes, what to do, and where everything stands.
  private func doubts(_ report: CurveReport) -> [String] {
    let lines = DoubtLines.lines(report.curves)
    guard !detail.isFull, !lines.isEmpty else { return [] }
    let isCut = lines.count > DoubtLines.most
    let shown = lines.prefix(isCut ? DoubtLines.most - 1 : DoubtLines.most)
    let left = isCut ? [(lines.count - shown.count).counted("more cause")] : []
    var cures: [String] = []
    for cure in shown.compactMap(\.cure) where !cures.contains(cure) { cures.append(cure) }
    return labelled("doubts", shown.map { ($0.line, $0.role) } + left.map { ($0, .doubt) })
      + labelled("do", cures.prefix(2).map { ($0, nil) })
      + (detail.isVerbose ? [] : [report.everything].compactMap(\.self).map(command))
  }

  /// A line to copy is never cut, however long its paths are.
  private func command(_ line: String) -> String {
    style.show("all".padded(to: Self.labelWidth), .aside) + line
  }

  private func verbose(_ report: CurveReport) -> [String] {
    guard detail.isVerbose else { return [] }
    return labelled(
      "all", detail.isFull ? [] : CurveRemarks.doubts(report).map { ($0, .doubt) })
      + labelled("known", CurveRemarks.remarks(report).map { ($0, nil) })
  }

  private static let labelWidth = 8

  /// Lines behind a word that stands before the first of them only.
  private func labelled(_ label: String, _ lines: [(String, TableStyle.Role?)]) -> [String] {
    lines.enumerated().flatMap { place, line in
      let wrapped = TextWidth.wrapped(line.0, width: width - Self.labelWidth)
      return wrapped.enumerated().map { row, text in
        let before = place == 0 && row == 0 ? label : ""
        return style.show(before.padded(to: Self.labelWidth), .aside)
          + style.show((row > 0 ? "  " : "") + text, line.1)
      }
    }
  }

  private func prose(_ text: String, _ role: TableStyle.Role?, indent: Int = 4) -> [String] {
    TextWidth.wrapped(text, width: width, indent: indent).map { style.show($0, role) }
  }
}

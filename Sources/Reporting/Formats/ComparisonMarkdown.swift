package import Analysis
import Basics

/// A comparison as Markdown: the verdict, a table, what it rests on.
///
/// It never has more than so many bytes: what does not fit is left out, the least changes first, and a
/// line says how many configurations that are.
package struct ComparisonMarkdown: ReportFormat {
  private let limit: Int

  /// Below the 65,536 letters of a comment of GitHub.
  package static let comment = 60_000
  /// Below the 1 MiB of a summary of a step of GitHub, with room for what others wrote into it.
  package static let summary = 1_000_000

  /// - Parameter limit: The most bytes, at least 20,000.
  package init(limit: Int = ComparisonMarkdown.comment) { self.limit = limit }

  package func document(_ report: ComparisonReport) -> String {
    let rows = ComparisonRow.all(of: report)
    let claim = MarkdownText.prose(ComparisonClaim(report, rows).full)
    let head = ["### speedup compare: \(report.verdict.rawValue)", "", claim, ""]
    let notes = fitting(
      ComparisonNotes(report, rows).lines.map { "- " + MarkdownText.prose($0.text) },
      bytes: limit / 2)
    let table = rows.isEmpty ? [] : self.table(rows)
    // Titles and rule, then rows, as many as there is room for beside the line about the others.
    let shown = fitting(table, bytes: limit - size(head) - size(notes) - 200)
    let left = table.count - shown.count
    let cut =
      left > 0 ? ["", "\(left.counted("more configuration")) with lesser changes left out."] : []
    let foot = notes.isEmpty ? [] : (shown.isEmpty ? [] : [""]) + notes
    return (head + shown + cut + foot).map { $0 + "\n" }.joined()
  }

  private func table(_ rows: [ComparisonRow]) -> [String] {
    ComparisonTable.table(
      rows, name: { MarkdownText.code($0.name) },
      verdict: { $0 == .regression ? "**\($0.rawValue)**" : $0.rawValue }
    ).markdown
  }

  /// The first of the lines, as many as have so many bytes together.
  private func fitting(_ lines: [String], bytes: Int) -> [String] {
    var left = bytes
    return Array(
      lines.prefix {
        left -= $0.utf8.count + 1
        return left >= 0
      })
  }

  private func size(_ lines: [String]) -> Int { lines.reduce(0) { $0 + $1.utf8.count + 1 } }
}

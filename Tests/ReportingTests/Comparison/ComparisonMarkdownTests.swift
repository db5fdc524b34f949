import Analysis
import Testing

@testable import Reporting

@Suite struct ComparisonMarkdownTests {
  @Test func `texts of others have no meaning`() {
    #expect(
      MarkdownText.code("a|b `c` <d> *e* _f_ [g](h) \\ #1 ~x~ $y$")
        == "<code>a&#124;b &#96;c&#96; &#60;d&#62; &#42;e&#42; &#95;f&#95; &#91;g&#93;(h) &#92; "
        + "&#35;1 &#126;x&#126; &#36;y&#36;</code>")
    #expect(MarkdownText.prose("@all see https://e.org") == "&#64;&#8203;all see https&#58;//e.org")
    #expect(MarkdownText.prose("sort-4: +5.1% (p 0.01), 名前") == "sort-4: +5.1% (p 0.01), 名前")
  }

  @Test func `a table holds the verdict, the worst first`() {
    let lines = ComparisonMarkdown().document(SampleComparisons.typical).split(separator: "\n")
    #expect(lines[0] == "### speedup compare: regression")
    #expect(lines[2].hasPrefix("| configuration | workers | base | candidate | change |"))
    #expect(
      lines[4]
        == "| <code>sort</code> | 4 | 128.0 ms | 134.5 ms | +5.1% | [4.3, 5.9] | 40 | <0.0001 | **regression** |"
    )
    #expect(lines.count { $0.hasPrefix("| <code>") } == 12)
  }

  @Test func `hostile names stay in their cells, begin as they are, and fit a comment`() {
    let document = ComparisonMarkdown().document(SampleComparisons.hostile())
    #expect(document.utf8.count <= ComparisonMarkdown.comment)
    let rows = document.split(separator: "\n").filter { $0.hasPrefix("| ") }
    // Nine cells at most, or eight without p.
    #expect(rows.allSatisfy { row in row.count { $0 == "|" } == 9 })
    #expect(rows.dropFirst(2).allSatisfy { !$0.contains("`") && !$0.contains("<script") })
    #expect(document.contains("<code>1 100%0A::error::x 100%0A"))
  }

  @Test(arguments: [20_000, 40_000])
  func `it never has more bytes than its limit`(limit: Int) {
    var report = SampleComparisons.hostile()
    report.reason = String(repeating: "@", count: 5_000)
    for place in report.configurations.indices {
      report.configurations[place].reason = String(repeating: "@", count: 400 + place)
    }
    let document = ComparisonMarkdown(limit: limit).document(report)
    #expect(document.utf8.count <= limit && document.utf8.count > limit * 9 / 10)
    #expect(document.contains(/\d+ more configurations with lesser changes left out\./))
  }

  @Test func `without configurations there is no table`() {
    let report = ComparisonReport(verdict: .identical, reason: "the same bytes")
    #expect(
      ComparisonMarkdown().document(report)
        == "### speedup compare: identical\n\nidentical: the same bytes\n\n")
  }
}

import Analysis
import Testing

@testable import Reporting

@Suite struct ComparisonGitHubTests {
  private func annotations(_ report: ComparisonReport, isStrict: Bool = false) -> [String] {
    ComparisonAnnotations(isStrict: isStrict).document(report).split(separator: "\n").map(
      String.init)
  }

  @Test func `data and properties are escaped as GitHub wants`() {
    let command = WorkflowCommand(level: .error, title: "50%: a,b\r\n", message: "1:2,3 %0A\r\n4")
    #expect(command.line == "::error title=50%25%3A a%2Cb%0D%0A::1:2,3 %250A%0D%0A4")
  }

  @Test(arguments: ["%", "e\u{301}", "🧵", "\n", "x"])
  func `a long message is cut between characters and between escapes`(piece: String) {
    let long = String(repeating: piece, count: 5_000)
    let line = WorkflowCommand(level: .notice, title: long, message: long).line
    #expect(line.utf8.count <= 4_096 && line.utf8.count > 4_096 - 16 && line.hasSuffix("…"))
    let escaped = piece == "%" ? "%25" : piece == "\n" ? "%0A" : piece
    let title = line.dropFirst("::notice title=".count).prefix { $0 != "…" }
    #expect(title == String(repeating: escaped, count: title.count / escaped.count))
    let message = line.split(separator: "…::")[1].dropLast()
    #expect(message == String(repeating: escaped, count: message.count / escaped.count))
  }

  @Test func `what just fits is not cut`() {
    let start = "::error title=t::".utf8.count
    let fits = String(repeating: "x", count: 4_096 - start)
    #expect(!WorkflowCommand(level: .error, title: "t", message: fits).line.contains("…"))
    let longer = WorkflowCommand(level: .error, title: "t", message: fits + "x").line
    #expect(longer.hasSuffix("x…") && longer.utf8.count == 4_096)
  }

  @Test func `regressions are errors and come first; only strict makes more errors`() {
    let plain = annotations(SampleComparisons.typical)
    #expect(plain.map { $0.prefix { $0 != " " } } == ["::error", "::warning", "::notice"])
    #expect(
      plain[0].hasPrefix("::error title=regression%3A sort%2C 4 workers::sort, 4 workers: +5.1%25"))
    let strict = annotations(SampleComparisons.typical, isStrict: true)
    #expect(strict.map { $0.prefix { $0 != " " } } == ["::error", "::error", "::notice"])
  }

  @Test func `where nothing happened one notice says so, where nothing can be said a warning`() {
    let facts = SampleComparisons.configuration("a", .unchanged, ratio: 1)
    #expect(
      annotations(ComparisonReport(verdict: .unchanged, reason: "", configurations: [facts]))
        == [
          "::notice title=speedup compare::unchanged: 1 configuration; a change of 2.1%25 would have been found"
        ])
    #expect(
      annotations(ComparisonReport(verdict: .inconclusive, reason: "a control failed"))
        == ["::warning title=speedup compare::inconclusive: a control failed"])
  }

  @Test func `of many the last annotation counts those that are not told`() {
    let all = (0..<12).map {
      SampleComparisons.configuration("c\($0)", $0 < 10 ? .regression : .slower, ratio: 1.1)
    }
    let lines = annotations(
      ComparisonReport(verdict: .regression, reason: "", configurations: all))
    #expect(lines.count == 10)
    #expect(lines.last == "::error title=speedup compare::and 3 more: 1 regression, 2 slower")
    let ten = annotations(
      ComparisonReport(verdict: .regression, reason: "", configurations: Array(all.prefix(10))))
    #expect(ten.count == 10 && ten.allSatisfy { $0.hasPrefix("::error title=regression%3A c") })
  }

  @Test func `300 hostile names are ten annotations of 4,096 bytes, and a summary below 1 MiB`() {
    for report in [SampleComparisons.hostile(), SampleComparisons.hostile(1)] {
      let lines = annotations(report, isStrict: true)
      #expect(lines.count <= 10 && lines.allSatisfy { $0.utf8.count <= 4_096 })
      #expect(
        lines.allSatisfy { $0.hasPrefix("::error title=") || $0.hasPrefix("::notice title=") })
      let summary = ComparisonSummary().document(report)
      #expect(summary.utf8.count < 1 << 20)
    }
  }

  @Test func `a summary of too many rows says how many were left out`() throws {
    var report = SampleComparisons.hostile(1)
    let name = String(repeating: "|", count: 60)
    report.configurations = Array(
      repeating: SampleComparisons.configuration(name, .slower, ratio: 1.1), count: 4_000)
    let summary = ComparisonSummary().document(report)
    #expect(summary.utf8.count < 1 << 20)
    let rows = summary.split(separator: "\n").count { $0.hasPrefix("| <code>") }
    let left = try #require(summary.firstMatch(of: /(\d+) more configurations/)?.1)
    #expect(rows > 1_000 && rows + (Int(left) ?? 0) == 4_000)
  }
}

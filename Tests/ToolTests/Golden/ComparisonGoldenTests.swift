import Analysis
import Reporting
import Testing

/// What is said of a comparison, in each format, from a report that is made up.
@Suite struct ComparisonGoldenTests {
  private var report: ComparisonReport {
    let changes: [(String, ComparisonVerdict, Double, Double?)] = [
      ("sort", .unchanged, 1.004, nil), ("sort", .slower, 1.021, 0.0021),
      ("sort", .regression, 1.051, 0.000041), ("matmul", .faster, 0.962, 0.0004),
      ("matmul", .unchanged, 0.998, nil), ("a|b <i> `c`", .inconclusive, 1.012, nil),
    ]
    let configurations = changes.enumerated().map { place, change in
      var facts = ConfigurationVerdict(name: change.0, workers: 1 << (place % 3), verdict: change.1)
      facts.ratio = change.2
      (facts.low, facts.high) = (change.2 - 0.008, change.2 + 0.008)
      (facts.pairs, facts.allPairs) = change.3 == nil ? (12, 13) : (40, 61)
      facts.pHolm = change.3
      facts.leastDetectable = 1.021 + Double(place) / 1000
      facts.slotEffect = Double(place) / 300
      (facts.baseSeconds, facts.candidateSeconds) = (0.128, 0.128 * change.2)
      return facts
    }
    var report = ComparisonReport(
      verdict: .regression, reason: "a slowdown of 5.1% is confirmed",
      configurations: configurations)
    report.configurations[2].reason =
      "one build each: placement alone can move this by several percent"
    report.configurations[5].reason = "2 of 13 pairs failed"
    report.configurations[5].failedPairs = 2
    report.controls.null = .init(ratio: 1.001, low: 0.995, high: 1.006, pairs: 12, passed: true)
    report.controls.spin = .init(ratio: 1.099, low: 1.091, high: 1.107, pairs: 12, passed: true)
    report.controls.placementFloor = .init(ratio: 1.012, low: 1.004, high: 1.019, pairs: 12)
    report.changeClass = .scaling
    report.seconds = 143.7
    report.environmentID = "4f1c"
    return report
  }

  @Test func `a comparison in all formats`() throws {
    func expect(_ format: some ReportFormat<ComparisonReport>, _ name: String) throws {
      try expectGolden(format.document(report), "compare/\(name)")
    }
    try expect(ComparisonText(style: .basic), "text.txt")
    try expect(ComparisonMarkdown(), "report.md")
    try expect(ComparisonJUnit(isStrict: false), "junit.xml")
    try expect(ComparisonJUnit(isStrict: true), "junit-strict.xml")
    try expect(ComparisonAnnotations(isStrict: false), "annotations.txt")
    try expect(ComparisonSummary(), "summary.md")
    try expect(JSONFormat<ComparisonReport>(), "verdict.json")
    let named = try #require(Figure.comparison(report))
    try expectGolden(
      GnuplotScript.text(of: named.figure, name: named.name, formats: [.svg]), "compare/compare.gp")
  }
}

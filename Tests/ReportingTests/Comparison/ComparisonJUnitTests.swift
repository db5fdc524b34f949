import Analysis
import Foundation
import Testing

@testable import Reporting

@Suite struct ComparisonJUnitTests {
  /// What a test case is said to be: `failure`, `skipped` or `system-out`.
  private func outcomes(_ report: ComparisonReport, isStrict: Bool) -> [String] {
    let read = ReadXML(ComparisonJUnit(isStrict: isStrict).document(report))
    return read.tags.indices.filter { read.tags[$0].name == "testcase" }.map {
      read.children(of: $0).map(\.name).joined(separator: "+")
    }
  }

  private func report(_ verdict: ComparisonVerdict) -> ComparisonReport {
    ComparisonReport(
      verdict: verdict, reason: "so it is",
      configurations: [SampleComparisons.configuration("a", verdict, ratio: 1.05)])
  }

  @Test func `only what ends the job is a failure`() {
    for (verdict, plain, strict) in [
      (ComparisonVerdict.regression, "failure", "failure"), (.slower, "system-out", "failure"),
      (.inconclusive, "skipped", "failure"), (.faster, "system-out", "system-out"),
      (.unchanged, "system-out", "system-out"), (.identical, "system-out", "system-out"),
    ] {
      #expect(outcomes(report(verdict), isStrict: false) == [plain])
      #expect(outcomes(report(verdict), isStrict: true) == [strict])
    }
  }

  @Test func `the counts are those of the test cases, and messages say the numbers`() throws {
    let read = ReadXML(ComparisonJUnit(isStrict: true).document(SampleComparisons.typical))
    let suite = try #require(read.tags("testsuite").first).attributes
    #expect(suite["tests"] == "14" && suite["failures"] == "2" && suite["skipped"] == "0")
    #expect(suite["errors"] == "0" && suite["time"] == "143.700")
    #expect(
      read.tags("failure").first?.attributes["message"]
        == "regression: +5.1% [4.3, 5.9] · 128 ms to 135 ms · 40 pairs · p <0.0001: "
        + "one build each: placement alone can move this by several percent")
    #expect(read.tags("testcase").first?.attributes["name"] == "sort, 4 workers")
    #expect(read.tags("property").map { $0.attributes["name"] }.contains("environment_id"))
  }

  @Test func `a control that failed makes nothing a failure but itself, where it is strict`() {
    var report = report(.regression)
    report.verdict = .inconclusive
    report.controls.null = .init(ratio: 1.04, pairs: 12, passed: false, reason: "noise")
    #expect(outcomes(report, isStrict: false) == ["skipped", "skipped"])
    #expect(outcomes(report, isStrict: true) == ["failure", "failure"])
  }

  @Test func `where nothing was measured there is one test case with the reason`() {
    let read = ReadXML(
      ComparisonJUnit(isStrict: false).document(
        ComparisonReport(verdict: .inconclusive, reason: "no pair was measured")))
    #expect(
      read.tags("skipped").map(\.text) == ["inconclusive: no pair was measured"])
    #expect(read.tags("testcase").count == 1)
  }

  @Test func `hostile names of 300 configurations are XML, each with its own name`() {
    let read = ReadXML(ComparisonJUnit(isStrict: true).document(SampleComparisons.hostile()))
    #expect(read.failure == nil)
    let names = read.tags("testcase").compactMap { $0.attributes["name"] }
    #expect(names.count == 300 && names.contains { $0.contains("x]]>y<b>&amp;") })
    #expect(names.allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
  }

  @Test(.enabled(if: Xmllint.path != nil, "xmllint of libxml2-utils is missing"))
  func `the documents follow the schema`() throws {
    for report in [
      SampleComparisons.typical, SampleComparisons.hostile(60),
      ComparisonReport(
        verdict: .identical, reason: "both are the same, byte for byte; not measured"),
    ] {
      for isStrict in [false, true] {
        #expect(try Xmllint.complaints(ComparisonJUnit(isStrict: isStrict).document(report)) == "")
      }
    }
    let amiss = "<testsuites name='a' tests='1' failures='0' errors='0'><testcase/></testsuites>"
    #expect(try Xmllint.complaints(amiss) != "")
  }
}

/// The program that validates XML.
private enum Xmllint {
  static let path = ["/usr/bin/xmllint", "/usr/local/bin/xmllint"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// What it has against a document; empty where it is valid.
  static func complaints(_ document: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.path + "/junit-\(UUID().uuidString).xml"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try document.write(toFile: file, atomically: true, encoding: .utf8)
    let schema = try #require(Bundle.module.path(forResource: "Data/junit", ofType: "xsd"))
    let program = Process()
    let pipe = Pipe()
    program.executableURL = URL(fileURLWithPath: try #require(path))
    program.arguments = ["--noout", "--nonet", "--huge", "--schema", schema, file]
    program.standardError = pipe
    try program.run()
    let words = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    program.waitUntilExit()
    return program.terminationStatus == 0 ? "" : words
  }
}

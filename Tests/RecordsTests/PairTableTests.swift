import Records
import Testing

struct PairTableTests {
  private var row: PairRow {
    var row = PairRow(
      point: PairPoint(ComparedConfiguration(name: "sort", workers: 4), .confirm))
    row.pair = 3
    row.order = .candidateFirst
    row.baseBuild = 2
    row.candidateBuild = 2
    row.paddingBytes = 4095
    row.base.seconds = 0.25
    row.candidate.seconds = 0.125
    row.startedAt = "2026-11-27T11:00:00Z"
    row.warnings = "load;steal"
    return row
  }

  private func reading(_ row: PairRow) throws -> PairRow? {
    try PairTable.parse((PairTable.header + PairTable.text(row)).utf8).first
  }

  @Test func `what is written is read again`() throws {
    #expect(try reading(row) == row)
  }

  @Test func `a failed launch has no time, and no workers are no number`() throws {
    var failed = row
    failed.point.configuration.workers = nil
    failed.candidate = PairRow.Member(status: .timedOut)
    failed.detail = "it was ended"
    #expect(try reading(failed) == failed)
    #expect(failed.times == nil)
  }

  @Test func `a name of several lines stays in its line`() throws {
    var hostile = row
    hostile.point.configuration.name = "a\nb,\"c\"\u{1B}[2J"
    let read = try #require(try reading(hostile))
    #expect(read.point.configuration.name == "a\\u{A}b,\"c\"\\u{1B}[2J")
  }

  @Test func `a torn last line is left out`() throws {
    let text = PairTable.header + PairTable.text(row) + String(PairTable.text(row).dropLast(9))
    #expect(try PairTable.parse(text.utf8).count == 1)
  }

  @Test(arguments: [
    ("0.25", "NaN", "base_s"), ("0.25", "-1", "base_s"), ("confirm", "later", "stage"),
    ("candidate-first", "none", "order"), ("0.25", "", "base_s"), ("sort", "", "configuration"),
    (",4,", ",0,", "workers"),
  ])
  func `a wrong field is named with its line`(
    _ right: String, _ wrong: String, _ column: String
  ) {
    let line = PairTable.text(row).replacing(right, with: wrong, maxReplacements: 1)
    do {
      _ = try PairTable.parse((PairTable.header + line).utf8)
      Issue.record("nothing was thrown for \(wrong)")
    } catch {
      #expect(error.description.hasPrefix("2: "))
      #expect(error.description.contains(column))
    }
  }

  @Test func `another schema is refused by its number`() {
    let line = "9" + PairTable.text(row).dropFirst()
    #expect(throws: SampleTableError.newerSchema(line: 2, schema: 9)) {
      try PairTable.parse((PairTable.header + line).utf8)
    }
  }

  @Test func `a file of something else, or of nothing, is none of pairs`() {
    #expect(throws: SampleTableError.noHeader) { try PairTable.parse("".utf8) }
    #expect(throws: SampleTableError.self) { try PairTable.parse("a,b\n1,2\n".utf8) }
  }
}

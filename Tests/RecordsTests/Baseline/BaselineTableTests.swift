import Testing

@testable import Records
@testable import Terms

@Suite struct BaselineTableTests {
  private let rows = BaselineRows.sessions(1..<4)

  private func parse(_ text: String) throws(SampleTableError) -> [BaselineRow] {
    try BaselineTable.parse(Array(text.utf8))
  }

  @Test func `rows come out of the text as they went in, sorted by time`() throws {
    #expect(try parse(BaselineTable.text(rows.reversed())) == rows)
    #expect(BaselineTable.text(rows.shuffled()) == BaselineTable.text(rows))
  }

  @Test func `what a union merge makes of two branches is read as one`() throws {
    let both = rows + BaselineRows.sessions(4..<6)
    let lines = BaselineTable.text(both).split(separator: "\n").map(String.init)
    let (header, body) = (lines[0], Array(lines[1...]))
    // Blocks in any order, rows of both twice, and the line of names of the other file.
    let merged = [header] + body[6...] + body[..<6] + [header] + body[2..<6]
    #expect(try parse(merged.map { $0 + "\n" }.joined()) == both)
  }

  @Test func `a run that was continued counts with all its launches`() throws {
    let (before, after) = (
      BaselineRows.row(seconds: 0.25, launches: 6), BaselineRows.row(seconds: 0.26, launches: 12)
    )
    #expect(try parse(BaselineTable.text([after, before])) == [after])
    #expect(try parse(BaselineTable.text([before, after])) == [after])
  }

  @Test func `a conflict that was not resolved is no row`() {
    let text = BaselineTable.text(rows)
    #expect(throws: SampleTableError.wrongFieldCount(line: 8, found: 1, expected: 9)) {
      try parse(text + "<<<<<<< HEAD\n" + text)
    }
  }

  @Test func `a file that is cut off is refused, unlike that of a run`() {
    let text = BaselineTable.text(rows)
    #expect(throws: SampleTableError.tornLine(line: 7)) { try parse(String(text.dropLast(1))) }
    #expect(throws: SampleTableError.tornLine(line: 7)) { try parse(String(text.dropLast(9))) }
  }

  @Test func `nothing, a line of names alone and other columns are no baseline`() {
    let header = BaselineTable.text([])
    #expect(throws: SampleTableError.noHeader) { try parse("") }
    #expect(throws: SampleTableError.noRows) { try parse(header) }
    let others = SampleTableError.otherColumns(wanted: BaselineTable.columns)
    #expect(throws: others) { try parse(SampleTable.header) }
    #expect(throws: others) { try parse("schema," + header) }
    #expect(throws: others) { try parse(header.replacing("median_s", with: "mean_s")) }
  }

  @Test(arguments: [
    ("median_s", "nan"), ("median_s", "inf"), ("median_s", "0"), ("median_s", ""),
    ("median_s", "-1"), ("launches", "0"), ("workers", "0"), ("session", "../x"), ("session", ""),
    ("model", "a/b"), ("scaling", "some"), ("grain", "-1"), ("started_at", "a\tb"),
  ])
  func `a field that cannot be is refused with its line and column`(
    column: String, field: String
  ) throws {
    var lines = BaselineTable.text(rows).split(separator: "\n").map(String.init)
    var fields = lines[2].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    fields[try #require(BaselineTable.columns.firstIndex(of: column))] = field
    lines[2] = fields.joined(separator: ",")
    let error = try #require(throws: SampleTableError.self) {
      try parse(lines.map { $0 + "\n" }.joined())
    }
    guard case .badField(3, column, _, _) = error else {
      Issue.record("\(error)")
      return
    }
  }
}

import Testing

@testable import Records

@Suite struct CSVTests {
  private func fields(_ text: String) throws(SampleTableError) -> [[String]] {
    try CSV.records(Array(text.utf8)).map(\.fields)
  }

  @Test func `a field is quoted only when it must be`() {
    #expect(CSV.record(["a b", "", "é"]) == "a b,,é\n")
    #expect(
      CSV.record(["a,b", "say \"x\"", "1\n2", "\r"])
        == "\"a,b\",\"say \"\"x\"\"\",\"1\n2\",\"\r\"\n")
  }

  @Test(arguments: [
    ["a"], [""], ["", ""], ["\""], ["\"\""], ["\"a\""], [","], ["\n"], ["\r\n"], ["\r"], ["a\r"],
    ["x", "a\r"], ["a\r", "x"], ["\"\u{301}", ",\u{301}", "\n\u{301}"], ["e\u{301}", "👩‍👩‍👧", "日本"],
    [" a ", "\t"], ["\u{FEFF}b"], ["\"\r\n\"", "", "\"", ","], ["\u{2028}", "\u{85}", "\u{0}"],
  ])
  func `what is written is read back`(fields: [String]) throws {
    let text = CSV.record(["first"]) + CSV.record(fields) + CSV.record(["last"])
    let records = try CSV.records(Array(text.utf8))
    #expect(records.map(\.fields) == [["first"], fields, ["last"]])
    // `==` on strings takes different bytes for equal; the bytes must come back.
    #expect(records[1].fields.map { Array($0.utf8) } == fields.map { Array($0.utf8) })
  }

  @Test func `line ends of other systems, blank lines and a byte order mark are read`() throws {
    #expect(try fields("\u{FEFF}a,b\r\n\r\n\n\"c\",\"d\"\r\n") == [["a", "b"], ["c", "d"]])
  }

  @Test func `records know their line and their end in bytes`() throws {
    let text = "a\n\n\"é\n2\",x\nb\n"
    let records = try CSV.records(Array(text.utf8))
    #expect(records.map(\.line) == [1, 3, 5])
    #expect(records.map(\.end) == [2, 12, 14])
  }

  @Test(arguments: [
    "a", "a,b", "\"", "\"a", "\"a\"", "\"a\"\"", "a,\"b", "\r", "\u{0}\u{0}", "x\"y", "\"a\"b",
    "a\rb",
  ])
  func `a last line without its line end is torn, whatever it holds`(tail: String) throws {
    let records = try CSV.records(Array(("x,y\n" + tail).utf8))
    #expect(records.map(\.fields) == [["x", "y"]])
    #expect(records.last?.end == 4)
  }

  @Test(arguments: [
    ("a,\"e,\nb,c\n", SampleTableError.unclosedQuote(line: 3)),
    ("a,\"e,\nb,c", .unclosedQuote(line: 3)), ("\"a\nb", .unclosedQuote(line: 3)),
    ("a,\"b\n", .unclosedQuote(line: 3)), ("\"a\nb\",", .unclosedQuote(line: 3)),
    ("a,\"b\"\"\n", .unclosedQuote(line: 3)),
    ("a,\"e,\nb,\"c, d\"\n", .textBehindQuote(line: 3, closing: 4)),
    ("a,\"e,\nb,\"c, d\"", .textBehindQuote(line: 3, closing: 4)),
    ("\"a\"b,c\n", .textBehindQuote(line: 3, closing: 3)),
    ("\"a\" ,c\n", .textBehindQuote(line: 3, closing: 3)), ("a,b\"c\n", .strayQuote(line: 3)),
    ("a, \"c\"\n", .strayQuote(line: 3)), ("a\rb,c\n", .strayReturn(line: 3)),
    ("\"a\"\rb\n", .strayReturn(line: 3)),
  ])
  func `what is no record is named with the line on which it begins`(
    rest: String, error: SampleTableError
  ) {
    #expect(throws: error) { try fields("x,y\n1,2\n" + rest) }
    #expect(error.description.hasPrefix("3: ") && error.description(in: "a").hasPrefix("a:3: "))
  }

  @Test func `bytes that are not UTF-8 never become another text`() {
    let line: [UInt8] = [0x61, 0x2C, 0xFF, 0x0A]
    #expect(throws: SampleTableError.notText(line: 1, field: 2)) { try CSV.records(line) }
  }

  @Test func `a record may lie over the pieces in which a file is read`() throws {
    for length in [65_533, 65_534, 65_535, 65_536, 65_537, 200_000] {
      let long = String(repeating: "x", count: length)
      let rows = [[long, "a\"b"], ["c", ""], [long, "\"\""], ["\r\n", long]]
      let text = rows.map(CSV.record).joined()
      let records = try CSV.records(Array(text.utf8))
      #expect(records.map(\.fields) == rows)
      #expect(records.last?.end == text.utf8.count)
    }
  }

  @Test func `a file without line ends is no table, and ends in an error`() {
    let bytes = [UInt8](repeating: 0x61, count: 9 << 20)
    #expect(throws: SampleTableError.longRecord(line: 1)) { try CSV.records(bytes) }
  }
}

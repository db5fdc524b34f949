import Experiments
import Testing

@Suite struct CSVTests {
  private func fields(_ text: String) -> [[String]] { CSV.records(Array(text.utf8)).map(\.fields) }

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
  func `what is written is read back`(fields: [String]) {
    let text = CSV.record(["first"]) + CSV.record(fields) + CSV.record(["last"])
    let records = CSV.records(Array(text.utf8))
    #expect(records.map(\.fields) == [["first"], fields, ["last"]])
    // `==` on strings takes different bytes for equal; the bytes must come back.
    #expect(records[1].fields.map { Array($0.utf8) } == fields.map { Array($0.utf8) })
  }

  @Test func `line ends of other systems, blank lines and a byte order mark are read`() {
    #expect(fields("\u{FEFF}a,b\r\n\r\n\n\"c\",\"d\"\r\n") == [["a", "b"], ["c", "d"]])
  }

  @Test func `records know their line and their end in bytes`() {
    let text = "a\n\n\"é\n2\",x\nb\n"
    let records = CSV.records(Array(text.utf8))
    #expect(records.map(\.line) == [1, 3, 5])
    #expect(records.map(\.end) == [2, 12, 14])
  }

  @Test(arguments: ["a", "a,b", "\"", "\"a\nb", "\"a\"", "\"a\"\"", "a,\"b\n", "\r", "\u{0}\u{0}"])
  func `a tail without its line end is torn`(tail: String) {
    let records = CSV.records(Array(("x,y\n" + tail).utf8))
    #expect(records.map(\.fields) == [["x", "y"]])
    #expect(records.last?.end == 4)
  }

  @Test func `text behind a closing quote is kept and takes no other record with it`() {
    #expect(fields("\"a\"b,\"c\" \nd,e\"f\n") == [["ab", "c "], ["d", "e\"f"]])
  }
}

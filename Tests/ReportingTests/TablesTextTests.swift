import Testing

@testable import Reporting

struct TablesTextTests {
  @Test func `text is as wide as a terminal shows it`() {
    #expect(TextWidth.columns("workers") == 7)
    #expect(TextWidth.columns("µs · π–") == 7)
    #expect(TextWidth.columns("線程") == 4)
    #expect(TextWidth.columns("e\u{301}") == 1)
    #expect(TextWidth.columns("🧵🚀") == 4)
    #expect(TextWidth.columns("\u{200b}") == 0)
    #expect(TextWidth.columns("") == 0)
  }

  @Test func `padding counts columns and never cuts`() {
    #expect(TextWidth.padded("線", to: 4) == "線  ")
    #expect(TextWidth.padded("π", to: 3, rightAligned: true) == "  π")
    #expect(TextWidth.padded("thread", to: 2) == "thread")
  }

  @Test func `prose breaks between words`() {
    #expect(TextWidth.wrapped("one two three", width: 7, indent: 2) == ["one two", "  three"])
    #expect(TextWidth.wrapped("incomprehensible", width: 4) == ["incomprehensible"])
    #expect(TextWidth.wrapped("", width: 4) == [])
  }

  @Test func `the words of others stay in one line and show those of colours`() {
    #expect(TextWidth.oneLine("no\r\nsuch\tfile \u{1b}[31mé") == "no such file \\u{1B}[31mé")
  }

  @Test func `columns align and repeats are hidden only where people read downwards`() {
    let table = TextTable(
      columns: [
        .init(title: "name", isRightAligned: false, hidesRepeats: true), .init(title: "n"),
        .init(title: "note", isRightAligned: false),
      ],
      rows: [["線", "1", ""], ["線", "10", "why"], ["b|\u{301}c", "5", ""]])
    #expect(
      table.lines(.basic) == [
        "name   n  note",
        "──────────────",
        "線     1",
        "      10  why",
        "b|\u{301}c    5",
      ])
    #expect(
      table.markdown == [
        "| name | n | note |",
        "| :--- | ---: | :--- |",
        "| 線 | 1 |  |",
        "| 線 | 10 | why |",
        "| b\\|\u{301}c | 5 |  |",
      ])
  }

  @Test func `numbers have the digits that one can use`() {
    #expect(TableNumber.ratio(15.421687) == "15.42")
    #expect(TableNumber.ratio(0.00123) == "0.0012")
    #expect(TableNumber.interval(0.0988...0.1014, of: 0.1) == "[0.10, 0.10]")
    #expect(TableNumber.interval(1.938...1.976, of: 1.96) == "[1.94, 1.98]")
    #expect(TableNumber.percent(0.984) == "98%")
    #expect(TableNumber.percent(0.0998) == "10%")
    #expect(TableNumber.percent(0.0123) == "1.2%")
    #expect(
      [0, 999, 1000, 1500, 128_000, 2_000_000, 3_000_000_000].map(TableNumber.count)
        == ["0", "999", "1 k", "1500", "128 k", "2 M", "3 G"])
  }

  @Test func `a time is shown in the unit that suits it`() {
    #expect(TableTime.text(0.412) == "412 ms")
    #expect(TableTime.text(1.2345) == "1.23 s")
    #expect(TableTime.text(0.9996) == "1.00 s")
    #expect(TableTime.text(0.9994) == "999 ms")
    #expect(TableTime.text(98.76) == "98.8 s")
    #expect(TableTime.text(4.56e-5) == "45.6 µs")
    #expect(TableTime.text(2e-8) == "20.0 ns")
    #expect(TableTime.text(1234) == "1234 s")
  }

  @Test func `a column has one unit unless its times are too far apart`() {
    let near = TableTime(fittingAll: [1.03, 0.519, 0.26])
    #expect([1.03, 0.519, 0.26].map { near?.text($0) } == ["1030 ms", "519 ms", "260 ms"])
    #expect(TableTime(fittingAll: [64, 0.9]) == nil)
    #expect(TableTime(fittingAll: []) == nil)
  }
}

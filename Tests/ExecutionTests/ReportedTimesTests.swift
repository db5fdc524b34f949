import Testing

@testable import Execution

@Suite struct ReportedTimesTests {
  @Test(
    arguments: [
      (#"{"wall_s": 0.5}"#, 0.5, nil, nil),
      (#"  {"wall_s": 2, "x": [1], "crew_start_s": 0.1}"#, 2, nil, 0.1),
      (#"{"wall_s": 1, "checksum": 18446744073709551615}"#, 1, .value(.max), nil),
      (#"{"wall_s": 1, "checksum": -1}"#, 1, .value(.max), nil),
      (#"{"wall_s": 1, "checksum": "ff"}"#, 1, .value(255), nil),
      (#"{"wall_s": 1, "checksum": "0xFF"}"#, 1, .value(255), nil),
      (#"{"wall_s": 1, "checksum": null}"#, 1, nil, nil),
      (#"{"wall_s": 1, "checksum": 1.5}"#, 1, .unreadable, nil),
      (#"{"wall_s": 1, "checksum": "11112222333344445"}"#, 1, .unreadable, nil),
      (#"{"wall_s": 1, "checksum": "+f"}"#, 1, .unreadable, nil),
      (#"{"wall_s": 1, "checksum": []}"#, 1, .unreadable, nil),
    ] as [(String, Double, ReportedIteration.Checksum?, Double?)])
  func `a line of JSON with wall_s is an iteration`(
    line: String, wall: Double, checksum: ReportedIteration.Checksum?, crewStart: Double?
  ) throws {
    let found = try #require(ReportedIteration(line: Array(line.utf8)))
    #expect(found.wallSeconds == wall && found.checksum == checksum)
    #expect(found.crewStartSeconds == crewStart)
  }

  @Test(arguments: [
    "", "wall_s", "[1]", "1", #"{"wall": 1}"#, #"{"wall_s": "1"}"#, #"{"wall_s": null}"#,
    #"{"wall_s": 1"#, #"x {"wall_s": 1}"#, #"{"wall_s": NaN}"#,
  ])
  func `any other line is ordinary output`(line: String) {
    #expect(ReportedIteration(line: Array(line.utf8)) == nil)
  }

  /// The lines of a text that comes in pieces of `size` bytes.
  private func lines(_ text: String, size: Int) -> [Double] {
    var lines = ReportedLines()
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { lines.append($0) }
    }
    lines.finish()
    return lines.iterations.map(\.wallSeconds)
  }

  @Test(arguments: [1, 2, 7, 19, 4096, 100_000])
  func `lines are found in whatever pieces they come`(size: Int) {
    let long = String(repeating: "x", count: 30_000)
    let text =
      "{\"wall_s\": 1}\n\nwords\n{\"wall_s\": 2}\r\n{\"wall_s\": 3, \"note\": \"\(long)\"}\n"
      + "{\"wall_s\": 4}"
    #expect(lines(text, size: size) == [1, 2, 4])
  }

  private func judge(
    _ lines: [String], whole: Double, expected: UInt64? = nil
  ) throws -> [CommandIteration] {
    try ReportedTimes.judge(
      lines.compactMap { ReportedIteration(line: Array($0.utf8)) }, whole: whole, startedAt: 7,
      expected: expected)
  }

  @Test func `times that are together above that of the process are all wrong`() throws {
    let lines = [#"{"wall_s": 0.5}"#, #"{"wall_s": 0.75}"#]
    #expect(try judge(lines, whole: 1.25).map(\.mistake) == [nil, nil])
    let mistake = "the reported times are 1.25 s in all, and the whole process took 1.2 s"
    #expect(try judge(lines, whole: 1.2).map(\.mistake) == [mistake, mistake])
  }

  @Test func `each checksum is compared with the expected one, and none is fine`() throws {
    let lines = [
      #"{"wall_s": 0.1, "checksum": 10, "crew_start_s": 3}"#, #"{"wall_s": 0.1, "checksum": 11}"#,
      #"{"wall_s": 0.1}"#, #"{"wall_s": 0.1, "checksum": "zz"}"#,
    ]
    let found = try judge(lines, whole: 5, expected: 10)
    #expect(
      found.map(\.mistake) == [
        nil,
        "the reported checksum is b, that of a plain loop over the same tasks a", nil,
        "the reported checksum is neither a whole number nor hexadecimal digits of up to 64 bits",
      ])
    #expect(found.map(\.checksum) == [10, 11, nil, nil])
    #expect(found.allSatisfy { $0.crewStartSeconds == 3 && $0.startedAt == 7 })
    #expect(try judge([lines[1]], whole: 5).map(\.mistake) == [nil])
  }

  @Test(
    arguments: [
      ([], "printed no line of JSON with wall_s, as timing: reported wants it"),
      ([#"{"wall_s": 0}"#], "reported a wall_s of 0.0, which is no time"),
      ([#"{"wall_s": 1}"#, #"{"wall_s": -2}"#], "reported a wall_s of -2.0, which is no time"),
    ] as [([String], String)])
  func `what is no measurement is said`(lines: [String], reason: String) {
    #expect(throws: ReportedTimes.Unusable(reason: reason)) { try judge(lines, whole: 9) }
  }
}

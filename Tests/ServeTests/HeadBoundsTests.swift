import Testing

@testable import speedup_serve

@Suite struct HeadBoundsTests {
  private static func find(_ text: String) throws(RequestError) -> HeadBounds? {
    try HeadBounds.find(in: Array(text.utf8))
  }

  @Test func `a head ends at its empty line, and not before`() throws {
    let bytes = Array("GET / HTTP/1.1\r\nA: b\r\n\r\nmore\0".utf8)
    let whole = HeadBounds(lines: 0..<22, count: 24)
    for count in 0..<whole.count {
      #expect(try HeadBounds.find(in: Array(bytes.prefix(count))) == nil)
    }
    for count in whole.count...bytes.count {
      #expect(try HeadBounds.find(in: Array(bytes.prefix(count))) == whole)
    }
  }

  @Test func `empty lines before a head belong to it`() throws {
    #expect(try Self.find("\r\n\r\nA\r\n\r\n") == HeadBounds(lines: 4..<7, count: 9))
    #expect(try Self.find("\r\n\r\n") == nil)
    #expect(try Self.find("\r") == nil)
  }

  @Test(arguments: ["A\0", "\0", "A\nB", "\n", "A\rB", "A\r\r", "A\u{7f}", "A\u{1b}"])
  func `what belongs in no head is refused at once`(text: String) {
    #expect(throws: RequestError.malformed) { try Self.find(text) }
  }

  @Test(arguments: ["A", "A: b\r\n", "\r\n"])
  func `a head without an end is refused at the longest length`(part: String) throws {
    let text = String(repeating: part, count: RequestHead.longest / part.utf8.count)
    #expect(try Self.find(String(text.dropLast())) == nil)
    let longer = text + String(repeating: part, count: part.utf8.count)
    #expect(throws: RequestError.headTooLong) { try Self.find(longer) }
  }

  @Test func `the longest head is read`() throws {
    let text = String(repeating: "A", count: RequestHead.longest - 4) + "\r\n\r\n"
    #expect(try Self.find(text)?.count == RequestHead.longest)
    #expect(throws: RequestError.headTooLong) { try Self.find("A" + text) }
  }
}

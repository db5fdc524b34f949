import Testing

@testable import Kernels

@Suite struct HTTPHeadTests {
  private static let response = "HTTP/1.1 200 OK\r\nA: b\r\nContent-Length:  12\r\n\r\nbody"

  @Test func `a head is read when its empty line is here, and not before`() throws {
    let bytes = Array(Self.response.utf8)
    let length = bytes.count - 4
    for count in 0..<length { #expect(try HTTPHead.read(Array(bytes.prefix(count))) == nil) }
    for count in length...bytes.count {
      #expect(
        try HTTPHead.read(Array(bytes.prefix(count)))
          == HTTPHead(status: 200, length: length, bodyLength: 12))
    }
  }

  @Test(arguments: ["Content-Length", "content-length", "CONTENT-LENGTH"])
  func `the names of fields may be written in any way`(name: String) throws {
    let text = "HTTP/1.1 404 Not Found\r\n\(name): 0\r\n\r\n"
    #expect(
      try HTTPHead.read(Array(text.utf8))
        == HTTPHead(status: 404, length: text.utf8.count, bodyLength: 0))
  }

  @Test(arguments: [
    ("SMTP\r\n\r\n", "'SMTP' is no status"),
    ("HTTP/1.0 200 OK\r\ncontent-length: 1\r\n\r\n", "'HTTP/1.0 200 OK' is no status"),
    ("HTTP/1.1 200 OK\r\n\r\n", "it has no content-length"),
    ("HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n", "it has no content-length"),
    ("HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n", "it has no content-length"),
  ])
  func `what is no response with a length is said`(text: String, problem: String) {
    #expect(throws: HTTPError.malformed(problem)) { try HTTPHead.read(Array(text.utf8)) }
  }

  @Test func `a head without an end is not read for ever`() {
    let bytes = [UInt8](repeating: 65, count: 20_000)
    #expect(throws: HTTPError.malformed("the head does not end")) { try HTTPHead.read(bytes) }
  }
}

import Testing

@testable import speedup_serve

@Suite struct RequestHeadTests {
  private static func read(_ text: String) throws(RequestError) -> RequestHead {
    try RequestHead(Array(text.utf8)[...])
  }

  @Test func `a request says what it wants`() throws {
    let head = try Self.read("GET /?task=1 HTTP/1.1\r\nHost: 127.0.0.1\r\n")
    #expect(head.isGet && head.target == "/?task=1")
    #expect(head.bodyLength == 0 && !head.isLast)
  }

  @Test(arguments: ["HEAD", "POST", "get", "BREW"])
  func `another method is a request that is no GET`(method: String) throws {
    #expect(try !Self.read("\(method) / HTTP/1.1\r\n").isGet)
  }

  @Test(arguments: ["Content-Length: 7", "content-length:7", "CONTENT-LENGTH: \t 7 \t"])
  func `fields may be written in any way`(field: String) throws {
    #expect(try Self.read("POST / HTTP/1.1\r\nA: b\r\n\(field)\r\n").bodyLength == 7)
  }

  @Test(
    arguments: [
      ("HTTP/1.1", "", false), ("HTTP/1.1", "Connection: keep-alive", false),
      ("HTTP/1.1", "Connection: close", true), ("HTTP/1.1", "connection: TE,\tClose", true),
      ("HTTP/1.1", "Connection: closed", false), ("HTTP/1.0", "", true),
    ])
  func `the last request of a connection is known`(
    version: String, field: String, isLast: Bool
  ) throws {
    let fields = field.isEmpty ? "" : field + "\r\n"
    #expect(try Self.read("GET / \(version)\r\n\(fields)").isLast == isLast)
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/1.1 x", "GET  / HTTP/1.1", " GET / HTTP/1.1", "GET / HTTP/1.2",
    "GET / HTTP/2.0", "GET / http/1.1", "G(T / HTTP/1.1", "GET /ü HTTP/1.1", "GET  HTTP/1.1",
  ])
  func `a line that is no request is refused`(line: String) {
    #expect(throws: RequestError.malformed) { try Self.read(line + "\r\n") }
  }

  @Test(arguments: [
    "nothing", ": x", "A : b", " A: b", "\tfolded", "Content-Length: -1", "Content-Length: +1",
    "Content-Length: x", "Content-Length:", "Content-Length: 1 2", "Content-Length: 1,1",
    "Content-Length: 99999999999999999999", "Content-Length: 1\r\nContent-Length: 1",
  ])
  func `a field that cannot be understood is refused`(field: String) {
    #expect(throws: RequestError.malformed) {
      try Self.read("GET / HTTP/1.1\r\n\(field)\r\n")
    }
  }

  @Test func `a body whose length is not said is refused`() {
    #expect(throws: RequestError.bodyWithoutLength) {
      try Self.read("GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n")
    }
  }

  @Test func `a head with any byte at any place is read or refused`() {
    let right = Array("GET /?a=b HTTP/1.1\r\nContent-Length: 1\r\nA: b\r\n\r\n.".utf8)
    for place in right.indices {
      for byte in UInt8.min...UInt8.max {
        var bytes = right
        bytes[place] = byte
        _ = try? RequestHead(bytes[...])
        var stream = RequestStream()
        stream.append(bytes)
        // The last byte is the body.
        let head = try? stream.next()
        if byte == right[place] { #expect(head?.bodyLength == 1) }
      }
    }
  }
}

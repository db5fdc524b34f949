import Testing

@testable import speedup_serve

@Suite struct RequestStreamTests {
  private static let text =
    "GET /1 HTTP/1.1\r\n\r\n"
    + "POST /2 HTTP/1.1\r\nContent-Length: 5\r\n\r\nGET /"
    + "\r\nGET /3 HTTP/1.0\r\n\r\n"

  @Test(arguments: [1, 2, 7, 1000])
  func `requests come one after the other, however they arrive`(pieceLength: Int) throws {
    var stream = RequestStream()
    var targets: [String] = []
    var rest = Array(Self.text.utf8)[...]
    while !rest.isEmpty {
      stream.append(rest.prefix(pieceLength))
      rest = rest.dropFirst(pieceLength)
      while let head = try stream.next() { targets.append(head.target) }
    }
    #expect(targets == ["/1", "/2", "/3"])
  }

  @Test func `a request comes when its body is here`() throws {
    var stream = RequestStream()
    stream.append("POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\na".utf8)
    #expect(try stream.next() == nil)
    stream.append("b".utf8)
    #expect(try stream.next()?.bodyLength == 2)
    #expect(try stream.next() == nil)
  }

  @Test func `a long body takes no memory`() throws {
    var stream = RequestStream()
    stream.append("POST / HTTP/1.1\r\nContent-Length: \(Int.max)\r\n\r\n".utf8)
    for _ in 0..<100 {
      #expect(try stream.next() == nil)
      #expect(stream.hasRoom)
      stream.append([UInt8](repeating: 0, count: 65536))
    }
  }

  @Test func `requests that wait are not read without end, and are all there`() throws {
    var stream = RequestStream()
    var count = 0
    while stream.hasRoom {
      stream.append("GET / HTTP/1.1\r\n\r\n".utf8)
      count += 1
    }
    #expect((1000..<10_000).contains(count))
    while try stream.next() != nil { count -= 1 }
    #expect(count == 0 && stream.hasRoom)
  }

  @Test func `what is wrong behind a request does not touch it`() throws {
    var stream = RequestStream()
    stream.append("GET /1 HTTP/1.1\r\n\r\n\0".utf8)
    #expect(try stream.next()?.target == "/1")
    #expect(throws: RequestError.malformed) { try stream.next() }
  }
}

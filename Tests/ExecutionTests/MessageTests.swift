import Testing

@testable import Execution
@testable import Processes

@Suite struct MessageTests {
  private func reader(_ bytes: some Sequence<UInt8>) -> MessageReader {
    var reader = MessageReader()
    Array(bytes).withUnsafeBytes { reader.append($0) }
    return reader
  }

  @Test(arguments: [1, 3, 9, 1000])
  func `messages are found however the stream is cut`(piece: Int) {
    let bodies = [Array("one".utf8), [], Array(repeating: 7, count: 300)] as [[UInt8]]
    let stream = bodies.flatMap { Message.bytes($0) }
    var reader = MessageReader()
    var found: [[UInt8]] = []
    for start in stride(from: 0, to: stream.count, by: piece) {
      stream[start..<min(start + piece, stream.count)].withUnsafeBytes { reader.append($0) }
      #expect(!reader.isBroken)
      while let body = reader.next() { found.append(body) }
    }
    #expect(found == bodies && reader.isEmpty)
  }

  @Test func `a message that is not whole is none yet`() {
    var reader = reader(Message.bytes(Array("hello".utf8)).dropLast())
    #expect(!reader.hasMessage && reader.next() == nil && !reader.isBroken && !reader.isEmpty)
    withUnsafeBytes(of: UInt8(ascii: "o")) { reader.append($0) }
    #expect(reader.hasMessage && reader.next() == Array("hello".utf8))
  }

  @Test(arguments: ["{", "SPDX", "\nSPDP", "SPDP\u{7f}\u{7f}\u{7f}\u{7f}"])
  func `what is no message is seen at once`(text: String) {
    var reader = reader(text.utf8)
    #expect(reader.isBroken && !reader.hasMessage && reader.next() == nil)
  }

  @Test func `what follows a message without being one is seen when that is taken`() {
    var reader = reader(Message.bytes(Array("x".utf8)) + Array("rubbish".utf8))
    #expect(reader.next() == Array("x".utf8))
    #expect(reader.isBroken)
  }
}

import Basics
import Testing

@testable import speedup_serve

@Suite struct AnswerTests {
  private static func options() throws -> ServeOptions { try #require(ServeOptions([])) }

  /// All bytes of an answer, taken in parts.
  private static func bytes(of answer: Answer, by part: Int) -> [UInt8] {
    var answer = answer
    var bytes: [UInt8] = []
    while !answer.unsent.isEmpty {
      let next = answer.unsent.prefix(part)
      bytes += next
      answer.drop(next.count)
    }
    return bytes
  }

  @Test(arguments: [0, 1, 1024, Answer.longestPiece, Answer.longestPiece + 1, 700_001])
  func `an answer holds the payload of its task, whatever its length`(length: Int) throws {
    let query = try #require(RequestQuery("/?task=5&seed=7&body=\(length)", try Self.options()))
    var payload = [UInt8](repeating: 0, count: length)
    payload.withUnsafeMutableBytes { Payload.fill($0, task: 5, seed: 7) }
    let head = Array("HTTP/1.1 200 OK\r\ncontent-length: \(length)\r\n\r\n".utf8)
    for part in [999, 1 << 30] {
      #expect(Self.bytes(of: Answer(to: query, isLast: false), by: part) == head + payload)
    }
  }

  @Test func `a long answer is in memory piece by piece`() throws {
    let query = try #require(RequestQuery("/?body=1073741824", try Self.options()))
    let answer = Answer(to: query, isLast: false)
    #expect(answer.unsent.count < 2 * Answer.longestPiece)
  }

  @Test(arguments: [
    (RequestError.malformed, "400 Bad Request"), (.bodyWithoutLength, "411 Length Required"),
    (.headTooLong, "431 Request Header Fields Too Large"),
  ])
  func `a refusal says that it is the last answer`(error: RequestError, status: String) {
    let text = "HTTP/1.1 \(status)\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    #expect(Self.bytes(of: Answer(error.status, isLast: true), by: 10) == Array(text.utf8))
  }

  @Test func `what a query leaves out is as the options say`() throws {
    let options = try #require(ServeOptions(["--latency", "3", "--body", "9"]))
    let query = try #require(RequestQuery("/any/path?&task=2&", options))
    #expect((query.task, query.seed) == (2, 0) && (query.latency, query.body) == (3, 9))
    #expect(RequestQuery("/?latency=3600000&body=1073741824", options) != nil)
  }

  @Test(arguments: [
    "", "*", "http://a/", "/?x=1", "/?task", "/?task=", "/?task=-1", "/?body=1073741825",
    "/?latency=3600001", "/?task=99999999999999999999", "/?body=1#x",
  ])
  func `a query that cannot be understood is none`(target: String) throws {
    #expect(RequestQuery(target, try Self.options()) == nil)
  }
}

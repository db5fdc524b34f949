import Foundation
import Kernels
import Testing

@testable import Basics
@testable import Measurement

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  /// The HTTP server, asked by clients of all kinds.
  @Suite final class ServerTests {
    private let server: ServerProcess
    private let pid: pid_t

    init() throws {
      server = try ServerProcess(program: Helper.server)
      pid = try #require(ProcessTable.servers(below: getpid()).first).pid
    }

    deinit { server.stop() }

    private func client() throws -> RawClient { try RawClient(port: server.port) }

    private static func request(_ query: String, _ fields: String = "") -> String {
      "GET /?\(query) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(fields)\r\n"
    }

    private static func answer(_ length: Int, _ fields: String = "") -> String {
      "HTTP/1.1 200 OK\r\ncontent-length: \(length)\r\n\(fields)\r\n"
    }

    /// How many connections it has.
    private var connections: Int {
      let folder = "/proc/\(pid)/fd"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.count { name in
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")
        return target?.hasPrefix("socket:") == true
      } - 1
    }

    private func expectItServes() throws {
      let client = try client()
      client.send(Self.request("body=0"))
      #expect(client.receiveText(Self.answer(0).utf8.count) == Self.answer(0))
    }

    @Test func `a connection stays open, and requests are answered in their order`() throws {
      let client = try client()
      for _ in 0..<3 {
        client.send(Self.request("body=0&latency=1"))
        #expect(client.receiveText(Self.answer(0).utf8.count) == Self.answer(0))
      }
      // More than the server reads before it has answered the first.
      let later = 2000
      client.send(Self.request("body=8&task=1&latency=100"))
      client.send(String(repeating: Self.request("body=0"), count: later))
      var payload = [UInt8](repeating: 0, count: 8)
      payload.withUnsafeMutableBytes { Payload.fill($0, task: 1, seed: 0) }
      let expected =
        Array(Self.answer(8).utf8) + payload
        + Array(String(repeating: Self.answer(0), count: later).utf8)
      #expect(client.receive(expected.count) == expected)
      #expect(connections == 1)
    }

    @Test(arguments: [
      ("\0\0\0\0", "400 Bad Request"), ("GET /\0 HTTP/1.1\r\n\r\n", "400 Bad Request"),
      ("GET / HTTP/3.0\r\n\r\n", "400 Bad Request"), ("GET /\n\n", "400 Bad Request"),
      ("GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "411 Length Required"),
      (
        "GET / HTTP/1.1\r\nA: " + String(repeating: "b", count: 1 << 20) + "\r\n\r\n",
        "431 Request Header Fields Too Large"
      ),
      ("GET /" + String(repeating: "b", count: 1 << 20), "431 Request Header Fields Too Large"),
    ])
    func `what is no request is refused, and the refusal arrives`(
      text: String, status: String
    ) throws {
      let client = try client()
      #expect(client.send(text))
      let answer = "HTTP/1.1 \(status)\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
      #expect(client.receiveText() == answer)
      try expectItServes()
    }

    @Test func `a request for something else is refused, and the next is answered`() throws {
      let client = try client()
      client.send("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc" + Self.request("x=1"))
      client.send(Self.request("body=0"))
      let refusal = "HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n"
      let expected = refusal + refusal + Self.answer(0)
      #expect(client.receiveText(expected.utf8.count) == expected)
    }

    @Test func `a client that wants no more gets its answer and the end`() throws {
      let client = try client()
      client.send(Self.request("body=0&latency=1", "Connection: close\r\n"))
      client.send(Self.request("body=0"))
      #expect(client.receiveText() == Self.answer(0, "connection: close\r\n"))
      // It is not waited for, although this end is still open.
      #expect(eventually { connections == 0 })
    }

    @Test(arguments: [
      "GET /?bo", request("latency=60000"), request("latency=60000") + "GET ",
      "POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n1", request("body=8000000") + request(""),
    ])
    func `clients that go at any time leave nothing behind`(text: String) throws {
      for round in 0..<50 {
        let client = try client()
        client.send(text)
        if round % 2 == 0 { client.resetAtEnd() }
        if round % 3 == 0 { client.endSending() }
      }
      #expect(eventually { connections == 0 })
      try expectItServes()
    }

    @Test func `a client that does not read delays no other`() throws {
      let length = 16 << 20
      let slow = try client()
      slow.send(Self.request("task=3&seed=4&body=\(length)"))
      for _ in 0..<20 { try expectItServes() }
      var payload = [UInt8](repeating: 0, count: length)
      payload.withUnsafeMutableBytes { Payload.fill($0, task: 3, seed: 4) }
      let head = Self.answer(length)
      #expect(slow.receiveText(head.utf8.count) == head)
      #expect(slow.receive(length) == payload)
    }

    @Test func `a thousand clients wait at once, none of them too short`() throws {
      let limit = try FileLimit(atLeast: 1100)
      defer { limit.restore() }
      server.stop()
      let server = try ServerProcess(program: Helper.server)
      defer { server.stop() }
      let clients = try (0..<1000).map { _ in try RawClient(port: server.port) }
      let begun = ContinuousClock.now
      for client in clients { client.send(Self.request("body=0&latency=200")) }
      let answers = clients.map { $0.receiveText(Self.answer(0).utf8.count) }
      let took = ContinuousClock.now - begun
      #expect(answers.allSatisfy { $0 == Self.answer(0) })
      // One after the other they would wait for 200 seconds.
      #expect(took >= .milliseconds(200) && took < .seconds(20))
    }

    @Test func `an answer comes after its latency and not much later`() throws {
      let client = try client()
      let times = (0..<41).map { _ in
        let begun = ContinuousClock.now
        client.send(Self.request("body=0&latency=5"))
        #expect(client.receiveText(Self.answer(0).utf8.count) == Self.answer(0))
        return ContinuousClock.now - begun
      }.sorted()
      #expect(times[0] >= .milliseconds(5))
      #expect(times[20] < .milliseconds(10))
    }
  }
}

/// The limit of open files of this process, which what it starts inherits.
private struct FileLimit {
  private let before: rlimit

  struct TooLow: Error {}

  init(atLeast count: rlim_t) throws {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    before = limit
    guard limit.rlim_cur < count else { return }
    guard limit.rlim_max >= count else { throw TooLow() }
    limit.rlim_cur = count
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  func restore() {
    var limit = before
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}

/// The connections of a launch to the server.
///
/// `@unchecked`: the exchange is written when the crew starts and when it has ended.
final class HTTPSession: KernelSession, @unchecked Sendable {
  /// The one of this launch.
  ///
  /// `nonisolated(unsafe)`: written once, before there are workers.
  nonisolated(unsafe) private(set) static var opened: HTTPSession?

  private let port: UInt16
  private let bodyBytes: Int
  private let connections = WorkerLocal<HTTPConnection>()
  private(set) var exchange: HTTPExchange?

  init(port: UInt16, bodyBytes: Int) {
    self.port = port
    self.bodyBytes = bodyBytes
    Self.opened = self
  }

  /// The connection of the calling worker.
  var connection: HTTPConnection {
    connections.object {
      do {
        return try HTTPConnection(port: port)
      } catch {
        IOFailure.end("http-get: \(error)")
      }
    }
  }

  func enter() { _ = connection }

  func awaitingThreads(workers: Int) -> Int { 1 }

  func startAwaiting(workers: Int) throws(KernelError) {
    do throws(HTTPError) {
      exchange = try HTTPExchange(port: port, connections: workers)
    } catch {
      throw .cannotPrepare("http-get: \(error)")
    }
  }

  func close() {
    exchange?.close()
    exchange = nil
  }

  /// The bytes of a request; the server reads what it needs from the query.
  func request(task: UInt64, latency: UInt64, seed: UInt64) -> [UInt8] {
    Array(
      ("GET /?task=\(task)&seed=\(seed)&latency=\(latency)&body=\(bodyBytes) HTTP/1.1\r\n"
        + "Host: 127.0.0.1\r\n\r\n").utf8)
  }
}

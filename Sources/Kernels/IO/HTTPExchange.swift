import CIO
import Processes
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// Requests that are awaited: any number of them is in flight, and one thread waits for all
/// (epoll(7)).
///
/// A task sends its request itself, and is resumed when the answer has arrived.
///
/// `@unchecked`: a connection belongs to the one task that took it, or, from its watch to its
/// answer, to the thread; what both touch is under the lock.
final class HTTPExchange: @unchecked Sendable {
  private typealias Continuation = UnsafeContinuation<Void, any Error>

  private struct State {
    /// Connections without a request.
    var idle: [Int]
    /// Who waits for the answer on a connection.
    var waiting: [Continuation?]
  }

  private let connections: [HTTPConnection]
  private let state: Mutex<State>
  private let epoll: Int32
  /// Something to read on the first end stops the thread.
  private var stopPipe: [Int32] = [-1, -1]
  private var thread: pthread_t?

  /// Opens all connections, so that none is opened while the time runs.
  ///
  /// - Parameters:
  ///   - port: Of the server on this machine.
  ///   - count: How many requests are in flight at most.
  /// - Throws: `HTTPError` when the server or the system refuses one.
  init(port: UInt16, connections count: Int) throws(HTTPError) {
    var opened: [HTTPConnection] = []
    for _ in 0..<count { opened.append(try HTTPConnection(port: port)) }
    connections = opened
    state = Mutex(
      State(idle: Array(0..<count), waiting: Array(repeating: nil, count: count)))
    epoll = cio_epoll()
    guard epoll >= 0, pipe(&stopPipe) == 0 else {
      throw .system(doing: "making an epoll instance", reason: IOFailure.reason())
    }
    for connection in connections { connection.stopBlocking() }
    _ = cio_epoll_watch(epoll, stopPipe[0], Self.stopToken)
    do {
      thread = try Pthread.start { [self] in serve() }
    } catch {
      throw .system(doing: "starting a thread", reason: "\(error)")
    }
  }

  /// Sends a request and awaits its answer.
  func value(of request: [UInt8]) async throws -> UInt64 {
    guard let index = state.withLock({ $0.idle.popLast() }) else { throw HTTPError.noConnection }
    try await withUnsafeThrowingContinuation { (continuation: Continuation) in
      state.withLock { $0.waiting[index] = continuation }
      do throws(HTTPError) {
        try connections[index].send(request)
        try watch(index)
      } catch {
        resume(index, .failure(error))
      }
    }
    let value = connections[index].takeValue()
    state.withLock { $0.idle.append(index) }
    return value
  }

  /// Ends the thread; no request may be in flight.
  func close() {
    var byte: UInt8 = 0
    _ = write(stopPipe[1], &byte, 1)
    if let thread { pthread_join(thread, nil) }
    Glibc.close(stopPipe[0])
    Glibc.close(stopPipe[1])
    Glibc.close(epoll)
  }

  private static let stopToken = UInt64.max

  private func serve() {
    var tokens = [UInt64](repeating: 0, count: 64)
    while true {
      let count = cio_epoll_wait(epoll, &tokens, Int32(tokens.count))
      guard count >= 0 else { IOFailure.end("http-get: waiting: \(IOFailure.reason(-count))") }
      for token in tokens.prefix(Int(count)) {
        if token == Self.stopToken { return }
        receive(Int(token))
      }
    }
  }

  private func receive(_ index: Int) {
    do throws(HTTPError) {
      if try connections[index].receive() {
        resume(index, .success(()))
      } else {
        try watch(index)
      }
    } catch {
      resume(index, .failure(error))
    }
  }

  private func watch(_ index: Int) throws(HTTPError) {
    let status = cio_epoll_watch(epoll, connections[index].descriptor, UInt64(index))
    guard status == 0 else {
      throw .system(doing: "waiting for an answer", reason: IOFailure.reason(-status))
    }
  }

  private func resume(_ index: Int, _ result: Result<Void, any Error>) {
    let continuation = state.withLock { state in
      defer { state.waiting[index] = nil }
      return state.waiting[index]
    }
    continuation?.resume(with: result)
  }
}

#if canImport(Glibc)
import Basics
import Glibc
#endif

/// An open connection to the server, for one request at a time.
final class HTTPConnection {
  let descriptor: Int32
  private var received: [UInt8] = []
  private var head: HTTPHead?
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// Connects to a port of this machine.
  init(port: UInt16) throws(HTTPError) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else {
      throw .system(doing: "making a socket", reason: IOFailure.reason())
    }
    guard Loopback.connect(descriptor, to: port) == 0 else {
      throw .system(doing: "connecting to port \(port)", reason: IOFailure.reason())
    }
    // A request is one small packet: it must not wait for the acknowledgement of the last one.
    var on: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, size)
  }

  /// It also runs when the connection could not be made.
  deinit { close(descriptor) }

  /// From now on `receive` returns instead of waiting.
  func stopBlocking() { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }

  /// Sends a request and blocks until its answer is here.
  func value(of request: [UInt8]) throws(HTTPError) -> UInt64 {
    try send(request)
    while try !receive() {}
    return takeValue()
  }

  /// Sends a request.
  ///
  /// It also does so at once where nothing blocks: the last answer is here, so the buffer of the
  /// socket is empty, and a request is shorter than it.
  func send(_ request: [UInt8]) throws(HTTPError) {
    var count = 0
    repeat {
      count = Glibc.send(descriptor, request, request.count, Int32(MSG_NOSIGNAL))
    } while count < 0 && errno == EINTR
    guard count == request.count else {
      throw .system(
        doing: "sending a request", reason: count < 0 ? IOFailure.reason() : "it was cut off")
    }
  }

  /// Reads what is there; true when the answer is complete.
  func receive() throws(HTTPError) -> Bool {
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      if count == 0 { throw .closed }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN { return false }
        throw .system(doing: "reading an answer", reason: IOFailure.reason())
      }
      received.append(contentsOf: chunk.prefix(count))
      if head == nil { head = try HTTPHead.read(received) }
      guard let head else { continue }
      guard head.status == 200 else { throw .status(head.status) }
      if received.count >= head.length + head.bodyLength { return true }
    }
  }

  /// The sum of the body that is here, which is forgotten.
  func takeValue() -> UInt64 {
    var sum = PayloadSum()
    received.withUnsafeBytes { bytes in
      sum.add(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(head?.length ?? 0)))
    }
    received.removeAll(keepingCapacity: true)
    head = nil
    return sum.value
  }
}

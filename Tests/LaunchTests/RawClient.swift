import Basics

#if canImport(Glibc)
import Glibc
#endif

/// A connection to a port of this machine that sends what no proper client would.
final class RawClient {
  private let descriptor: Int32

  struct Refused: Error {}

  init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    let status = Loopback.connect(descriptor, to: port)
    // Nothing is waited for longer than this.
    var limit = timeval(tv_sec: 10, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
    guard status == 0 else { throw Refused() }
  }

  deinit { close(descriptor) }

  /// Sends all; false when the server does not take it.
  @discardableResult func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  @discardableResult func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Says that nothing more is sent.
  func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Reads until `count` bytes are here; less when the server closes before, nil when it resets or is
  /// silent.
  func receive(_ count: Int = .max) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < count {
      let got = recv(descriptor, &chunk, min(chunk.count, count - bytes.count), 0)
      guard got >= 0 else { return nil }
      if got == 0 { break }
      bytes += chunk.prefix(got)
    }
    return bytes
  }

  /// The same as text.
  func receiveText(_ count: Int = .max) -> String? {
    receive(count).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Makes the end of this connection a reset.
  func resetAtEnd() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
  }
}

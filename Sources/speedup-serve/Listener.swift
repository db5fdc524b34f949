import Basics

#if canImport(Glibc)
import Glibc
#endif

/// The socket that takes connections on loopback.
struct Listener {
  let descriptor: Int32
  let port: UInt16

  /// Listens.
  ///
  /// - Parameter port: 0 takes a free one.
  /// - Throws: `ServerFailure` when the port is taken or forbidden.
  init(port: Int) throws(ServerFailure) {
    let problem = "port \(port) cannot be listened on"
    descriptor = socket(
      AF_INET,
      Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { throw ServerFailure(problem) }
    Self.turnOn(SOL_SOCKET, SO_REUSEADDR, of: descriptor)
    // Its connections inherit it: an answer must not wait for the acknowledgement of the last one.
    Self.turnOn(Int32(IPPROTO_TCP), TCP_NODELAY, of: descriptor)
    var address = Loopback.address(port: UInt16(truncatingIfNeeded: port))
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutableBytes(of: &address) { [descriptor] bytes -> Int32 in
      let address = bytes.assumingMemoryBound(to: sockaddr.self).baseAddress
      guard bind(descriptor, address, size) == 0, listen(descriptor, Self.backlog) == 0
      else { return -1 }
      return address.map { getsockname(descriptor, $0, &size) } ?? -1
    }
    guard status == 0 else { throw ServerFailure(problem) }
    self.port = UInt16(bigEndian: address.sin_port)
  }

  /// Takes a connection that waits.
  ///
  /// - Returns: Nil when none does.
  /// - Throws: `ServerFailure` when there is no descriptor for it: whoever opened it would wait for
  ///   its answer for ever.
  func accept() throws(ServerFailure) -> Int32? {
    while true {
      let connection = Glibc.accept(descriptor, nil, nil)
      if connection >= 0 { return connection }
      switch errno {
      case EAGAIN: return nil
      case EINTR, ECONNABORTED: continue
      default: throw ServerFailure("a connection cannot be taken")
      }
    }
  }

  /// More than there are workers.
  private static let backlog: Int32 = 4096

  private static func turnOn(_ level: Int32, _ option: Int32, of descriptor: Int32) {
    var on: Int32 = 1
    setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
  }
}

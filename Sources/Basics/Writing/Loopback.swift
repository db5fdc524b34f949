#if canImport(Glibc)
package import Glibc
#endif

/// Ports of this machine that only it can reach.
package enum Loopback {
  /// The address of a port on 127.0.0.1.
  package static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    return address
  }

  /// Connects a socket, as connect(2).
  ///
  /// - Parameters:
  ///   - descriptor: The socket.
  ///   - port: Of this machine.
  /// - Returns: 0, or -1 with `errno`.
  package static func connect(_ descriptor: Int32, to port: UInt16) -> Int32 {
    withUnsafeBytes(of: address(port: port)) { bytes in
      Glibc.connect(
        descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress,
        socklen_t(bytes.count))
    }
  }
}

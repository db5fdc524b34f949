#if canImport(Glibc)
import Glibc
#endif

/// Writes all that it is given, in as many pieces as the system wants.
package enum WholeWrite {
  /// Writes bytes to a descriptor; one that takes nothing now is waited for.
  ///
  /// - Parameters:
  ///   - bytes: What to write.
  ///   - descriptor: Where.
  /// - Throws: `WriteError` with the reason; a part may have been written.
  package static func write(
    _ bytes: some Sequence<UInt8>, to descriptor: Int32
  ) throws(WriteError) {
    let bytes = Array(bytes)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count > 0 {
        done += count
      } else if count == 0 {
        // No device has a reason to take nothing and to say nothing.
        throw WriteError(number: EIO)
      } else if errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        throw WriteError(number: errno)
      }
    }
  }
}

/// Why bytes could not be written.
package struct WriteError: Error, Equatable, CustomStringConvertible {
  /// The `errno` of the system.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// Such as `No space left on device`.
  package var description: String { String(cString: strerror(number)) }

  /// Whether nobody reads the other end of the pipe any more: no mistake, but the end of a wish.
  package var isClosedPipe: Bool { number == EPIPE }
}

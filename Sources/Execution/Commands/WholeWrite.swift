#if canImport(Glibc)
import Glibc
#endif

/// Writes all that it is given, in as many pieces as the system wants.
package enum WholeWrite {
  /// - Returns: Whether all of it was written; the end of a child may interrupt a write.
  package static func write(_ bytes: some Sequence<UInt8>, to descriptor: Int32) -> Bool {
    Array(bytes).withUnsafeBytes { bytes in
      var left = bytes[...]
      while !left.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: left)
        let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
        if count < 0 && errno != EINTR { return false }
        left = left.dropFirst(max(count, 0))
      }
      return true
    }
  }
}

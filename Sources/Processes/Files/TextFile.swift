#if canImport(Glibc)
import Glibc
#endif

/// Reads small text files of the kernel (`/proc`, `/sys`), whose size is not known beforehand.
package enum TextFile {
  /// The whole text, or nil when the file cannot be read.
  package static func read(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All bytes, or nil when the file cannot be read.
  package static func bytes(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return bytes(of: descriptor)
  }

  /// All bytes that can still be read from an open file, or nil when it cannot be read.
  package static func bytes(of descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 8192)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      bytes.append(contentsOf: chunk.prefix(count))
    }
  }
}

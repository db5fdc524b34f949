#if canImport(Glibc)
import Glibc
#endif

/// Where the bytes of a table come from, piece by piece.
package protocol ByteSource {
  /// Puts the next bytes into `buffer`, which is not empty.
  ///
  /// - Returns: How many there are; 0 at the end.
  /// - Throws: `SampleTableError.cannotRead`.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(SampleTableError) -> Int
}

/// Bytes that are in memory.
struct MemorySource: ByteSource {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: some Sequence<UInt8>) { rest = Array(bytes)[...] }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let piece = rest.prefix(buffer.count)
    buffer.copyBytes(from: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}

/// An open file, read from where it stands.
package struct DescriptorSource: ByteSource {
  private let descriptor: Int32

  /// - Parameter descriptor: The caller closes it.
  package init(_ descriptor: Int32) { self.descriptor = descriptor }

  package func read(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(SampleTableError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw .cannotRead(String(cString: strerror(errno))) }
    }
  }
}

/// A file by its path.
package final class FileSource: ByteSource {
  private let descriptor: Int32

  /// Opens a file.
  ///
  /// - Throws: `SampleTableError.cannotRead`.
  package init(_ path: String) throws(SampleTableError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(String(cString: strerror(errno))) }
  }

  /// Opens a file that may be missing.
  ///
  /// - Returns: Nil when there is none.
  /// - Throws: `SampleTableError.cannotRead`.
  package static func ifPresent(_ path: String) throws(SampleTableError) -> FileSource? {
    access(path, F_OK) != 0 && errno == ENOENT ? nil : try FileSource(path)
  }

  deinit { close(descriptor) }

  package func read(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(SampleTableError) -> Int {
    try DescriptorSource(descriptor).read(into: buffer)
  }
}

#if canImport(Glibc)
import Glibc
#endif

/// Files that grow by whole pieces, each in one write.
enum AppendedFile {
  /// Opens a file for reading and appending, or makes it; a link is not followed, because it may lead
  /// out of the folder of the run.
  ///
  /// - Returns: The descriptor; the caller closes it.
  /// - Throws: `StoreError.cannotOpen`.
  static func open(_ path: String) throws(StoreError) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW
    let descriptor = Glibc.open(path, flags, 0o644)
    guard descriptor >= 0 else {
      let reason = errno == ELOOP ? "it is a link; a run writes only into its folder" : lastError()
      throw .cannotOpen(path: path, reason)
    }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .cannotOpen(path: path, "it is no regular file")
    }
    return descriptor
  }

  /// Whether a file holds only the beginning of `text`, or nothing: what a killed run left of a first
  /// line.
  static func holdsLess(than text: String, _ descriptor: Int32) -> Bool {
    let bytes = end(of: descriptor, text.utf8.count)
    return bytes.count < text.utf8.count && text.utf8.starts(with: bytes)
  }

  /// Removes a last line without its line end: what a killed run left of it.
  static func dropTornLine(_ descriptor: Int32) {
    let bytes = end(of: descriptor, longestLine)
    let whole = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    guard whole < bytes.count, whole > 0 || bytes.count < longestLine else { return }
    ftruncate(descriptor, lseek(descriptor, 0, SEEK_END) - off_t(bytes.count - whole))
  }

  /// A torn line of a file whose lines are short, in bytes.
  private static let longestLine = 4096

  /// At most `count` bytes from the end of a file.
  private static func end(of descriptor: Int32, _ count: Int) -> [UInt8] {
    let size = lseek(descriptor, 0, SEEK_END)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
      read = max(0, pread(descriptor, buffer.baseAddress, count, max(0, size - off_t(count))))
    }
  }

  /// Writes `text` whole or not at all.
  ///
  /// - Throws: `StoreError.cannotWrite`; then the file is as it was before.
  static func write(
    _ text: String, to descriptor: Int32, path: String
  ) throws(StoreError) {
    let size = lseek(descriptor, 0, SEEK_END)
    let bytes = Array(text.utf8)
    let written = Glibc.write(descriptor, bytes, bytes.count)
    guard written == bytes.count else {
      let reason = written < 0 ? lastError() : "the disk is full"
      ftruncate(descriptor, size)
      throw .cannotWrite(path: path, reason)
    }
  }

  private static func lastError() -> String { String(cString: strerror(errno)) }
}

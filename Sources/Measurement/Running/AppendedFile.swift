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
    return descriptor
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

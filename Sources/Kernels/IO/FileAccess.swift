import CIO

#if canImport(Glibc)
import Glibc
#endif

/// The way to the data of a file, and what the file system of a folder makes of it.
struct FileAccess: Sendable, Equatable {
  enum Way: String, Sendable {
    /// Through the page cache, which holds the data.
    case cached
    /// Through the page cache, which has been made to forget the data.
    case cold
    /// Past the page cache, with O_DIRECT.
    case direct
  }

  /// What is really done.
  let way: Way
  /// The name of the mode in rows.
  let name: String

  /// Looks what a folder can do, with a file of one block.
  ///
  /// What is not supported is done as `cached`, under a name of its own. A file system in memory
  /// takes O_DIRECT and ignores it, so the page cache is asked, too.
  ///
  /// - Parameters:
  ///   - mode: The mode that was chosen.
  ///   - folder: A folder in which files can be made.
  /// - Throws: `KernelError` when the file cannot be made, or there is no such mode.
  init(mode: String, folder: String) throws(KernelError) {
    guard let way = Way(rawValue: mode) else {
      throw .cannotPrepare("files have no mode '\(mode)'")
    }
    let isSupported: Bool
    switch way {
    case .cached: isSupported = true
    case .cold: isSupported = try Self.leavesCache(folder, isDirect: false)
    case .direct: isSupported = try Self.leavesCache(folder, isDirect: true)
    }
    self.way = isSupported ? way : .cached
    name = isSupported ? mode : mode + "-unsupported"
  }

  /// Opens a file in this way; a negative number is an errno.
  func open(_ path: String, _ flags: Int32) -> Int32 {
    way == .direct
      ? cio_open_direct(path, flags, 0o600) : Self.openBuffered(path, flags)
  }

  /// Opens a file through the page cache; a negative number is an errno.
  static func openBuffered(_ path: String, _ flags: Int32) -> Int32 {
    let descriptor = Glibc.open(path, flags | O_CLOEXEC, 0o600)
    return descriptor < 0 ? -errno : descriptor
  }

  /// Direct input and output begins and ends at multiples of this: no disk has larger blocks.
  static let block = 4096

  /// Whether a block that was written is not in the page cache afterwards.
  private static func leavesCache(_ folder: String, isDirect: Bool) throws(KernelError) -> Bool {
    let path = folder + "/probe"
    let flags = O_RDWR | O_CREAT | O_TRUNC
    defer { unlink(path) }
    let descriptor =
      isDirect ? cio_open_direct(path, flags, 0o600) : openBuffered(path, flags)
    if isDirect && descriptor == -EINVAL { return false }
    guard descriptor >= 0 else {
      throw .cannotPrepare("making \(path): \(IOFailure.reason(-descriptor))")
    }
    defer { Glibc.close(descriptor) }
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: block, alignment: block)
    defer { buffer.deallocate() }
    buffer.initializeMemory(as: UInt8.self, repeating: 1, count: block)
    let written = write(descriptor, buffer, block)
    if isDirect && written < 0 && errno == EINVAL { return false }
    guard written == block, fsync(descriptor) == 0 else {
      throw .cannotPrepare("writing \(path): \(IOFailure.reason())")
    }
    if !isDirect { posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED) }
    return cio_is_cached(descriptor, UInt64(block)) == 0
  }
}

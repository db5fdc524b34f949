#if canImport(Glibc)
import Glibc
#endif

/// Lets one program at a time change the files of a folder, as far as others ask as well.
package enum FolderLock {
  /// How often it is asked for, and the microseconds between: a file is written in less than a second.
  private static let tries = 200
  private static let pause: UInt32 = 5_000

  /// Runs `body` while no other program that asks has the folder.
  ///
  /// Where the file system knows no locks, or somebody keeps it for a second, `body` runs all the same.
  ///
  /// - Parameters:
  ///   - folder: It must be there.
  ///   - body: What changes files.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  package static func with<Result, Failure: Error>(
    _ folder: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // The lock ends with the descriptor.
    defer { if descriptor >= 0 { close(descriptor) } }
    if descriptor >= 0 {
      for _ in 0..<tries {
        guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { break }
        usleep(pause)
      }
    }
    return try body()
  }
}

import CPlatform

#if canImport(Glibc)
import Glibc
#endif

/// The threads of this process that live, as the kernel lists them.
enum ProcessThreads {
  /// Brings the CPU time of all of them up to date.
  ///
  /// - Returns: The run delay so far, in nanoseconds, of all but the first thread together: that one
  ///   only waits for the others, and must not seem to wait for a CPU. Nil where the kernel does not
  ///   account it.
  static func account() -> UInt64? {
    guard let folder = opendir("/proc/self/task") else { return nil }
    defer { closedir(folder) }
    var delay: UInt64?
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let number = Int32(name) else { continue }
      cp_account_thread(number)
      guard number != getpid() else { continue }
      let file = SchedstatFile.ofThread(number)
      defer { file.close() }
      if let own = file.runDelayNanoseconds() { delay = (delay ?? 0) + own }
    }
    return delay
  }
}

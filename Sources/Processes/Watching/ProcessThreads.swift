import CPlatform

#if canImport(Glibc)
import Glibc
#endif

/// The threads of this process that live, as the kernel lists them.
package enum ProcessThreads {
  /// How many there are; nil where the kernel does not say.
  package static var count: Int? { numbers?.count }

  private static var numbers: [Int32]? { NumberedEntries.numbers(in: "/proc/self/task") }

  /// Brings the CPU time of all of them up to date.
  ///
  /// - Returns: The run delay so far, in nanoseconds, of all but the first thread together: that one
  ///   only waits for the others, and must not seem to wait for a CPU. Nil where the kernel does not
  ///   account it.
  static func account() -> UInt64? {
    var delay: UInt64?
    for number in numbers ?? [] {
      cp_account_thread(number)
      guard number != getpid() else { continue }
      let file = SchedstatFile.ofThread(number)
      defer { file.close() }
      if let own = file.runDelayNanoseconds() { delay = (delay ?? 0) + own }
    }
    return delay
  }
}

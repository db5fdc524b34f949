#if canImport(Glibc)
import Glibc
#endif

/// The scheduler's account of one thread, `/proc/…/schedstat`: time on a CPU, time waiting for one
/// (the run delay), and time slices (Documentation/scheduler/sched-stats.rst of Linux).
///
/// It is kept open, because it is read around each iteration.
package struct SchedstatFile {
  private let descriptor: Int32

  /// That of the calling thread.
  package static func ofThread() -> SchedstatFile { SchedstatFile("/proc/thread-self/schedstat") }

  /// That of a thread of this process, by its number (tid).
  package static func ofThread(_ number: Int32) -> SchedstatFile {
    SchedstatFile("/proc/self/task/\(number)/schedstat")
  }

  private init(_ path: String) { descriptor = open(path, O_RDONLY | O_CLOEXEC) }

  /// Nil where the kernel does not account it.
  package func runDelayNanoseconds() -> UInt64? {
    guard descriptor >= 0 else { return nil }
    return withUnsafeTemporaryAllocation(byteCount: 128, alignment: 1) { buffer in
      let count = pread(descriptor, buffer.baseAddress, buffer.count, 0)
      guard count > 0 else { return nil }
      return Self.runDelay(buffer.prefix(count))
    }
  }

  package func close() {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
  }

  /// Reads the second of the numbers in `text`, without allocating: it runs in forked workers.
  package static func runDelay(_ text: some Sequence<UInt8>) -> UInt64? {
    var field = 0
    var number: UInt64 = 0
    var digits = 0
    for byte in text {
      if byte == UInt8(ascii: " ") {
        field += 1
        if field == 2 { break }
      } else if field == 1, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        number = number &* 10 &+ UInt64(byte - UInt8(ascii: "0"))
        digits += 1
      }
    }
    return digits > 0 ? number : nil
  }
}

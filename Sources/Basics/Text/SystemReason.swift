#if canImport(Glibc)
import Glibc
#endif

/// What the system says of a call that failed, and the limit that is mostly behind it.
package enum SystemReason {
  /// - Parameter number: An `errno`.
  /// - Returns: The words of the system; for a limit also how to raise it.
  package static func text(_ number: Int32) -> String {
    let reason = String(cString: strerror(number))
    return cure(number).map { "\(reason); \($0)" } ?? reason
  }

  /// fork(2), pthread_create(3) and open(2) name these limits.
  private static func cure(_ number: Int32) -> String? {
    switch number {
    case EAGAIN:
      "raise the limit of processes (ulimit -u, pids.max of the control group) or of memory "
        + "(ulimit -v)"
    case EMFILE: "raise the limit of open files (ulimit -n)"
    case EFBIG: "raise the limit of file sizes (ulimit -f)"
    default: nil
    }
  }
}

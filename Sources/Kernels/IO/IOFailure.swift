import Basics

#if canImport(Glibc)
import Glibc
#endif

/// A kernel that cannot go on: a full disk, a connection that is gone.
enum IOFailure {
  /// Ends this process with a message on standard error: a blocking kernel has no other way to say
  /// that it has no value, and a made-up value would only be a wrong one.
  static func end(_ message: String) -> Never {
    let line = Array((message + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
    _exit(inputOutputError)
  }

  /// The same, with what the system says of the last call.
  static func end(doing: String) -> Never { end("\(doing): \(reason())") }

  /// What the system says of the last call.
  static func reason(_ number: Int32 = errno) -> String { SystemReason.text(number) }

  /// `EX_IOERR` of sysexits.h.
  private static let inputOutputError: Int32 = 74
}

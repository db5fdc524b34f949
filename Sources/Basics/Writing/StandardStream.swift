#if canImport(Glibc)
import Glibc
#endif

/// Standard output or standard error of this process.
package struct StandardStream: Sendable {
  /// Results go here.
  package static let output = StandardStream(descriptor: STDOUT_FILENO)
  /// Notes about the work go here.
  package static let errors = StandardStream(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  /// Makes failed writes errors instead of the end of the process; to be called at its start.
  ///
  /// A closed descriptor of the three gets one that can neither be read nor written for its purpose, so
  /// that no file opened later takes its place, as the C library does for programs with privileges
  /// (glibc, `csu/check_fds.c`).
  package static func prepare() {
    // A handler, unlike SIG_IGN, is not inherited by programs that we start.
    signal(SIGPIPE) { _ in }
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free one is taken: this.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes a text.
  ///
  /// - Parameter text: Ends in a line end where it should.
  /// - Throws: `WriteError`; not where a pipe was closed, whose reader has had enough.
  package func write(_ text: String) throws(WriteError) {
    do throws(WriteError) {
      try WholeWrite.write(text.utf8, to: descriptor)
    } catch {
      if !error.isClosedPipe { throw error }
    }
  }
}

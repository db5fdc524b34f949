import Basics
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// One of the two streams of a console.
struct ConsoleStream: Sendable {
  /// Whether somebody looks at it on a terminal.
  let isTerminal: Bool
  /// How wide it is now; nil where nothing says it.
  let columns: @Sendable () -> Int?
  /// Writes a text, and does nothing where a pipe was closed, whose reader has had enough.
  let write: @Sendable (String) throws(WriteError) -> Void
}

extension Console {
  /// The streams of this process.
  ///
  /// `NO_COLOR` (no-color.org), `TERM=dumb` and `COLUMNS` (environ(7)) are honoured.
  static var standard: Console {
    let isDumb = Environment["TERM"] == "dumb"
    let width = Environment["COLUMNS"].flatMap { Int($0) }
    return Console(
      output: ConsoleStream(
        isTerminal: isatty(STDOUT_FILENO) == 1, columns: { width ?? columns(of: STDOUT_FILENO) },
        write: { text throws(WriteError) in try StandardStream.output.write(text) }),
      errors: ConsoleStream(
        isTerminal: isatty(STDERR_FILENO) == 1, columns: { columns(of: STDERR_FILENO) },
        write: { text throws(WriteError) in try StandardStream.errors.write(text) }),
      bearsColour: (Environment["NO_COLOR"] ?? "").isEmpty && !isDumb, bearsProgress: !isDumb)
  }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1 else { return nil }
    return Int(size.ws_col)
  }
}

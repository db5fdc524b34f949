import Basics
import Experiments
import Records
import Synchronization

/// Where the words of a command go: results to its output, notes about the work to its errors.
///
/// Control characters of files, programs and arguments are made visible here (`VisibleText`).
struct Console: Sendable {
  let output: ConsoleStream
  let errors: ConsoleStream
  /// Whether the environment bears colours on a terminal.
  let bearsColour: Bool
  /// Whether the environment bears a line that is written over the one before.
  let bearsProgress: Bool
  private let lost = LostWords()

  init(
    output: ConsoleStream, errors: ConsoleStream, bearsColour: Bool = true,
    bearsProgress: Bool = true
  ) {
    self.output = output
    self.errors = errors
    self.bearsColour = bearsColour
    self.bearsProgress = bearsProgress
  }

  /// Prints what the command was asked for.
  ///
  /// - Throws: `FileFailure` when it cannot be written.
  func print(_ text: String) throws(FileFailure) {
    try write(VisibleText.lines(text) + "\n", to: "-")
  }

  /// Writes a document as it is to a file, or to standard output for `-`.
  ///
  /// - Parameters:
  ///   - text: Its foreign texts are escaped as its format wants.
  ///   - path: Where.
  /// - Throws: `FileFailure` when it cannot be written; not where a pipe was closed.
  func write(_ text: String, to path: String) throws(FileFailure) {
    guard path == "-" else { return try WholeFile.export(text, to: path) }
    do throws(WriteError) {
      try output.write(text)
    } catch {
      throw FileFailure(
        path: "standard output", problem: "cannot be written", reason: "\(error)")
    }
  }

  /// Says something about results that are safe elsewhere: a run goes on without it.
  func say(_ text: String) { show(VisibleText.lines(text) + "\n") }

  /// The same for a table whose colours are ours and whose foreign texts are visible already.
  func show(_ text: String) {
    do throws(FileFailure) {
      try write(text, to: "-")
    } catch {
      if lost.isFirst() { note("note: \(error); what was to be printed is lost") }
    }
  }

  /// Says something about the work; what cannot be said is lost.
  func note(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.utf8.count <= Self.longestLine
        ? VisibleText.lines(String(line)) : Self.shortened(line)
    }
    try? errors.write(lines.joined(separator: "\n") + "\n")
  }

  /// Writes the line of progress over the one before; an empty one takes it away.
  func draw(_ text: String) {
    let columns = errors.columns() ?? Self.usualColumns
    let line = VisibleText.line(text).prefix(max(columns - 1, 0))
    try? errors.write("\r\u{1B}[2K" + line)
  }

  /// Of a terminal that does not say it.
  private static let usualColumns = 80

  /// In bytes: no message of ours is as long, but an argument or a line of a program may be.
  private static let longestLine = 2000

  private static func shortened(_ line: Substring) -> String {
    VisibleText.quoted(String(line), limit: longestLine / 4)
  }
}

/// Whether something that was to be printed is lost, so that it is said once.
private final class LostWords: Sendable {
  private let hasLost = Mutex(false)

  func isFirst() -> Bool {
    hasLost.withLock { lost in
      defer { lost = true }
      return !lost
    }
  }
}

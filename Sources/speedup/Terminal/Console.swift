import Basics
import Experiments
import Records
import Synchronization

/// Where words go: results to standard output, notes about the work to standard error.
///
/// Control characters of files, programs and arguments are made visible here (`VisibleText`).
enum Console {
  /// Prints what the command was asked for.
  ///
  /// - Throws: `FileFailure` when it cannot be written.
  static func print(_ text: String) throws(FileFailure) {
    try write(VisibleText.lines(text) + "\n", to: "-")
  }

  /// Writes a document as it is to a file, or to standard output for `-`.
  ///
  /// - Parameters:
  ///   - text: Its foreign texts are escaped as its format wants.
  ///   - path: Where.
  /// - Throws: `FileFailure` when it cannot be written; not where a pipe was closed.
  static func write(_ text: String, to path: String) throws(FileFailure) {
    guard path == "-" else { return try WholeFile.export(text, to: path) }
    do throws(WriteError) {
      try StandardStream.output.write(text)
    } catch {
      throw FileFailure(
        path: "standard output", problem: "cannot be written", reason: "\(error)")
    }
  }

  /// Says something about results that are safe elsewhere: a run goes on without it.
  static func say(_ text: String) { show(VisibleText.lines(text) + "\n") }

  /// The same for a table whose colours are ours and whose foreign texts are visible already.
  static func show(_ text: String) {
    do throws(FileFailure) {
      try write(text, to: "-")
    } catch {
      let isFirst = hasLostWords.withLock { lost in
        defer { lost = true }
        return !lost
      }
      if isFirst { note("note: \(error); what was to be printed is lost") }
    }
  }

  /// Says something about the work; what cannot be said is lost.
  static func note(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.utf8.count <= longestLine ? VisibleText.lines(String(line)) : shortened(line)
    }
    try? StandardStream.errors.write(lines.joined(separator: "\n") + "\n")
  }

  /// Writes the line of progress over the one before; an empty one takes it away.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - columns: As wide as the terminal is.
  static func draw(_ text: String, columns: Int = .max) {
    let line = VisibleText.line(text).prefix(max(columns - 1, 0))
    try? StandardStream.errors.write("\r\u{1B}[2K" + line)
  }

  /// A time in seconds for people: `8 s`, `3 min 20 s`, `2 h 5 min`.
  static func time(_ seconds: Double) -> String {
    let whole = Int(min(max(0, seconds.isNaN ? 0 : seconds), 1e15).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  private static let hasLostWords = Mutex(false)

  /// In bytes: no message of ours is as long, but an argument or a line of a program may be.
  private static let longestLine = 2000

  private static func shortened(_ line: Substring) -> String {
    VisibleText.quoted(String(line), limit: longestLine / 4)
  }
}

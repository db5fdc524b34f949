import Basics
import Synchronization

/// What becomes of results that cannot be written: the bench goes on, and fails in the end.
enum BenchOutput {
  private static let hasLost = Mutex(false)

  /// Whether everything could be written so far.
  static var isComplete: Bool { hasLost.withLock { !$0 } }

  /// Remembers that something could not be written, and says the first one.
  static func lose(_ error: WriteError) {
    let isFirst = hasLost.withLock { lost in
      defer { lost = true }
      return !lost
    }
    if isFirst { note("speedup-bench: standard output: cannot be written: \(error)") }
  }
}

/// Writes a line to standard output at once, also to a file.
func say(_ text: String) {
  do throws(WriteError) {
    try StandardStream.output.write(VisibleText.lines(text) + "\n")
  } catch {
    BenchOutput.lose(error)
  }
}

/// Writes a line to standard error; when that is gone, it is lost.
func note(_ text: String) {
  try? StandardStream.errors.write(VisibleText.lines(text) + "\n")
}

import Experiments
import Foundation

/// Where words go: results to standard output, notes about the work to standard error.
enum Console {
  static func say(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Writes a document to a file, or to standard output for `-`.
  static func write(_ text: String, to path: String) throws(FileFailure) {
    if path == "-" {
      FileHandle.standardOutput.write(Data(text.utf8))
    } else {
      try WholeFile.write(text, to: path)
    }
  }

  /// A time in seconds for people: `8 s`, `3 min 20 s`, `2 h 5 min`.
  static func time(_ seconds: Double) -> String {
    let whole = Int(max(0, seconds).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}

import Basics

/// One mistake in an experiment file.
package struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
  /// The file as the user named it.
  package var file: String
  /// From 1; nil when the file itself cannot be read.
  package var line: Int?
  /// `what is wrong; what to write instead`.
  package var message: String

  package init(file: String, line: Int?, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `file:line: what is wrong; what to write instead`.
  package var description: String {
    let file = VisibleText.line(file)
    guard let line else { return "\(file): \(message)" }
    return "\(file):\(line): \(message)"
  }
}

/// Every mistake of one experiment file, by line; there is at least one.
package struct ExperimentErrors: Error, Sendable, Equatable, CustomStringConvertible {
  package var diagnostics: [Diagnostic]

  package init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// One line a mistake, without a line end behind the last.
  package var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}

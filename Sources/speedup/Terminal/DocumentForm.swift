import ArgumentParser
import Basics
import Records
import Reporting

/// What a command prints in the place of words, by a flag of this name: a document for programs.
///
/// A new format of all reports is a file of its own (`ReportFormat`), a case here, and what the
/// compiler asks for.
enum DocumentForm: String, EnumerableFlag {
  case json

  /// The report in this form.
  ///
  /// - Throws: `DocumentError`.
  func document(_ report: some Encodable) throws(DocumentError) -> String {
    switch self {
    case .json: try JSONFormat().document(report)
    }
  }
}

extension Console {
  /// Prints a report in the form that was asked for.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - form: Of the document; nil prints words.
  ///   - words: The format for people; what is foreign in it is made visible here.
  /// - Throws: `DocumentError`, or `FileFailure` when it cannot be written.
  func print<Report: Encodable>(
    _ report: Report, as form: DocumentForm?, words: some ReportFormat<Report>
  ) throws {
    let text =
      try form.map { form throws(DocumentError) in try form.document(report) }
      ?? VisibleText.lines(words.document(report))
    try write(text, to: "-")
  }
}

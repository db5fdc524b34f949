/// One way to write a report: words for people, or a document for programs.
///
/// A format is one file. What it writes of a report, and how that is grouped, is a value that is made
/// before; what asks for it is one list of the command line (`DocumentForm`, `ExportOptions`).
package protocol ReportFormat<Report>: Sendable {
  associatedtype Report

  /// The report in this format.
  ///
  /// - Parameter report: What was found.
  /// - Returns: The text, ending in a line end, with foreign texts escaped as the format wants.
  /// - Throws: `DocumentError` for what the format cannot hold.
  func document(_ report: Report) throws(DocumentError) -> String
}

/// Why a report cannot be written in a format.
package enum DocumentError: Error, CustomStringConvertible {
  case infiniteNumber

  package var description: String {
    switch self {
    case .infiniteNumber: "a number that is infinite or no number cannot be written as JSON"
    }
  }
}

import Basics

/// Why a file of rows cannot be read.
///
/// The caller puts the name of the file before it.
package enum SampleTableError: Error, Equatable, CustomStringConvertible {
  /// What the system says.
  case cannotRead(String)
  case noHeader
  case missingColumn(String)
  /// The column is there with spaces around its name.
  case spacedColumn(String)
  case repeatedColumn(String)
  case repeatedHeader(line: Int)
  case wrongFieldCount(line: Int, found: Int, expected: Int)
  /// A field that is no value of its column, and what should stand there.
  case badField(line: Int, column: String, field: String, wanted: String)
  /// Bytes that are not UTF-8; the field counts from 1.
  case notText(line: Int, field: Int)
  case newerSchema(line: Int, schema: Int)
  /// A quote that is open at the end of its line, and of the file.
  case unclosedQuote(line: Int)
  /// A quote within a field that does not begin with one.
  case strayQuote(line: Int)
  /// Something behind the quote that closes a field, maybe lines below the row's first.
  case textBehindQuote(line: Int, closing: Int)
  /// A carriage return that ends no line.
  case strayReturn(line: Int)
  case longRecord(line: Int)
  /// A table whose columns are fixed has others.
  case otherColumns(wanted: [String])
  /// A file that was written as a whole ends within a line.
  case tornLine(line: Int)
  /// A line of names alone.
  case noRows

  /// The problem behind the name of its file: `samples.csv:12: …`.
  package func description(in path: String) -> String {
    if case .cannotRead = self { return "\(path): \(self)" }
    return "\(path):\(self)"
  }

  /// The line and the problem: `12: …`.
  package var description: String {
    switch self {
    case .cannotRead(let reason):
      "cannot be read: \(reason)"
    case .noHeader:
      "1: there is no complete line; a file of rows begins with a line of column names"
    case .missingColumn(let name):
      "1: there is no column '\(VisibleText.short(name))'; is this a file of `speedup run`?"
    case .spacedColumn(let name):
      "1: there are spaces around the name of the column '\(VisibleText.short(name))'; remove them"
    case .repeatedColumn(let name):
      "1: the column '\(VisibleText.short(name))' is named twice; keep one"
    case .repeatedHeader(let line):
      "\(line): the line of column names stands here again; remove it"
    case .wrongFieldCount(let line, let found, let expected):
      "\(line): the row has \(found.counted("field")); the first line names \(expected)"
    case .badField(let line, let column, let field, let wanted):
      "\(line): '\(VisibleText.short(field))' is not a value of the column '\(VisibleText.short(column))': "
        + "it holds \(wanted)"
    case .notText(let line, let field):
      "\(line): field \(field) is not UTF-8; correct the line or remove it"
    case .newerSchema(let line, let schema):
      "\(line): written by a newer version (schema \(schema)); install a newer speedup"
    case .otherColumns(let wanted):
      "1: these are not the columns of this file, or those of another version; they are "
        + wanted.joined(separator: ",")
    case .tornLine(let line):
      "\(line): the file ends within this line; bring it back as it was, or remove the line"
    case .noRows:
      "1: there is no row below the names of the columns; remove the file to begin anew"
    case .unclosedQuote, .strayQuote, .textBehindQuote, .strayReturn, .longRecord:
      recordProblem
    }
  }

  /// The problem of bytes that are no record.
  private var recordProblem: String {
    let cure = "correct the line or remove it"
    return switch self {
    case .unclosedQuote(let line):
      "\(line): a quote opens here that nothing closes; \(cure)"
    case .strayQuote(let line):
      "\(line): a quote stands within a field that does not begin with one; \(cure)"
    case .textBehindQuote(let line, let closing) where closing > line:
      "\(line): a quote that opens here is closed on line \(closing) only, with something behind it; "
        + cure
    case .textBehindQuote(let line, _):
      "\(line): something stands behind the quote that closes a field; \(cure)"
    case .strayReturn(let line):
      "\(line): a carriage return stands within the line; \(cure)"
    case .longRecord(let line):
      "\(line): the row is longer than 4 MiB; a quote may be open: \(cure)"
    default:
      ""
    }
  }
}

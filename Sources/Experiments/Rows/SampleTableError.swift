internal import Output

/// Why a sample file cannot be read.
///
/// The caller puts the name of the file before it.
package enum SampleTableError: Error, Equatable, CustomStringConvertible {
  case noHeader
  case missingColumn(String)
  case repeatedColumn(String)
  case wrongFieldCount(line: Int, found: Int, expected: Int)
  case badField(line: Int, column: String, field: String)
  case newerSchema(line: Int, schema: Int)

  /// The line and the problem: `12: …`.
  package var description: String {
    switch self {
    case .noHeader:
      "1: there is no complete line; a sample file begins with a line of column names"
    case .missingColumn(let name):
      "1: there is no column '\(Located.short(name))'; is this a samples.csv of `speedup run`?"
    case .repeatedColumn(let name):
      "1: the column '\(Located.short(name))' is named twice; keep one"
    case .wrongFieldCount(let line, let found, let expected):
      "\(line): the row has \(found.counted("field")); the header names \(expected)"
    case .badField(let line, let column, let field):
      "\(line): '\(Located.short(field))' is not a value of the column '\(column)'"
    case .newerSchema(let line, let schema):
      "\(line): written by a newer version (schema \(schema)); install a newer speedup"
    }
  }
}

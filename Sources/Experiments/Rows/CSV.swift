/// Comma-separated values as in RFC 4180, with LF between records.
package enum CSV {
  /// One record with its line end. A field is quoted only when it must be.
  package static func record(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ field: String) -> String {
    let special: Set<Character> = [",", "\"", "\n", "\r", "\r\n"]
    guard field.contains(where: special.contains) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  /// A record and where it stands.
  package struct Record: Sendable, Equatable {
    /// The line on which the record begins, from 1.
    package let line: Int
    package let fields: [String]
    /// The offset in bytes just behind the record and its line end.
    package let end: Int
  }

  /// The complete records of `bytes`. A tail without a line end is not a record: it is torn.
  package static func records(_ bytes: some Sequence<UInt8>) -> [Record] {
    var parser = Parser()
    for byte in bytes { parser.take(byte) }
    return parser.records
  }

  private struct Parser {
    var records: [Record] = []
    private var fields: [String] = []
    private var field: [UInt8] = []
    private var quoted = false
    private var quoteEnded = false
    private var line = 1
    private var start = 1
    private var offset = 0

    mutating func take(_ byte: UInt8) {
      offset += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      switch byte {
      case UInt8(ascii: "\"") where quoted && !quoteEnded:
        quoteEnded = true
      case UInt8(ascii: "\"") where quoted:
        field.append(byte)
        quoteEnded = false
      case UInt8(ascii: "\"") where field.isEmpty:
        quoted = true
      case UInt8(ascii: ",") where !quoted || quoteEnded:
        endField()
      case UInt8(ascii: "\n") where !quoted || quoteEnded:
        if field.last == UInt8(ascii: "\r") { field.removeLast() }
        endField()
        endRecord()
      case UInt8(ascii: "\r") where quoteEnded:
        break
      default:
        field.append(byte)
      }
    }

    private mutating func endField() {
      fields.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
      quoted = false
      quoteEnded = false
    }

    private mutating func endRecord() {
      if fields != [""] { records.append(Record(line: start, fields: fields, end: offset)) }
      fields.removeAll(keepingCapacity: true)
      start = line
    }
  }
}

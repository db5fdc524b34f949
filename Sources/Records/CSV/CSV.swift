/// Comma-separated values as in RFC 4180, with LF between records.
package enum CSV {
  /// One record with its line end.
  ///
  /// - Parameter fields: The values; a field is quoted only when it must be.
  /// - Returns: The text of the record.
  package static func record(_ fields: [String]) -> String {
    // A single empty field would be a blank line, which is no record.
    if fields == [""] { return "\"\"\n" }
    var record = ""
    for (index, field) in fields.enumerated() {
      if index > 0 { record += "," }
      append(field, to: &record)
    }
    record += "\n"
    return record
  }

  private static func append(_ field: String, to record: inout String) {
    // Bytes, not characters: a quote with a combining mark behind it is another character.
    guard field.utf8.contains(where: isSpecial) else {
      record += field
      return
    }
    record += "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { record += "\"" }
      record.unicodeScalars.append(scalar)
    }
    record += "\""
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }

  /// A record and where it stands.
  package struct Record: Sendable, Equatable {
    /// The line on which the record begins, from 1.
    package let line: Int
    package let fields: [String]
    /// The offset in bytes just behind the record and its line end.
    package let end: Int
  }

  /// The complete records of a file; blank lines are passed over.
  ///
  /// - Parameter bytes: The file. A last line without a line end is not a record: it is torn.
  /// - Returns: The records in their order.
  /// - Throws: `SampleTableError` with the line of what is no record.
  package static func records(_ bytes: some Sequence<UInt8>) throws(SampleTableError) -> [Record] {
    var reader = CSVReader(MemorySource(bytes))
    var records: [Record] = []
    while try reader.advance() {
      records.append(
        Record(line: reader.line, fields: try reader.texts(), end: reader.end))
    }
    return records
  }
}

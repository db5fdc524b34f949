import Basics

/// A table by the names of its columns, which stand in its first line: what is common to all files
/// of rows.
struct CSVTable {
  /// As the first line has them.
  let names: [String]
  private var reader: CSVReader

  /// Reads the first line.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - needed: Columns without which it is another table.
  /// - Throws: `SampleTableError`.
  init(_ source: any ByteSource, needs needed: [String]) throws(SampleTableError) {
    reader = CSVReader(source)
    guard try reader.advance() else { throw .noHeader }
    names = try reader.texts()
    for name in needed where !names.contains(name) {
      let spaced = names.first { $0.trimmed == name }
      throw spaced == nil ? .missingColumn(name) : .spacedColumn(name)
    }
    for name in needed where names.count(where: { $0 == name }) > 1 { throw .repeatedColumn(name) }
  }

  /// The place of a column; nil when there is none.
  ///
  /// - Throws: `SampleTableError.repeatedColumn`.
  func place(of name: String) throws(SampleTableError) -> Int? {
    guard let place = names.firstIndex(of: name) else { return nil }
    guard names.lastIndex(of: name) == place else { throw .repeatedColumn(name) }
    return place
  }

  /// The line on which the row begins.
  var line: Int { reader.line }
  /// The offset in bytes just behind the row.
  var end: Int { reader.end }

  /// Goes to the next row.
  ///
  /// - Returns: False at the end, and when the last line is torn.
  /// - Throws: `SampleTableError` with the line of what is no row of the table.
  mutating func advance() throws(SampleTableError) -> Bool {
    guard try reader.advance() else { return false }
    guard reader.fieldCount == names.count else {
      throw .wrongFieldCount(line: line, found: reader.fieldCount, expected: names.count)
    }
    return true
  }

  /// Reads a field.
  ///
  /// - Parameters:
  ///   - place: Of its column.
  ///   - wanted: What should stand there, in words.
  ///   - read: Nil for bytes that cannot be read.
  /// - Returns: What was read.
  /// - Throws: `SampleTableError` with the line and the column.
  func read<Value>(
    _ place: Int, wanted: @autoclosure () -> String, _ read: (Span<UInt8>) -> Value?
  ) throws(SampleTableError) -> Value {
    if let value = reader.withField(place, read) { return value }
    throw mistake(place, wanted: wanted())
  }

  /// What is said of a field that cannot be read.
  func mistake(_ place: Int, wanted: String) -> SampleTableError {
    if (try? reader.texts()) == names { return .repeatedHeader(line: line) }
    return .badField(
      line: line, column: names[place], field: reader.withField(place) { $0.words },
      wanted: wanted)
  }

  /// Whether a field of the row is empty.
  func isEmpty(_ place: Int) -> Bool { reader.withField(place) { $0.isEmpty } }

  /// Reads many fields of the row at once; see `CSVReader`.
  func withFields<Result>(
    _ body: (_ bytes: Span<UInt8>, _ fields: [CSVScan.Field], _ before: [CSVScan.Field]) -> Result
  ) -> Result {
    reader.withFields(body)
  }
}

extension CSVReader {
  /// The fields of the record.
  ///
  /// - Throws: `SampleTableError.notText` for one that is not UTF-8.
  package func texts() throws(SampleTableError) -> [String] {
    var texts: [String] = []
    for index in 0..<fieldCount {
      guard let text = withField(index, { $0.text }) else {
        throw .notText(line: line, field: index + 1)
      }
      texts.append(text)
    }
    return texts
  }
}

/// Takes one record after the other out of bytes: RFC 4180, with LF or CR LF behind a record.
///
/// It holds a window of the bytes and the places of the fields of one record in it, so that its
/// memory does not grow with the file. Only a last line without its line end is torn, and left out;
/// what else is no record is a mistake with its line.
struct CSVReader {
  /// A longer record is none: something else was taken for a table.
  private static let longestRecord = 4 << 20
  /// Reads of this size cost nothing beside the work on them, and stay in the cache.
  private static let firstWindow = 64 << 10

  private var source: any ByteSource
  private var window = [UInt8](repeating: 0, count: firstWindow)
  /// The bytes of the window that hold something, and where the next record begins.
  private var filled = 0
  private var next = 0
  /// The bytes before the window, and the line on which the next record begins.
  private var passed = 0
  private var nextLine = 1
  private var scan = CSVScan()

  init(_ source: any ByteSource) { self.source = source }

  /// The line on which the record begins, from 1.
  var line: Int { scan.line }
  /// The fields of the record.
  var fieldCount: Int { scan.fields.count }
  /// The offset in bytes just behind the record and its line end.
  var end: Int { passed + next }

  /// The bytes of a field, without its quotes.
  func withField<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(window.span.extracting(scan.fields[index].bytes))
  }

  /// All bytes of the record with those around it, where its fields stand in them, and where those of the
  /// record before do, unless these are gone.
  func withFields<Result>(
    _ body: (_ bytes: Span<UInt8>, _ fields: [CSVScan.Field], _ before: [CSVScan.Field]) -> Result
  ) -> Result {
    body(window.span, scan.fields, scan.before)
  }

  /// Goes to the next record.
  ///
  /// - Returns: False at the end, and when the rest is torn.
  /// - Throws: `SampleTableError` with the line of what is no record.
  mutating func advance() throws(SampleTableError) -> Bool {
    if passed == 0, next == 0 { try skipByteOrderMark() }
    scan.keepFields()
    while true {
      switch Self.pass(window, ..<filled, &scan, from: next, line: nextLine) {
      case .record(let end):
        for index in scan.fields.indices where scan.fields[index].hasQuotes { unquote(index) }
        next = end
        nextLine = scan.lastLine
        return true
      case .mistake(let error, let place):
        // In a last line that is torn anything may stand.
        if scan.line < scan.lastLine || window[place..<filled].contains(UInt8(ascii: "\n")) {
          throw error
        }
      case .incomplete:
        break
      }
      guard try fill() else { break }
    }
    // A record has several lines by a quote that is open at the end of its first.
    if scan.line < scan.lastLine { throw .unclosedQuote(line: scan.line) }
    return false
  }

  private static func pass(
    _ window: [UInt8], _ filled: PartialRangeUpTo<Int>, _ scan: inout CSVScan, from start: Int,
    line: Int
  ) -> CSVScan.Outcome {
    scan.record(in: window.span.extracting(filled), from: start, line: line)
  }

  /// Spreadsheets put one in front.
  private mutating func skipByteOrderMark() throws(SampleTableError) {
    while filled < 3, try fill() {}
    if window[..<filled].starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
  }

  /// Takes more bytes into the window, behind those of the record that is not complete.
  ///
  /// - Returns: False when there are no more.
  private mutating func fill() throws(SampleTableError) -> Bool {
    if next > 0 {
      scan.forgetFields()
      window.replaceSubrange(0..<filled - next, with: Array(window[next..<filled]))
      passed += next
      filled -= next
      next = 0
    }
    if filled == window.count {
      guard filled < Self.longestRecord else { throw .longRecord(line: nextLine) }
      window += [UInt8](repeating: 0, count: filled)
    }
    let result = window.withUnsafeMutableBytes { buffer in
      Result { () throws(SampleTableError) in
        try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      }
    }
    let count = try result.get()
    filled += count
    return count > 0
  }

  /// Makes one quote of two in a field.
  private mutating func unquote(_ index: Int) {
    let bytes = scan.fields[index].bytes
    var end = bytes.lowerBound
    var place = end
    while place < bytes.upperBound {
      window[end] = window[place]
      place += window[place] == UInt8(ascii: "\"") ? 2 : 1
      end += 1
    }
    scan.fields[index].bytes = bytes.lowerBound..<end
  }
}

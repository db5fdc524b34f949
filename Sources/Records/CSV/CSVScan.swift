/// Finds the fields of one record in bytes: a pure pass over them.
struct CSVScan {
  /// Where a field stands.
  struct Field {
    /// Without the quotes around it.
    var bytes: Range<Int>
    /// Whether there are quotes in it, each written twice.
    var hasQuotes = false
  }

  /// What was found.
  package enum Outcome {
    /// A whole record; `end` is just behind its line end.
    case record(end: Int)
    /// The bytes end before the record does.
    case incomplete
    /// Something that is no record, at an offset.
    case mistake(SampleTableError, at: Int)
  }

  var fields: [Field] = []
  /// Those of the record before; none where its bytes have moved.
  private(set) var before: [Field] = []
  /// The line on which the record begins.
  private(set) var line = 1
  /// The line on which the pass ended: behind a record that of the next one.
  private(set) var lastLine = 1

  /// Keeps the fields of this record while the next one is found.
  mutating func keepFields() { swap(&fields, &before) }

  /// The bytes of the record before have moved.
  mutating func forgetFields() { before.removeAll(keepingCapacity: true) }

  /// Passes over blank lines and one record.
  ///
  /// - Parameters:
  ///   - bytes: The file, or a part of it.
  ///   - start: Where the record begins.
  ///   - line: The line of it.
  /// - Returns: What was found; the fields are those of the record.
  mutating func record(in bytes: Span<UInt8>, from start: Int, line: Int) -> Outcome {
    fields.removeAll(keepingCapacity: true)
    lastLine = line
    var place = start
    while let end = lineEnd(at: place, in: bytes) {
      place = end
      lastLine += 1
    }
    self.line = lastLine
    while true {
      let isQuoted = place < bytes.count && bytes[place] == UInt8(ascii: "\"")
      if let outcome = isQuoted ? quoted(&place, bytes) : plain(&place, bytes) { return outcome }
      // Behind a field stands a separator.
      if place < bytes.count, bytes[place] == UInt8(ascii: ",") {
        place += 1
      } else if let end = lineEnd(at: place, in: bytes) {
        lastLine += 1
        return .record(end: end)
      } else if isCut(at: place, bytes) {
        return .incomplete
      } else if bytes[place] == UInt8(ascii: "\r") {
        return .mistake(.strayReturn(line: lastLine), at: place)
      } else {
        return .mistake(.textBehindQuote(line: self.line, closing: lastLine), at: place)
      }
    }
  }

  /// Just behind the line end that begins here; nil when there is none.
  private func lineEnd(at place: Int, in bytes: Span<UInt8>) -> Int? {
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "\n") { return place + 1 }
    guard bytes[place] == UInt8(ascii: "\r"), place + 1 < bytes.count,
      bytes[place + 1] == UInt8(ascii: "\n")
    else { return nil }
    return place + 2
  }

  /// Whether the bytes end before one can tell what stands here.
  private func isCut(at place: Int, _ bytes: Span<UInt8>) -> Bool {
    place == bytes.count || place + 1 == bytes.count && bytes[place] == UInt8(ascii: "\r")
  }

  /// Takes a field without quotes; what ends the pass is returned.
  private mutating func plain(_ place: inout Int, _ bytes: Span<UInt8>) -> Outcome? {
    let start = place
    while place < bytes.count {
      let byte = bytes[place]
      // Nearly all bytes are above the four that mean something.
      if byte <= UInt8(ascii: ",") {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
          fields.append(Field(bytes: start..<place))
          return nil
        case UInt8(ascii: "\""):
          return .mistake(.strayQuote(line: lastLine), at: place)
        default:
          break
        }
      }
      place += 1
    }
    return .incomplete
  }

  /// Takes a field in quotes; what ends the pass is returned.
  private mutating func quoted(_ place: inout Int, _ bytes: Span<UInt8>) -> Outcome? {
    place += 1
    var field = Field(bytes: place..<place)
    while place + 1 < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\n") { lastLine += 1 }
      if byte == UInt8(ascii: "\"") {
        guard bytes[place + 1] == UInt8(ascii: "\"") else {
          field.bytes = field.bytes.lowerBound..<place
          fields.append(field)
          place += 1
          return nil
        }
        field.hasQuotes = true
        place += 1
      }
      place += 1
    }
    // The last byte may be a line end; a quote there may be the first of two.
    if place < bytes.count, bytes[place] == UInt8(ascii: "\n") { lastLine += 1 }
    return .incomplete
  }
}

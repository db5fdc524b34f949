/// Takes one record after the other from the bytes of a file.
struct CSVReader {
  private let bytes: [UInt8]
  private var offset: Int
  private var line = 1

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
    // Spreadsheets put a byte order mark in front.
    offset = self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next complete record; nil at the end, and when the rest is torn.
  mutating func next() -> CSV.Record? {
    skipBlankLines()
    let start = line
    var fields: [String] = []
    fields.reserveCapacity(SampleColumn.all.count)
    while let field = field() {
      fields.append(field)
      let separator = bytes[offset]
      offset += 1
      if separator == UInt8(ascii: "\n") {
        line += 1
        return CSV.Record(line: start, fields: fields, end: offset)
      }
    }
    return nil
  }

  private mutating func skipBlankLines() {
    while offset < bytes.count {
      var next = offset
      if bytes[next] == UInt8(ascii: "\r") { next += 1 }
      guard next < bytes.count, bytes[next] == UInt8(ascii: "\n") else { return }
      offset = next + 1
      line += 1
    }
  }

  /// The field that begins here, and `offset` on its separator; nil when there is no separator.
  private mutating func field() -> String? {
    guard offset < bytes.count else { return nil }
    let quoted = bytes[offset] == UInt8(ascii: "\"")
    guard let content = quoted ? quotedPart() : [] else { return nil }
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ","),
      bytes[offset] != UInt8(ascii: "\n")
    {
      offset += 1
    }
    guard offset < bytes.count else { return nil }
    var end = offset
    if bytes[offset] == UInt8(ascii: "\n"), end > start, bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    // Behind a closing quote nothing should follow; what does is kept rather than lost.
    guard quoted else { return String(decoding: bytes[start..<end], as: UTF8.self) }
    return String(decoding: content + bytes[start..<end], as: UTF8.self)
  }

  /// What stands between the quotes, and `offset` behind them; nil when they are not closed.
  private mutating func quotedPart() -> [UInt8]? {
    var content: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { return content }
        offset += 1
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      content.append(byte)
    }
    return nil
  }
}

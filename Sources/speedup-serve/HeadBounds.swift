/// Where a head lies among bytes that have arrived.
struct HeadBounds: Equatable {
  /// Its lines, without the empty lines before it and the one behind.
  let lines: Range<Int>
  /// How many bytes it takes, with all of these.
  let count: Int

  /// Looks for the end of the first head.
  ///
  /// - Returns: Nil when its empty line is not here yet.
  /// - Throws: `RequestError` as soon as it cannot become a head that is read.
  static func find(in bytes: [UInt8]) throws(RequestError) -> HeadBounds? {
    var start = 0
    while start + 1 < bytes.count, bytes[start] == carriageReturn, bytes[start + 1] == lineFeed {
      start += 2
    }
    var line = start
    for index in start..<max(start, min(bytes.count, RequestHead.longest)) {
      switch bytes[index] {
      case lineFeed:
        guard index > start, bytes[index - 1] == carriageReturn else { throw .malformed }
        if line == index - 1 { return HeadBounds(lines: start..<line, count: index + 1) }
        line = index + 1
      case carriageReturn:
        guard index + 1 == bytes.count || bytes[index + 1] == lineFeed else { throw .malformed }
      case UInt8(ascii: "\t"): break
      case 0..<0x20, 0x7f: throw .malformed
      default: break
      }
    }
    guard bytes.count < RequestHead.longest else { throw .headTooLong }
    return nil
  }
}

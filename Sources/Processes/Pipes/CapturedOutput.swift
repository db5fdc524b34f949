import Basics

/// What a program printed: the beginning and the end of it, however much it was.
package struct CapturedOutput {
  /// Kept of the beginning, in bytes.
  static let headLimit = 8 << 10
  /// Kept of the end, in bytes.
  static let tailLimit = 24 << 10

  /// All bytes that were printed.
  private(set) var count = 0
  private var head: [UInt8] = []
  private var tail: [UInt8] = []

  package init() {}

  package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    let first = bytes.prefix(max(0, Self.headLimit - head.count))
    head.append(contentsOf: first)
    let rest = bytes.dropFirst(first.count).suffix(Self.tailLimit)
    tail.append(contentsOf: rest)
    if tail.count > 2 * Self.tailLimit { tail.removeFirst(tail.count - Self.tailLimit) }
  }

  /// The first non-empty line and the last three, each cut to 200 letters and 800 bytes, with
  /// control characters made visible; `…` stands for what is left out.
  package var summary: String {
    let keptTail = tail.suffix(Self.tailLimit)
    let hasGap = head.count + keptTail.count < count
    let first = Self.lines(head[...])
    let last = hasGap ? Self.lines(keptTail) : []
    let all = hasGap ? first + last : Self.lines(head + keptTail)
    guard hasGap || all.count > 4 else { return all.joined(separator: " | ") }
    return (all.prefix(1) + ["…"] + all.dropFirst().suffix(3)).joined(separator: " | ")
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .filter { !$0.allSatisfy(\.isWhitespace) }
      .map { VisibleText.quoted(String($0), limit: 200) }
  }
}

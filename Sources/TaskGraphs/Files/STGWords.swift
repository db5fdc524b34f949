import Basics

/// The numbers of an STG file, one after the other.
struct STGWords {
  private let bytes: [UInt8]
  private var next = 0
  /// The line of the word that was read last, from 1.
  private(set) var line = 1
  private var nextLine = 1

  /// What is wrong with a word, and on which line.
  struct Mistake: Error {
    let error: GraphError
    let line: Int
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    skipSpace()
  }

  /// Whether there is another word.
  var hasNext: Bool { next < bytes.count }

  /// Whether the next word, if there is one, stands on another line than the last.
  var isAtEndOfLine: Bool { !hasNext || nextLine != line }

  /// The next word as a whole number of at most `most`.
  mutating func whole(
    _ what: @autoclosure () -> String, most: UInt32 = .max
  ) throws(Mistake) -> UInt32 {
    let word = try word(what)
    guard let number = UInt32(word), number <= most else {
      throw mistake(what(), word, "write a whole number from 0 to \(most)")
    }
    return number
  }

  /// The next word as a decimal number; it may be negative, infinite or NaN.
  mutating func decimal(_ what: @autoclosure () -> String) throws(Mistake) -> Double {
    let word = try word(what)
    guard let number = Double(word) else { throw mistake(what(), word, "write a number") }
    return number
  }

  private func mistake(_ what: String, _ word: String, _ cure: String) -> Mistake {
    Mistake(
      error: .format(
        problem: "expected \(what), found '\(VisibleText.quoted(String(word)))'", cure: cure),
      line: line)
  }

  private mutating func word(_ what: () -> String) throws(Mistake) -> String {
    guard hasNext else {
      throw Mistake(
        error: .format(
          problem: "the file ends where \(what()) should be",
          cure: "it may be cut off: get it again"),
        line: nextLine)
    }
    line = nextLine
    let start = next
    while next < bytes.count, !Self.isSpace(bytes[next]), bytes[next] != UInt8(ascii: "\n") {
      next += 1
    }
    // A word that is longer than any number is not kept.
    let word = String(decoding: bytes[start..<min(next, start + 400)], as: UTF8.self)
    skipSpace()
    return word
  }

  private mutating func skipSpace() {
    while next < bytes.count {
      let byte = bytes[next]
      if byte == UInt8(ascii: "#") {
        while next < bytes.count, bytes[next] != UInt8(ascii: "\n") { next += 1 }
      } else if byte == UInt8(ascii: "\n") {
        next += 1
        nextLine += 1
      } else if Self.isSpace(byte) {
        next += 1
      } else {
        return
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0C || byte == 0x0B
  }
}

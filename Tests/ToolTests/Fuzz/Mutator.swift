import Analysis

@testable import Basics

/// Makes wrong documents of right ones; the same seed gives the same documents.
struct Mutator {
  private var generator: SplitMix64
  private let documents: [[UInt8]]

  /// - Parameters:
  ///   - documents: The right ones; at least one.
  ///   - seed: Of everything that is drawn.
  init(_ documents: [[UInt8]], seed: UInt64) {
    self.documents = documents
    generator = SplitMix64(seed: seed)
  }

  /// A document with one to six mutations.
  mutating func next() -> [UInt8] {
    var document = draw(documents)
    for _ in 0...generator.index(below: 6) { mutate(&document) }
    return document
  }

  /// Bytes and words that readers trip over.
  private static let fragments: [[UInt8]] =
    [
      "\"", ",", "\n", "\r", "\r\n", ":", ": ", "- ", "#", "\t", "{", "}", "[", "]", "\\", "'", "|",
      ">", "&a ", "*a", "<<: ", "!!int ", "---\n", "...\n", "\u{1B}[31m", "\u{202E}", "\u{FEFF}",
      "\u{2028}", "e\u{301}\u{301}\u{301}", "../../x", "/etc/passwd", "%0A", "]]>", "$(true)",
      "`true`",
      "{workers}", "{{", "\\ud83d", "null", "~", "true", "NaN", ".inf", "schema", "-", "",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  /// Numbers at the edges of what types hold.
  private static let numbers: [[UInt8]] = [
    "0", "-0", "-1", "1", "2", "3", "255", "65536", "1000000", "2147483648", "4294967295",
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551615",
    "18446744073709551616", "1e308", "-1e308", "1e999", "1e-320", "inf", "-inf", "nan", "0.1",
    "1.5",
    "1_000", "0x10", "1e3", "1,5", "00", "+1", "999999999999999999999999999999",
  ].map { Array($0.utf8) }

  private mutating func mutate(_ document: inout [UInt8]) {
    switch generator.index(below: 14) {
    case 0: replaceByte(&document)
    case 1, 2: insert(draw(Self.fragments), into: &document)
    case 3: document.removeSubrange(range(in: document, atMost: 40))
    case 4: insert(Array(document[range(in: document, atMost: 200)]), into: &document)
    case 5, 6, 7, 8: replaceWord(&document, where: Self.isNumber, by: draw(Self.numbers))
    case 9: replaceWord(&document, where: Self.isLetter, by: word(of: draw(documents)))
    case 10: document.removeSubrange(line(of: document))
    case 11:
      document.insert(contentsOf: document[line(of: document)], at: line(of: document).lowerBound)
    case 12: splice(&document)
    default: cutOrRepeat(&document)
    }
  }

  private mutating func replaceByte(_ document: inout [UInt8]) {
    guard !document.isEmpty else { return }
    document[generator.index(below: document.count)] = UInt8(truncatingIfNeeded: generator.next())
  }

  private mutating func insert(_ fragment: [UInt8], into document: inout [UInt8]) {
    document.insert(contentsOf: fragment, at: generator.index(below: document.count + 1))
  }

  /// Puts another word in the place of one that is all of a kind of bytes.
  private mutating func replaceWord(
    _ document: inout [UInt8], where isPart: (UInt8) -> Bool, by other: [UInt8]
  ) {
    let found = word(of: document, where: isPart)
    document.replaceSubrange(found, with: other)
  }

  /// The tail of another document in the place of the own one.
  private mutating func splice(_ document: inout [UInt8]) {
    let other = draw(documents)
    document.removeSubrange(generator.index(below: document.count + 1)...)
    document += other[generator.index(below: other.count + 1)...]
  }

  private mutating func cutOrRepeat(_ document: inout [UInt8]) {
    if generator.index(below: 3) > 0 {
      document.removeSubrange(generator.index(below: document.count + 1)...)
    } else {
      let part = Array(document[range(in: document, atMost: 20)])
      let times = 1 << generator.index(below: 13)
      insert(Array([[UInt8]](repeating: part, count: times).joined()), into: &document)
    }
  }

  // MARK: - Places

  private mutating func draw<Element>(_ choices: [Element]) -> Element {
    choices[generator.index(below: choices.count)]
  }

  private mutating func range(in document: [UInt8], atMost length: Int) -> Range<Int> {
    let start = generator.index(below: document.count + 1)
    return start..<min(start + generator.index(below: length + 1), document.count)
  }

  /// A whole line with its end.
  private mutating func line(of document: [UInt8]) -> Range<Int> {
    let place = generator.index(below: document.count + 1)
    let start = document[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = document[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? document.count
    return start..<end
  }

  /// The first run of such bytes behind a place that is drawn; empty where there is none.
  private mutating func word(of document: [UInt8], where isPart: (UInt8) -> Bool) -> Range<Int> {
    let place = generator.index(below: document.count + 1)
    let start = document[place...].firstIndex(where: isPart) ?? place
    let end = document[start...].firstIndex { !isPart($0) } ?? document.count
    return start..<max(start, end)
  }

  private mutating func word(of document: [UInt8]) -> [UInt8] {
    Array(document[word(of: document, where: Self.isLetter)])
  }

  private static func isNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x5F
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D
  }
}

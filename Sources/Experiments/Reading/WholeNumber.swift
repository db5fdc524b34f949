import Basics

/// Whole numbers of the file: decimal, with underscores between digits as in YAML 1.1.
enum WholeNumber {
  /// What may stand at a key.
  struct Expectation {
    /// The key in quotes, or what an element of its list is.
    let name: String
    let range: ClosedRange<UInt64>
    /// What to write, for example.
    let example: String
  }

  /// The number, or nil with a note.
  static func read(
    _ value: Located, _ expected: Expectation, _ reading: inout Reading
  ) -> UInt64? {
    guard case .plain(let text) = value.content else {
      var cure = "write for example \(expected.example)"
      if case .quoted(let text) = value.content, isNumber(text) {
        cure = "write \(text) without quotes"
      }
      reading.note(
        value.line, "\(expected.name): expected a whole number, found \(value.words)", cure: cure)
      return nil
    }
    let digits = text.filter { $0 != "_" }
    if let problem = problem(text, digits, expected) {
      reading.note(value.line, problem)
      return nil
    }
    return UInt64(digits.hasPrefix("+") ? String(digits.dropFirst()) : digits)
  }

  private static func problem(
    _ text: String, _ digits: String, _ expected: Expectation
  ) -> String? {
    let name = expected.name
    let shown = VisibleText.short(text)
    guard isNumber(text) else {
      var cure = "write for example \(expected.example)"
      if digits.first?.isNumber == true, let value = UInt64(exactly: Double(digits) ?? .nan),
        expected.range.contains(value), !digits.lowercased().hasPrefix("0x")
      {
        cure = "write \(value)"
      }
      return "\(name): expected a whole number, found '\(shown)'; \(cure)"
    }
    let magnitude = digits.drop { $0 == "-" || $0 == "+" }
    guard magnitude == "0" || magnitude.first != "0" else {
      return "\(name): '\(shown)' begins with 0 and could be octal; "
        + "write it without the leading 0"
    }
    let low = expected.range.lowerBound
    guard !digits.hasPrefix("-") || magnitude == "0" else {
      return "\(name) is negative (\(shown)); write a whole number of at least \(low)"
    }
    guard let value = UInt64(magnitude), value <= expected.range.upperBound else {
      return "\(name) is too large (\(shown)); write at most \(expected.range.upperBound)"
    }
    guard value >= low else {
      return "\(name) is \(value); write a whole number of at least \(low)"
    }
    return nil
  }

  /// Whether the text is made of digits, with a sign in front and underscores between.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    guard let first = digits.utf8.first, (0x30...0x39).contains(first) else { return false }
    return digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }
  }
}

/// Texts of files, programs and arguments as they may be shown: nothing in them moves the cursor, changes
/// a colour, hides what follows or turns its direction.
package enum VisibleText {
  /// `text` on one line and not too long to be quoted in a message.
  package static func short(_ text: String) -> String {
    let line = text.unicodeScalars.prefix(500).map {
      $0 == "\n" || $0 == "\r" ? " " : Character($0)
    }
    return quoted(String(line))
  }

  /// `text` with its line ends and tabs; other control characters stand as `\u{1B}`.
  package static func lines(_ text: String) -> String {
    escaped(text) { $0 == "\n" || $0 == "\t" }
  }

  /// `text` in one line: line ends and tabs stand as `\u{A}` and `\u{9}`, too.
  package static func line(_ text: String) -> String {
    escaped(text) { _ in false }
  }

  /// `text` in one line and not too long to be quoted in a message.
  ///
  /// - Parameters:
  ///   - text: The text of a file, a program or an argument.
  ///   - limit: The most characters; four times as many are the most bytes.
  /// - Returns: The text; `…` stands for an end that was cut off.
  package static func quoted(_ text: String, limit: Int = 60) -> String {
    // Each scalar of the start takes one byte or more, so the rest of a huge text is never looked at.
    let start = String(text.unicodeScalars.prefix(4 * limit + 1))
    let shown = line(start)
    if start.utf8.count == text.utf8.count, shown.count <= limit, shown.utf8.count <= 4 * limit {
      return shown
    }
    var kept = ""
    for character in shown.prefix(limit - 1) {
      guard kept.utf8.count + character.utf8.count < 4 * limit else { break }
      kept.append(character)
    }
    return kept.hasSuffix("…") ? kept : kept + "…"
  }

  /// A document of JSON in which no string holds a control character: they are `\u009b` there, which
  /// means the same (RFC 8259, section 7).
  package static func json(_ document: String) -> String {
    guard !isPlain(document) else { return document }
    var result = ""
    for scalar in document.unicodeScalars {
      if isHidden(scalar), scalar != "\n" {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The most marks that follow a character: more pile up over the lines around it.
  ///
  /// Unicode Standard Annex 15, Stream-Safe Text Format: no language needs as many.
  private static let mostMarks = 30

  private static func escaped(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
    if isPlain(text), isKept("\n") || !text.utf8.contains(UInt8(ascii: "\n")) { return text }
    var result = ""
    var marks = 0
    for scalar in text.unicodeScalars {
      if isHidden(scalar), !isKept(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        marks = 0
      } else {
        marks = isMark(scalar) ? marks + 1 : 0
        if marks <= mostMarks { result.unicodeScalars.append(scalar) }
        if marks == mostMarks + 1 { result += "…" }
      }
    }
    return result
  }

  /// Whether `text` is printable ASCII and line ends.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == UInt8(ascii: "\n") }
  }

  /// Whether a scalar acts on the terminal or on the text around it instead of being seen.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isBidiControl
    }
  }

  /// Whether a scalar is drawn over the one before it, or not at all.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
    default: false
    }
  }
}

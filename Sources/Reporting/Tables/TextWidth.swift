import Basics

/// Text as a terminal shows it: in columns, not in characters.
enum TextWidth {
  /// The columns that `text` takes.
  static func columns(_ text: String) -> Int {
    // Nearly all text is such, and a table of curves has much of it.
    if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns($1) }
  }

  /// Wide characters take two columns; what is added to a character before it takes none.
  ///
  /// Source: Unicode Standard Annex 11, East Asian Width; Annex 51, emoji presentation.
  private static func columns(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    let isEmoji =
      first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{fe0f}")
    if isEmoji || wide.contains(where: { $0.contains(first.value) }) { return 2 }
    switch first.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return 0
    default: return 1
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xa960...0xa97c, 0xac00...0xd7a3,
    0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x20000...0x3fffd,
  ]

  /// `text` filled with spaces to `width` columns; longer text stays whole.
  static func padded(_ text: String, to width: Int, rightAligned: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - columns(text)))
    return rightAligned ? spaces + text : text + spaces
  }

  /// The words of `text` in lines of at most `width` columns; a longer word has its own line.
  ///
  /// Lines after the first begin with `indent` spaces.
  static func wrapped(_ text: String, width: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty && columns(line) + 1 + columns(String(word)) > width {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      } else {
        line += line.isEmpty ? String(word) : " " + word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Text of others in one line: line ends and tabs become spaces, and other control characters, such
  /// as those of colours, visible.
  static func oneLine(_ text: String) -> String {
    VisibleText.line(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}

import Basics

/// Text from files, made safe for a gnuplot script.
enum GnuplotText {
  /// `text` as a string of gnuplot that shows it letter by letter.
  ///
  /// In single quotes gnuplot expands neither backslashes nor backticks nor `@` macros; a quote is
  /// doubled. Its scanner (5.4) misreads doubled quotes at the ends of a text or beside each
  /// other: such a text stands in double quotes, with octal escapes. Control characters would end
  /// the line, so they are dropped, and blanks of any kind become a space.
  static func quoted(_ text: String) -> String {
    let shown = shown(text)
    let quote = UInt8(ascii: "'")
    if shown.utf8.first == quote || shown.utf8.last == quote || shown.contains(mark: "''") {
      return escaped(shown) { isPlain($0) || $0 == " " || !$0.isASCII }
    }
    return "'" + shown.replacing(mark: "'", by: "''") + "'"
  }

  /// `text` as the label of a tick, which gnuplot reads as a format.
  static func tickLabel(_ text: String) -> String {
    quoted(text.replacing(mark: "%", by: "%%"))
  }

  /// What of `text` can be shown: no control characters, no invisible ones.
  static func shown(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\n" || scalar == "\t",
        .lineSeparator, .paragraphSeparator, .spaceSeparator:
        result.append(" ")
      case .control, .format, .surrogate, .privateUse, .unassigned:
        break
      default:
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Letters, digits and little else of `text`, for a comment.
  ///
  /// A comment that ends with a backslash would swallow the next line.
  static func comment(_ text: String) -> String {
    String(text.map { isPlain($0) || " ·,:()".contains($0) ? $0 : "?" })
  }

  /// A path as a string of gnuplot, whatever its bytes are.
  static func path(_ path: String) -> String {
    escaped(path) { isPlain($0) || $0 == "/" }
  }

  /// `text` in double quotes, with the bytes of all but the plain characters as octal escapes.
  ///
  /// A digit behind an escape is one, too: gnuplot (5.4) takes any number of them for the same escape.
  private static func escaped(_ text: String, plain: (Character) -> Bool) -> String {
    var result = "\""
    var isEscape = false
    for scalar in text.unicodeScalars {
      let character = Character(scalar)
      isEscape = !plain(character) || isEscape && character.isNumber
      guard isEscape else {
        result.unicodeScalars.append(scalar)
        continue
      }
      for byte in String(scalar).utf8 {
        let digits = String(byte, radix: 8)
        result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return result + "\""
  }

  /// Whether a character is a letter or digit of ASCII, or one of `-_.`.
  static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber) || "-_.".contains(character)
  }
}

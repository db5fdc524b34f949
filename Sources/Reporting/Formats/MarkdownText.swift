import Basics

/// Texts of others in Markdown of GitHub: they are shown letter by letter, and lead nowhere.
///
/// CommonMark 0.31, section 2.5: a numeric reference is never a part of the structure.
enum MarkdownText {
  /// A name in a cell of a table: mentions, numbers of issues and hashes are no links in code.
  static func code(_ text: String) -> String { "<code>" + escaped(text) + "</code>" }

  /// A sentence in one line; `@name` in it tells nobody.
  static func prose(_ text: String) -> String {
    escaped(text).replacing(mark: "&#64;", by: "&#64;&#8203;")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII, !isPlain(scalar) {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result.replacing(mark: "://", by: "&#58;//")
  }

  /// Whether a character of ASCII has no meaning inside a line, where other words come before it.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    Character(scalar).isLetter || Character(scalar).isNumber
      || " -+=.,:;/%(){}?\"'".contains(Character(scalar))
  }
}

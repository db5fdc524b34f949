import Basics

/// Text of others, made safe for XML 1.0.
enum XMLText {
  /// `text` as it may stand in an attribute: a reader makes spaces of line ends and tabs there, but not
  /// of references to them.
  static func attribute(_ text: String) -> String {
    escaped(text).replacing(mark: "\n", by: "&#10;").replacing(mark: "\t", by: "&#9;")
  }

  /// `text` as it may stand between tags.
  ///
  /// What XML cannot hold in any way stands as `\u{1B}`; so do the other control characters, which
  /// viewers act on.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\r": result += "&#13;"
      case _ where !isShown(scalar):
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether XML 1.0 (production 2, `Char`) has a character, and does not discourage it.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    let isNoncharacter =
      scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    return scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !isNoncharacter
  }
}

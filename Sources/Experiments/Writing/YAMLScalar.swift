import Basics

/// Texts as values of a YAML file, on one line.
enum YAMLScalar {
  /// Without quotes where that is the same text to `ExperimentReader` and to other readers of YAML.
  static func text(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// In quotes, so that it is text whatever it looks like.
  static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    else { return escaped(text) }
    return "'" + text.replacing(mark: "'", by: "''") + "'"
  }

  /// A list on one line.
  static func list(_ texts: [String]) -> String { "[" + texts.joined(separator: ", ") + "]" }

  /// Whether the text means itself: no sign at its beginning that YAML gives a meaning, no `: ` and
  /// no ` #` in it, and no word that is a value of another kind (YAML 1.2, 7.3.3, and the core schema).
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first != " ", last != " ", last != ":"
    else {
      return false
    }
    let isASCII = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    let words: Set = ["null", "true", "false", "yes", "no", "on", "off"]
    return isASCII && !"-?:,[]{}#&*!|>'\"%@`~".contains(first) && !text.contains(mark: ": ")
      && !text.contains(mark: " #") && !words.contains(text.lowercased())
  }

  /// In double quotes, with control characters as their numbers (YAML 1.2, 5.7).
  private static func escaped(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + (digits.count == 1 ? "0" : "") + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

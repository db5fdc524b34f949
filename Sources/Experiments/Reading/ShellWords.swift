/// Splits a command line into words as a POSIX shell does, and does nothing else a shell does:
/// `$`, `*`, `;` and `#` are text (POSIX.1-2024, Shell Command Language, 2.2 Quoting).
enum ShellWords {
  /// Why a text has no words.
  enum Mistake: Error, Equatable {
    /// The quotation mark that is never closed.
    case unclosed(Character)
    case backslashAtEnd

    /// `what is wrong; what to write instead`.
    var message: String {
      switch self {
      case .unclosed(let mark):
        "the quotation mark \(mark) is never closed; close it, or write \\\(mark) for the "
          + "character itself"
      case .backslashAtEnd:
        "the backslash at the end stands before nothing; write \\\\ for the character itself"
      }
    }
  }

  static func split(_ text: String) throws(Mistake) -> [String] {
    var words: [String] = []
    var word: String?
    // By Unicode scalars: a carriage return before a line feed would be one character with it.
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case " ", "\t", "\n", "\r":
        if let found = word { words.append(found) }
        word = nil
      case "'":
        word = try (word ?? "") + single(&rest)
      case "\"":
        word = try (word ?? "") + double(&rest)
      case "\\":
        guard let next = rest.popFirst() else { throw .backslashAtEnd }
        // A line goes on.
        if next != "\n" { word = (word ?? "") + String(next) }
      default:
        word = (word ?? "") + String(scalar)
      }
    }
    if let word { words.append(word) }
    return words
  }

  /// What is left up to the next single quotation mark.
  private static func single(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(Mistake) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "'" { return String(text) }
      text.append(scalar)
    }
    throw .unclosed("'")
  }

  /// What is left up to the next double quotation mark; a backslash counts before `$`, `` ` ``,
  /// `"`, itself and the end of a line only.
  private static func double(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(Mistake) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return String(text) }
      guard scalar == "\\", let next = rest.first, "$`\"\\\n".unicodeScalars.contains(next) else {
        text.append(scalar)
        continue
      }
      rest.removeFirst()
      if next != "\n" { text.append(next) }
    }
    throw .unclosed("\"")
  }
}

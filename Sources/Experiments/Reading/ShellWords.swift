import Basics

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

  /// A word of a command line.
  struct Word: Equatable {
    var text = ""
    /// What stands before the first quotation mark or backslash.
    var bare = ""
    var isQuoted = false

    /// The word with more of it, from between quotation marks or behind a backslash.
    func quoting(_ more: String) -> Word { Word(text: text + more, bare: bare, isQuoted: true) }

    /// The word with more of it as it stands.
    func adding(_ more: String) -> Word {
      Word(text: text + more, bare: isQuoted ? bare : bare + more, isQuoted: isQuoted)
    }

    /// Whether a shell would put something else in its place: a variable, files, a home folder.
    var isExpanded: Bool {
      bare.contains(where: { "$*?`".contains($0) }) || bare.hasPrefix("~")
    }

    /// Whether a shell would not hand it to the program: `|`, `&&`, `>file`, `2>&1`, `make;`.
    ///
    /// Source: POSIX.1-2024, Shell Command Language, 2.10.2, the operators.
    var isShells: Bool {
      let rest = bare.drop { $0.isASCII && $0.isNumber }
      return rest.hasPrefix("<") || rest.hasPrefix(">") || bare.hasPrefix("&>")
        || !isQuoted && (["|", "||", "|&", "&", "&&"].contains(bare) || bare.hasSuffix(";"))
    }
  }

  static func split(_ text: String) throws(Mistake) -> [Word] {
    var words: [Word] = []
    var word: Word?
    // By Unicode scalars: a carriage return before a line feed would be one character with it.
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case " ", "\t", "\n", "\r":
        if let found = word { words.append(found) }
        word = nil
      case "'":
        word = (word ?? Word()).quoting(try single(&rest))
      case "\"":
        word = (word ?? Word()).quoting(try double(&rest))
      case "\\":
        guard let next = rest.popFirst() else { throw .backslashAtEnd }
        // A line goes on.
        if next != "\n" { word = (word ?? Word()).quoting(String(next)) }
      default:
        word = (word ?? Word()).adding(String(scalar))
      }
    }
    if let word { words.append(word) }
    return words
  }

  /// The words as a text that `split`, or a shell, takes apart into the same ones.
  static func joined(_ words: [String]) -> String {
    words.map { word in
      if !word.isEmpty, word.utf8.allSatisfy(isBare) { return word }
      return "'" + word.replacing(mark: "'", by: #"'\''"#) + "'"
    }
    .joined(separator: " ")
  }

  /// Whether a byte means nothing to a shell, or belongs to a placeholder.
  private static func isBare(_ byte: UInt8) -> Bool {
    ProgramTemplate.isSafe(byte) || "{}".utf8.contains(byte)
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

import Basics

/// A program and its arguments with placeholders, as an experiment file writes them.
package struct ProgramTemplate: Sendable, Hashable {
  /// As in the file.
  package var text: String
  /// The program and its arguments, at least one; with a shell, what that is to read.
  package var words: [TextTemplate]
  /// Whether `/bin/sh` reads it.
  package var usesShell: Bool

  package init(text: String, words: [TextTemplate], usesShell: Bool) {
    self.text = text
    self.words = words
    self.usesShell = usesShell
  }

  /// The name of the program's file, without folders: `xz`.
  package var name: String {
    let first = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? text
    let word = usesShell ? first : words.first?.filled(with: [:]) ?? first
    return FilePath.parts(of: word).last ?? word
  }

  /// The placeholders in it.
  package var placeholders: Set<Placeholder> {
    words.reduce(into: []) { $0.formUnion($1.placeholders) }
  }

  /// The program and its arguments with the values in their places; nothing in a value can split
  /// an argument.
  ///
  /// - Parameter values: One for each placeholder.
  /// - Returns: What exec gets.
  /// - Throws: `UnsafeValue` when a shell could take a value for more than a word.
  package func filled(with values: [Placeholder: String]) throws(UnsafeValue) -> [String] {
    guard usesShell else { return words.map { $0.filled(with: values) } }
    for placeholder in placeholders {
      let value = values[placeholder] ?? ""
      guard value.utf8.allSatisfy(Self.isSafe) else {
        throw UnsafeValue(placeholder: placeholder, value: value)
      }
    }
    return ["/bin/sh", "-c"] + words.map { $0.filled(with: values) }
  }

  /// Letters and digits, and signs that no shell gives a meaning within a word.
  static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default:
      "-_./=,:+@%".utf8.contains(byte)
    }
  }
}

/// A value that cannot be put into the text of a shell.
package struct UnsafeValue: Error, Equatable, CustomStringConvertible {
  package let placeholder: Placeholder
  package let value: String

  package var description: String {
    "a shell could misread the value of \(placeholder.text), '\(VisibleText.short(value))'; use a name of letters, "
      + "digits and -_./ or leave shell: out"
  }
}

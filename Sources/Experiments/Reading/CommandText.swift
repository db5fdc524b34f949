import Basics

/// A program as the command line gives it, read as a command of an experiment file is.
package enum CommandText {
  /// Why a text is no program: `what is wrong; what to write instead`.
  package struct Mistake: Error, CustomStringConvertible {
    package let description: String
  }

  /// - Parameters:
  ///   - text: The program and its arguments.
  ///   - usesShell: Whether `/bin/sh` reads it.
  ///   - known: The placeholders that have a value.
  /// - Returns: The program.
  /// - Throws: `Mistake`.
  package static func template(
    _ text: String, usesShell: Bool = false, among known: [Placeholder] = []
  ) throws(Mistake) -> ProgramTemplate {
    guard !text.allSatisfy(\.isWhitespace), !text.contains("\0") else {
      throw Mistake(description: "it names no program; write for example './program --fast'")
    }
    let words = usesShell ? [text] : try words(text)
    var unknown: [String] = []
    let templates = words.map { word in TextTemplate(word) { unknown.append($0) } }
    let strange = templates.flatMap(\.placeholders).map(\.rawValue)
      .filter { name in !known.contains { $0.rawValue == name } }
    if let word = (unknown + strange).first {
      let hint = unknown.contains(word) ? Placeholder.hint(word) : ""
      let list = known.map(\.text).joined(separator: ", ")
      throw Mistake(
        description: "there is no placeholder '{\(VisibleText.short(word))}' here\(hint); write "
          + (list.isEmpty ? "" : "one of \(list), or ")
          + "{{\(VisibleText.short(word))}} for the text itself")
    }
    return ProgramTemplate(text: String(text.trimmed), words: templates, usesShell: usesShell)
  }

  /// The words of an argument list as a command that has the same ones.
  package static func joined(_ words: [String]) -> String { ShellWords.joined(words) }

  /// The first word that reaches a program as it is, and that a shell would have changed: `$HOME/x`.
  ///
  /// - Returns: The word; nil where there is none.
  package static func unexpanded(_ text: String) -> String? {
    (try? ShellWords.split(text))?.first(where: \.isExpanded)?.text
  }

  /// Whether a text has placeholders in it, known or not.
  package static func hasPlaceholder(_ text: String) -> Bool {
    var found = false
    let template = TextTemplate(text) { _ in found = true }
    return found || !template.placeholders.isEmpty
  }

  private static func words(_ text: String) throws(Mistake) -> [String] {
    let words: [ShellWords.Word]
    do throws(ShellWords.Mistake) {
      words = try ShellWords.split(text)
    } catch {
      throw Mistake(description: error.message)
    }
    if let word = words.first(where: \.isShells) {
      let shown = VisibleText.short(word.text)
      throw Mistake(
        description: "no shell reads it, so '\(shown)' would be an argument of the program; add "
          + "--shell, or write '\(shown)' in quotes for the argument")
    }
    return words.map(\.text)
  }
}

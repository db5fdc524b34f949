import Basics
import Terms

/// What a program is called in tables and legends where nobody says it: `xz` of `/usr/bin/xz -T4`.
///
/// A script gives its name in the place of its interpreter, and what only starts another program is
/// passed over, as far as their words can be told from those of the program behind them.
package enum ProgramName {
  /// - Parameters:
  ///   - text: The program and its arguments.
  ///   - usesShell: Whether a shell reads it.
  ///   - taken: Names that others have.
  /// - Returns: A name that rows may have (`PathName.isModel`), of no execution model, and not taken.
  package static func derived(
    from text: String, usesShell: Bool, taken: some Collection<String> = []
  ) -> String {
    free(allowed(usesShell ? ofShell(text) : ofWords(words(text))), taken: taken)
  }

  /// The name, or with a number behind it where others have it: `xz-2`.
  private static func free(_ name: String, taken: some Collection<String>) -> String {
    // A program may be called as one of our models; rows must tell them apart.
    let name = Model(name).execution == nil ? name : name + "-program"
    guard taken.contains(name) else { return name }
    let numbers = 2...(taken.count + 2)
    return numbers.lazy.map { "\(name)-\($0)" }.first { !taken.contains($0) } ?? name
  }

  /// Letters that a name may have; the rest becomes `-`.
  private static func allowed(_ word: String) -> String {
    var letters = word.map { PathName.isModel("x\($0)") ? $0 : "-" }[...]
    letters = letters.drop { "-.".contains($0) }.prefix(PathName.longestModel - roomForSuffix)
    while letters.last == "-" { letters.removeLast() }
    return letters.isEmpty ? "program" : String(letters)
  }

  /// `-program`, or a number.
  private static let roomForSuffix = 8

  private static func words(_ text: String) -> [String] {
    let words = try? ShellWords.split(text).map(\.text)
    return words ?? text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

// MARK: - Which word it is

extension ProgramName {
  private static let shells: Set = ["sh", "bash", "dash", "zsh", "ksh"]
  private static let interpreters = ["python", "perl", "ruby", "Rscript", "julia", "node"]
  /// They start what follows, and have no options of their own that we would meet.
  private static let starters: Set = ["env", "nohup", "time", "setsid", "exec"]
  /// What a shell does before the work.
  private static let preparations: Set = ["cd", "export", "set", "ulimit", "source", ".", "umask"]

  /// Of a command that a shell reads: that of the part which is told the workers, or else the first
  /// that is no preparation.
  private static func ofShell(_ text: String) -> String {
    let parts = text.split { ";|&\n".contains($0) }.map { words(String($0)) }.filter { !$0.isEmpty }
    let told = parts.first { part in part.contains { $0.contains(mark: Placeholder.workers.text) } }
    return ofWords(told ?? parts.first { !preparations.contains($0[0]) } ?? parts.first ?? [])
  }

  private static func ofWords(_ words: [String]) -> String {
    // `LC_ALL=C sort`: variables stand before a program in a shell, and behind `env`.
    let words = words.drop { $0.contains("=") && !$0.hasPrefix("=") && !$0.contains("/") }
    guard let first = words.first else { return "" }
    let (name, rest) = (name(of: first), words.dropFirst())
    if starters.contains(name), let next = rest.first, !next.hasPrefix("-") {
      return ofWords(Array(rest))
    }
    if shells.contains(name), rest.first == "-c", let text = rest.dropFirst().first {
      return ofShell(text)
    }
    let isInterpreter = shells.contains(name) || interpreters.contains { name.hasPrefix($0) }
    return isInterpreter ? script(in: rest) ?? name : name
  }

  /// The script that an interpreter runs, by the words behind it; nil where they name none.
  private static func script(in words: ArraySlice<String>) -> String? {
    let words = words.drop {
      $0.count == 2 && $0.hasPrefix("-") && $0.last.map("uOBsEI".contains) == true
    }
    guard words.first == "-m" else {
      return words.first.flatMap { $0.hasPrefix("-") ? nil : name(of: $0) }
    }
    return words.dropFirst().first
  }

  /// The name of a file without folders and without what is filled in later.
  private static func name(of word: String) -> String {
    FilePath.name(of: TextTemplate(word) { _ in }.filled(with: [:]))
  }
}

import Basics

/// Reads a program and how it is run from a section: a workload, or a peer.
struct CommandReader {
  static let keys = [
    "command", "shell", "timing", "working-directory", "environment", "setup", "prepare", "cleanup",
    "expected-exit", "install",
  ]

  let section: Section
  private let usesShell: Bool

  init(_ section: Section, _ reading: inout Reading) {
    self.section = section
    guard let value = section["shell"] else {
      usesShell = false
      return
    }
    let words = ["true": true, "false": false]
    guard case .plain(let text) = value.content, let known = words[text] else {
      reading.note(
        value.line, "'shell': expected true or false, found \(value.words)",
        cure: "write shell: true, or leave it out")
      usesShell = false
      return
    }
    usesShell = known
  }

  /// The command, or nil with a note for each mistake.
  func read(_ reading: inout Reading) -> CommandChoice? {
    let before = reading.notes.count
    let program = template("command", among: Placeholder.allCases, &reading)
    let setup = template("setup", among: ofTheRun, &reading)
    let prepare = template("prepare", among: Placeholder.allCases, &reading)
    let cleanup = template("cleanup", among: ofTheRun, &reading)
    let timing = timing(&reading)
    let environment = EnvironmentRule.read(section, &reading)
    let directory = directory(&reading)
    let exits = ExpectedExitRule.read(section, &reading)
    let install = install(&reading)
    guard let program, let timing, let environment, let exits, reading.notes.count == before else {
      return nil
    }
    return CommandChoice(
      program: program, timing: timing, environment: environment, workingDirectory: directory,
      setup: setup, prepare: prepare, cleanup: cleanup, expectedExits: exits,
      install: install)
  }

  private var ofTheRun: [Placeholder] {
    Placeholder.allCases.filter(Placeholder.ofTheRun.contains)
  }

  /// The program at a key; nil when the key is not there, or with a note.
  private func template(
    _ key: String, among known: [Placeholder], _ reading: inout Reading
  ) -> ProgramTemplate? {
    guard let value = section[key] else { return nil }
    guard let text = value.text, !text.allSatisfy(\.isWhitespace), !text.contains("\0") else {
      reading.note(
        value.line, "'\(key)': expected a program and its arguments, found \(value.words)",
        cure: "write for example \(key): ./program --workers {workers}")
      return nil
    }
    guard let words = usesShell ? [text] : words(text, key, line: value.line, &reading) else {
      return nil
    }
    return ProgramTemplate(
      text: String(text.trimmed),
      words: words.map {
        TemplateText.read($0, line: value.line, key: key, among: known, &reading)
      },
      usesShell: usesShell)
  }

  /// The program and its arguments; nil, with a note, where quotation marks are not closed, and where
  /// only a shell would understand the line.
  private func words(
    _ text: String, _ key: String, line: Int, _ reading: inout Reading
  ) -> [String]? {
    do throws(ShellWords.Mistake) {
      let words = try ShellWords.split(text)
      if let word = words.first(where: \.isShells) {
        let shown = VisibleText.short(word.text)
        reading.note(
          line, "'\(key)': no shell reads it, so '\(shown)' would be an argument of the program",
          cure: "write shell: true beside it, or '\(shown)' in quotes for the argument")
        return nil
      }
      return words.map(\.text)
    } catch {
      reading.note(line, "'\(key)': \(error.message)")
      return nil
    }
  }

  private func timing(_ reading: inout Reading) -> CommandChoice.Timing? {
    guard let value = section["timing"] else { return .whole }
    let known = CommandChoice.Timing.allCases.map(\.rawValue)
    return Choice.read(value, "timing", among: known, &reading)
      .flatMap(CommandChoice.Timing.init)
  }

  private func install(_ reading: inout Reading) -> String? {
    guard let value = section["install"] else { return nil }
    guard let text = value.text, !text.isEmpty, !text.contains(where: \.isNewline) else {
      reading.note(
        value.line, "'install': expected how the program can be had, found \(value.words)",
        cure: "write for example install: apt-get install pigz")
      return nil
    }
    return text
  }

  private func directory(_ reading: inout Reading) -> TextTemplate? {
    guard let value = section["working-directory"] else { return nil }
    guard let text = value.text, !text.isEmpty, !text.contains("\0") else {
      reading.note(
        value.line, "'working-directory': expected a folder, found \(value.words)",
        cure: "write for example working-directory: . for the folder of this file")
      return nil
    }
    let isFree = text.hasPrefix(Placeholder.scratch.text)
    return TemplateText.read(
      isFree ? text : FilePath.resolve(text, in: reading.folder), line: value.line,
      key: "working-directory", among: Placeholder.allCases, &reading)
  }
}

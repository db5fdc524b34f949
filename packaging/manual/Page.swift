/// The page of one command.
struct Page {
  let command: Dump.Command
  /// All commands, for what stands in the end.
  let root: Dump.Command
  let version: String
  /// As YYYY-MM-DD.
  let date: String

  var text: String {
    let page = Roff.escaped(command.page.uppercased())
    let title = ".TH \(page) 1 \(date) \"speedup \(Roff.escaped(version))\" speedup"
    let sections = [
      name, synopsis, description, options, commands, exitStatus, files, examples, seeAlso,
    ]
    return ([title] + sections.flatMap(\.self)).joined(separator: "\n") + "\n"
  }

  private var name: [String] {
    let abstract = (command.abstract ?? "").drop(while: \.isWhitespace)
    let words = abstract.hasSuffix(".") ? abstract.dropLast() : abstract
    return [".SH NAME", Roff.escaped(command.page) + " \\- " + Roff.words(words)]
  }

  private var shown: [Dump.Argument] { (command.arguments ?? []).filter(\.shouldDisplay) }

  private var synopsis: [String] {
    let arguments = shown.map { argument in
      let text = Self.heading(argument)
      let repeated = argument.isRepeating ? text + " ..." : text
      // What ends a line is no end of a sentence.
      return (argument.isOptional || argument.kind == .flag ? "[\(repeated)]" : repeated) + "\\&"
    }
    let subcommand = command.commands.isEmpty ? [] : [Roff.italic("command") + " ..."]
    return [".SH SYNOPSIS", ".HP", ".nh", ".ad l", Roff.bold(command.words.joined(separator: " "))]
      + arguments + subcommand + [".hy", ".ad b"]
  }

  /// An argument as it is typed: `--rounds n`.
  private static func heading(_ argument: Dump.Argument) -> String {
    let value = Roff.italic(argument.valueName ?? "value")
    let name = argument.preferredName?.text ?? ""
    switch argument.kind {
    case .positional: return value
    case .flag: return Roff.bold(name)
    case .option: return Roff.bold(name) + " " + value
    }
  }

  /// The paragraphs of the discussion.
  private var paragraphs: [[Substring]] {
    (command.discussion ?? command.abstract ?? "").split(separator: "\n\n")
      .map { $0.split(separator: "\n") }
  }

  /// Those that begin with a word that has a section of its own.
  private static let headings = (examples: "Examples:", exits: "Exit codes:")

  private var description: [String] {
    let own = paragraphs.filter { lines in
      ![Self.headings.examples, Self.headings.exits].contains {
        lines.first?.hasPrefix($0) ?? false
      }
    }
    return [".SH DESCRIPTION"] + own.map(block).joined(separator: [".PP"])
  }

  private var examples: [String] { section(Self.headings.examples, ".SH EXAMPLES") }

  private var exitStatus: [String] { section(Self.headings.exits, ".SH EXIT STATUS") }

  private func section(_ heading: String, _ title: String) -> [String] {
    let own = paragraphs.filter { $0.first?.hasPrefix(heading) ?? false }
    guard !own.isEmpty else { return [] }
    return [title]
      + own.flatMap { lines in
        let first = lines[0].dropFirst(heading.count).drop(while: \.isWhitespace)
        return block((first.isEmpty ? [] : [first]) + lines.dropFirst())
      }
  }

  /// Lines of words are filled; those that are indented stay as they are.
  private func block(_ lines: [Substring]) -> [String] {
    var lines = lines[...]
    var result: [String] = []
    while let line = lines.first {
      let isExample = line.hasPrefix("  ")
      let run = lines.prefix { $0.hasPrefix("  ") == isExample }
      lines = lines.dropFirst(run.count)
      result += isExample ? Roff.example(run.map { $0.dropFirst(2) }) : run.map { Roff.words($0) }
    }
    return result
  }

  private var options: [String] {
    var lines = [".SH OPTIONS"]
    var titles: [String?] = []
    for argument in shown where !titles.contains(argument.sectionTitle) {
      titles.append(argument.sectionTitle)
    }
    // What belongs to no section is first: the arguments of the command itself.
    for title in titles.filter({ $0 == nil }) + titles.filter({ $0 != nil }) {
      if let title { lines.append(".SS " + Roff.escaped(title)) }
      for argument in shown where argument.sectionTitle == title {
        let names = argument.names?.map { Roff.bold($0.text) }.joined(separator: ", ")
        let heading =
          switch argument.kind {
          case .flag: names ?? ""
          default: Self.heading(argument)
          }
        lines += [".TP", heading, Roff.words(argument.words)]
      }
    }
    return lines
  }

  private var commands: [String] {
    guard !command.commands.isEmpty else { return [] }
    return [".SH COMMANDS"]
      + command.commands.flatMap {
        [".TP", Roff.bold($0.page) + "(1)", Roff.words($0.abstract ?? "")]
      }
  }

  private var files: [String] {
    [
      ".SH FILES",
      ".TP", Roff.italic("results/, plots/"),
      "In the current folder: the rows of runs, and their figures.",
      ".TP", Roff.italic("share/speedup/workloads"),
      "Below the prefix of the installation: the experiments that have names.",
      ".TP", Roff.italic("share/doc/speedup"),
      "The documents that are named here as docs/.",
    ]
  }

  private var seeAlso: [String] {
    let others = ([root] + root.commands).map(\.page).filter { $0 != command.page }
    return [
      ".SH SEE ALSO", ".nh", ".ad l", others.map { Roff.bold($0) + "(1)" }.joined(separator: ",\n"),
    ]
  }
}

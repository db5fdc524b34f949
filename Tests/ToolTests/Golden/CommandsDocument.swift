import Foundation

/// docs/COMMANDS.md: every command and flag, from what the argument parser says of itself.
struct CommandsDocument {
  private let root: Command

  /// - Parameter dump: What `speedup --experimental-dump-help` prints.
  /// - Throws: When it is something else.
  init(dump: String) throws {
    root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
  }

  private struct Dump: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
    let shouldDisplay: Bool?
  }

  private struct Argument: Decodable {
    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let discussion: String?
    let defaultValue: String?
    let allValues: [String]?
    let sectionTitle: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }

  /// All of it; the argument parser's own `help` is left out.
  var text: String {
    let commands = (root.subcommands ?? []).filter {
      $0.shouldDisplay != false && $0.commandName != "help"
    }
    let list = commands.map { command in
      "* [`speedup \(command.commandName)`](#speedup-\(command.commandName)): \(Self.words(command.abstract))"
    }
    let parts =
      [Self.head, list.joined(separator: "\n")] + Self.prose(root.discussion)
      + commands.flatMap(Self.section)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static let head = """
    # Commands

    What `speedup COMMAND --help` says, on one page. Made from the argument parser by `make golden`; a test holds
    it to what the program says. What the formats mean is in [FORMATS.md](FORMATS.md). Each command has `--help` (`-h`)
    and `--version`; a flag takes its value behind a space or a `=`.
    """

  private static func section(_ command: Command) -> [String] {
    let arguments = (command.arguments ?? []).filter { argument in
      argument.shouldDisplay
        && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
    var titles: [String] = []
    for argument in arguments where !titles.contains(argument.sectionTitle ?? "") {
      titles.append(argument.sectionTitle ?? "")
    }
    return [
      "## speedup \(command.commandName)", words(command.abstract), usage(command, arguments),
    ]
      + prose(command.discussion)
      + titles.map { title in
        table(title, arguments.filter { ($0.sectionTitle ?? "") == title })
      }
  }

  private static func usage(_ command: Command, _ arguments: [Argument]) -> String {
    let places = arguments.filter { $0.kind == "positional" }.map { argument in
      let name = "<\(argument.valueName ?? "")>" + (argument.isRepeating ? " ..." : "")
      return argument.isOptional ? "[\(name)]" : name
    }
    let flags = arguments.contains { $0.kind != "positional" } ? ["[flags]"] : []
    return "    speedup " + ([command.commandName] + places + flags).joined(separator: " ")
  }

  private static func table(_ title: String, _ arguments: [Argument]) -> String {
    let rows = arguments.map { argument in
      "| `\(name(argument))` | \(help(argument)) | \(initial(argument)) |"
    }
    return (["| \(title.isEmpty ? "flag" : title) | | default |", "|---|---|---|"] + rows).joined(
      separator: "\n")
  }

  private static func name(_ argument: Argument) -> String {
    let names = (argument.names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }
    let value = argument.kind == "flag" ? nil : "<\(argument.valueName ?? "")>"
    return ((names.isEmpty ? [] : [names.joined(separator: ", ")]) + [value].compactMap(\.self))
      .joined(separator: " ") + (argument.isRepeating ? " ..." : "")
  }

  private static func help(_ argument: Argument) -> String {
    let values = argument.allValues.map { values in
      "One of " + values.map { "`\($0)`" }.joined(separator: ", ") + "."
    }
    return [argument.abstract, argument.discussion, values].compactMap { $0 }
      .map { $0.replacing(Self.told, with: "") }.filter { !$0.isEmpty }.map(words).joined(
        separator: " ")
  }

  /// A default that stands in the words of the help, because it is not one value.
  private static var told: Regex<(Substring, Substring)> { /\s*\(default: ([^)]*)\)/ }

  private static func initial(_ argument: Argument) -> String {
    let words = argument.abstract?.firstMatch(of: told).map { String($0.output.1) }
    return (argument.defaultValue ?? words).map {
      $0.wholeMatch(of: /[\w.%-]+/) == nil ? self.words($0) : "`\($0)`"
    }
      ?? ""
  }

  /// In one line, with what Markdown would take for a table or a tag escaped outside of code.
  private static func words(_ text: String?) -> String {
    (text ?? "").replacing("\n", with: " ").split(separator: "`", omittingEmptySubsequences: false)
      .enumerated()
      .map { place, part in
        let safe = part.replacing("|", with: "\\|")
        return place.isMultiple(of: 2) ? safe.replacing("<", with: "\\<") : safe
      }
      .joined(separator: "`")
  }

  /// Paragraphs, and what is indented as code.
  private static func prose(_ text: String?) -> [String] {
    var parts: [(isCode: Bool, lines: [String])] = []
    for line in (text ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      let isCode = line.hasPrefix("  ")
      if line.isEmpty {
        parts.append((false, []))
      } else if let last = parts.indices.last, parts[last].isCode == isCode,
        !parts[last].lines.isEmpty
      {
        parts[last].lines.append(String(line))
      } else {
        parts.append((isCode, [String(line)]))
      }
    }
    return parts.filter { !$0.lines.isEmpty }.map { part in
      part.isCode
        ? part.lines.map { "  " + $0 }.joined(separator: "\n")
        : part.lines.map(words).joined(separator: "\n")
    }
  }
}

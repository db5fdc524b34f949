import ArgumentParser
import Basics
import Experiments
import FoundationEssentials

/// What stands behind `speedup run`, told apart: files of experiments, or commands.
struct RunArguments {
  let files: [String]
  let commands: [String]

  /// - Parameters:
  ///   - arguments: What no flag takes.
  ///   - commands: What a flag says to be commands.
  /// - Throws: `ValidationError` where an argument is neither a file nor a command, or both are given.
  init(_ arguments: [String], commands: [String]) throws {
    let isFile = try arguments.map(Self.isFile)
    files = zip(arguments, isFile).filter(\.1).map(\.0)
    self.commands = zip(arguments, isFile).filter { !$0.1 }.map(\.0) + commands
    if let file = files.first, let command = self.commands.first {
      throw ValidationError(
        "'\(VisibleText.quoted(file))' is a file and '\(VisibleText.quoted(command))' a command; "
          + "give experiment files or commands, not both")
    }
  }

  /// Whether an argument is an experiment: a path that exists, one that ends as such files do, or a name.
  ///
  /// Commands have a space or a placeholder in them.
  private static func isFile(_ argument: String) throws -> Bool {
    try FlagCheck.path(
      argument, "FILE", example: "an experiment file, a command, or - for standard input")
    if argument == "-" { return true }
    let isCommand = argument.contains(where: \.isWhitespace) || CommandText.hasPlaceholder(argument)
    let isYAML = ["yaml", "yml"].contains(FilePath.ending(of: argument))
    let files = FileManager.default
    if files.fileExists(atPath: argument) {
      guard !isYAML, !FilePath.isFolder(argument), files.isExecutableFile(atPath: argument) else {
        return true
      }
      throw ValidationError(
        "'\(VisibleText.quoted(argument))' is a program; write it with its workers, such as "
          + "'\(VisibleText.quoted(argument)) {workers}', or behind --: speedup run -- "
          + VisibleText.quoted(argument))
    }
    if isCommand || isYAML { return !isCommand }
    if ShippedFiles.experiments.has(argument) { return true }
    let shown = VisibleText.quoted(argument)
    throw ValidationError(
      "'\(shown)' is no file and no experiment\(ShippedFiles.experiments.hint(argument)); write the path of "
        + "an experiment (*.yaml), a name from `speedup list --experiments`, or a command with {workers} in it, "
        + "such as speedup run --workers 1-4 '\(shown) {workers}', or behind --")
  }

  /// The arguments of `speedup run` with the words behind `--` as one `--command`.
  ///
  /// The argument parser would take them for more arguments.
  ///
  /// - Parameter arguments: Those behind the name of the program.
  /// - Returns: The same where there is no `--`, or another subcommand.
  /// - Throws: `ValidationError` where the words are several commands.
  static func joined(_ arguments: [String]) throws -> [String] {
    guard arguments.first == "run", let end = arguments.firstIndex(of: "--") else {
      return arguments
    }
    let words = Array(arguments[(end + 1)...])
    guard let first = words.first else { return Array(arguments[..<end]) }
    let isText = first.contains(where: \.isWhitespace)
    guard !isText || words.count == 1 else {
      throw ValidationError(
        "--: the words of one command stand behind it, and '\(VisibleText.quoted(first))' is a "
          + "command by itself; write several commands without --")
    }
    return arguments[..<end] + ["--command=" + (isText ? first : CommandText.joined(words))]
  }
}

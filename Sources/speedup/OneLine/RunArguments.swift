import ArgumentParser
import Basics
import Experiments
import FoundationEssentials

/// What stands behind `speedup run`, told apart: files of experiments, or commands.
struct RunArguments {
  let files: [String]
  let commands: [String]

  /// - Parameters:
  ///   - arguments: Those before `--`.
  ///   - words: Those behind it: one command.
  ///   - usesShell: Whether commands are read by a shell.
  /// - Throws: `ValidationError` where an argument is neither a file nor a command, or both are given.
  init(_ arguments: [String], words: [String], usesShell: Bool = false) throws {
    let isFile = try arguments.map(Self.isFile)
    files = zip(arguments, isFile).filter(\.1).map(\.0)
    commands =
      zip(arguments, isFile).filter { !$0.1 }.map(\.0) + (try Self.command(words).map { [$0] } ?? [])
    if let file = files.first, let command = commands.first {
      throw ValidationError(
        "'\(VisibleText.quoted(file))' is a file and '\(VisibleText.quoted(command))' a command; "
          + "give experiment files or commands, not both")
    }
  }

  /// Whether an argument is an experiment file: a path that exists, or one that ends as such files do.
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
    let shown = VisibleText.quoted(argument)
    throw ValidationError(
      "'\(shown)' is no file; write the path of an experiment (*.yaml), or a command with "
        + "{workers} in it, such as speedup run --workers 1-4 '\(shown) {workers}', or behind --")
  }

  /// The command behind `--`: its words as they stand, or a single text with spaces.
  private static func command(_ words: [String]) throws -> String? {
    guard let first = words.first else { return nil }
    guard first.contains(where: \.isWhitespace) else { return CommandText.joined(words) }
    guard words.count == 1 else {
      throw ValidationError(
        "--: the words of one command stand behind it, and '\(VisibleText.quoted(first))' is a "
          + "command by itself; write several commands without --")
    }
    return first
  }
}

import ArgumentParser

/// A command of the tool.
///
/// It says nothing but through the console that it is given, so that tests run it in memory.
protocol ToolCommand: ParsableCommand {
  /// Does what the command is for.
  ///
  /// - Parameter console: Where its words go.
  /// - Throws: What `ExitMessage` makes the exit code of.
  func run(_ console: Console) throws
}

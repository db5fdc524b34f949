import ArgumentParser
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// The command line: one file a command.
@main
struct Speedup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speedup",
    abstract: "How a parallel program scales, why it stops, and whether a commit made it worse.",
    discussion: """
      Begin with a program of yours, or with an experiment file:

        speedup run --workers 1-8 'make -j{workers}'
        speedup run workloads/monte-carlo-pi.yaml

      It measures the work with several worker counts (and execution models), writes raw rows \
      to results/, prints the curves and draws them into plots/. Everything else starts from the \
      rows: `speedup analyze` and `speedup plot` judge old results again without running anything.

      Exit codes: 0 pass, 1 a measurement or the tool failed, 2 a regression or a broken expectation, \
      3 undecided (with --strict), 64 wrong usage or input, 130 interrupted.
      """,
    version: Version.text,
    subcommands: [
      RunCommand.self, InitCommand.self, AnalyzeCommand.self, PlotCommand.self, FitCommand.self,
      CompareCommand.self,
      CheckCommand.self, HistoryCommand.self, GraphCommand.self, SimulateCommand.self,
      MetgCommand.self, ListCommand.self, MachineCommand.self,
    ])

  static func main() {
    ProcessStart.prepare()
    Glibc.exit(Tool.run(Array(CommandLine.arguments.dropFirst()), .standard))
  }
}

/// The tool as a function of its arguments and the streams that it writes to.
enum Tool {
  /// Does what the arguments say.
  ///
  /// - Parameters:
  ///   - arguments: Those behind the name of the program.
  ///   - console: Where its words go.
  /// - Returns: The exit code.
  static func run(_ arguments: [String], _ console: Console) -> Int32 {
    do {
      var command = try parsed(arguments)
      if let command = command as? any ToolCommand {
        try command.run(console)
      } else {
        // The argument parser's own: help.
        try command.run()
      }
      return 0
    } catch {
      return ExitMessage(error, of: Speedup.self, columns: console.output.columns())
        .tell(on: console)
    }
  }

  /// The command that arguments mean; where they mean none, habits of others are looked for.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    do {
      return try Speedup.parseAsRoot(RunArguments.joined(arguments))
    } catch {
      guard !Speedup.exitCode(for: error).isSuccess, let hint = HyperfineHabit.hint(arguments)
      else {
        throw error
      }
      throw ValidationError(hint)
    }
  }
}

import ArgumentParser
import Experiments
import Terms

/// Flags of `speedup metg` that say how long it measures, and what becomes of it.
struct MetgOutput: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Rounds around each crossing; up to four times as many where METG stays in doubt. (default: 6)
      """, valueName: "n"))
  var rounds: Int?

  @Option(
    help: ArgumentHelp(
      "Stop after this time, such as `120s`; patterns share it.", valueName: "time"))
  var timeLimit: String?

  @Option(
    help: ArgumentHelp("The folder of all results.", valueName: "dir"), completion: .directory)
  var output = "results"

  @Option(
    help: ArgumentHelp(
      "Continue the run in this folder: nothing that is there is measured again.",
      valueName: "dir"), completion: .directory)
  var resume: String?

  @Option(
    help: ArgumentHelp("Draw efficiency against granularity into DIR.", valueName: "dir"),
    completion: .directory)
  var plots: String?

  @OptionGroup
  var theme: ThemeOption

  @Flag(help: "Print one JSON document.")
  var form: DocumentForm?

  @OptionGroup
  var voice: QuietOption

  func validate() throws {
    try MeasuringOptions.check(rounds, from: 1, "--rounds")
    _ = try seconds()
    try FlagCheck.path(output, "--output", example: "a folder, such as --output results")
    try FlagCheck.path(resume, "--resume", example: "the folder of a run of metg")
    try FlagCheck.path(plots, "--plots", example: "a folder, such as --plots plots")
    try theme.check(hasFigures: plots != nil)
  }

  /// The time limit in seconds; nil without one.
  func seconds() throws -> Double? {
    try TimeFlag.seconds(timeLimit, "--time-limit")
  }
}

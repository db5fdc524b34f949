import ArgumentParser

/// Flags that say what becomes of the measurements.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder of all results.", valueName: "dir"), completion: .directory)
  var output = "results"

  @Option(
    help: ArgumentHelp("The folder of all figures.", valueName: "dir"), completion: .directory)
  var plots = Self.usualPlots

  /// The folder of all figures where none is named.
  static let usualPlots = "plots"

  @Flag(help: "Draw no figures.")
  var noPlots = false

  @OptionGroup
  var theme: ThemeOption

  @Option(
    help: ArgumentHelp(
      "Continue the run in this folder: nothing that is there is measured again.",
      valueName: "dir"), completion: .directory)
  var resume: String?

  @Flag(
    help: """
      Print the plan and an estimate of the time; measure nothing. Of several files a line each, and \
      their sum.
      """)
  var dryRun = false

  @OptionGroup
  var voice: QuietOption

  @OptionGroup
  var table: TableOptions

  @OptionGroup
  var style: StyleOption

  func validate() throws {
    try FlagCheck.path(output, "--output", example: "a folder, such as --output results")
    try FlagCheck.path(plots, "--plots", example: "a folder, such as --plots plots")
    try FlagCheck.path(
      resume, "--resume", example: "the folder of a run, results/<experiment>/<run id>")
  }
}

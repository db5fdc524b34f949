import ArgumentParser

/// Flags of `speedup compare` that say what becomes of it.
struct CompareOutput: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Judge recorded pairs (pairs.csv) again; nothing is measured.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var replay: [String] = []

  @Option(
    help: ArgumentHelp("The folder of all results.", valueName: "dir"), completion: .directory)
  var output = "results"

  @Option(
    help: ArgumentHelp("The folder of all figures.", valueName: "dir"), completion: .directory)
  var plots = "plots"

  @Flag(help: "Draw no figure.")
  var noPlots = false

  @OptionGroup
  var theme: ThemeOption

  @Flag(help: "Print verdict.json.")
  var form: DocumentForm?

  @Option(
    help: ArgumentHelp("Write a JUnit report for CI systems.", valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var junit: String?

  @Option(
    help: ArgumentHelp(
      "Write a Markdown report, short enough for a comment; `-` is standard output.",
      valueName: "file"), completion: .file(extensions: ["md"]))
  var exportMarkdown: String?

  @Flag(
    help: ArgumentHelp(
      """
      Print annotations for GitHub Actions, and add the report to the file that \
      GITHUB_STEP_SUMMARY names.
      """))
  var github = false

  @OptionGroup
  var voice: QuietOption

  func validate() throws {
    try FlagCheck.path(output, "--output", example: "a folder, such as --output results")
    try FlagCheck.path(plots, "--plots", example: "a folder, such as --plots plots")
    try FlagCheck.path(junit, "--junit", example: "a file, such as --junit compare.xml")
    try FlagCheck.path(
      exportMarkdown, "--export-markdown", example: "a file, or - for standard output")
    for file in replay { try FlagCheck.path(file, "--replay", example: "the path of a pairs.csv") }
    let takers = [form != nil, junit == "-", exportMarkdown == "-"]
    if takers.count(where: \.self) > 1 || form != nil && github {
      throw ValidationError("Only one document can go to standard output.")
    }
  }

  /// Whether nothing for people may be printed.
  var takesOutput: Bool { form != nil || junit == "-" || exportMarkdown == "-" }
}

import Analysis
import ArgumentParser
import Experiments
import Records
import Reporting

/// `speedup analyze`: curves from rows.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Compute the curves of results: speedup, efficiency, intervals.",
    discussion: """
      RESULTS are folders that `speedup run` wrote (of a folder with several runs the latest is \
      taken), or samples.csv files. Writes summary.csv beside the rows and prints the curves. Runs \
      that are named together are pooled: their rounds enter one curve.

      Examples:
        speedup analyze results/sleep
        speedup analyze results/reference --export-json -
      """)

  @Argument(help: "Folders of results, or samples.csv files.", completion: .directory)
  var results: [String]

  @Option(
    help: ArgumentHelp("Write the curves as JSON; `-` is standard output.", valueName: "file"),
    completion: .file())
  var exportJson: String?

  @Option(
    help: ArgumentHelp(
      "Write the curves as a Markdown table; `-` is standard output.", valueName: "file"),
    completion: .file())
  var exportMarkdown: String?

  @OptionGroup
  var style: StyleOption

  func validate() throws {
    try FlagCheck.path(exportJson, "--export-json", example: "a file, or - for standard output")
    try FlagCheck.path(
      exportMarkdown, "--export-markdown", example: "a file, or - for standard output")
    for path in results {
      try FlagCheck.path(path, "RESULTS", example: "a folder of results/ or a samples.csv")
    }
    if exportJson == "-" && exportMarkdown == "-" {
      throw ValidationError("Only one document can go to standard output.")
    }
  }

  func run() throws {
    let results = try ResultSet(paths: results)
    let curves = results.curves
    let probes = try results.probes()
    // What can be shown is shown before a failure ends the command.
    let written = Result { () throws(FileFailure) in try results.writeSummaries(beside: curves) }
    if let exportJson {
      try Console.write(SummaryJSON.text(curves, probes: probes), to: exportJson)
    }
    if let exportMarkdown { try Console.write(CurveMarkdown.text(curves), to: exportMarkdown) }
    if exportJson != "-" && exportMarkdown != "-" {
      let table = CurveTable.text(curves, probes: probes, style: style.table)
      try Console.write(table + "\n", to: "-")
    }
    try written.get()
  }
}

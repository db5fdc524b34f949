import ArgumentParser
import Records
import Reporting

/// `speedup analyze`: curves from rows.
struct AnalyzeCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Compute the curves of results: speedup, efficiency, intervals.",
    discussion: """
      RESULTS are folders that `speedup run` wrote (of a folder with several runs the latest is \
      taken), or samples.csv files. Writes summary.csv, laws.csv and losses.csv beside the rows and \
      prints the curves. Runs that are named together are pooled: their rounds enter one curve. What \
      the experiment.yaml beside the rows expects is judged again.

      Examples:
        speedup analyze results/sleep
        speedup analyze results/reference --export-json -
      """)

  @Argument(help: "Folders of results, or samples.csv files.", completion: .directory)
  var results: [String]

  @OptionGroup
  var export: ExportOptions

  @OptionGroup
  var expectations: StrictOption

  @OptionGroup
  var style: StyleOption

  func validate() throws {
    for path in results {
      try FlagCheck.path(path, "RESULTS", example: "a folder of results/ or a samples.csv")
    }
  }

  func run(_ console: Console) throws {
    let voice = ProgressVoice(
      "analyze", console: console, form: style.style == .none ? .silent : .lines)
    defer { voice.clear() }
    voice.begin("reading rows")
    let results = try ResultSet(paths: results)
    let curves = results.curves()
    let verdicts = try results.verdicts(by: curves)
    let report = CurveReport(curves, probes: try results.probes(), expectations: verdicts)
    voice.clear()
    // What can be shown is shown before a failure ends the command.
    let written = Result { () throws(FileFailure) in try results.writeSummaries(beside: curves) }
    try export.write(report, to: console)
    if !export.takeOutput {
      let table = CurveTable(style: style.table(on: console))
      try console.write(table.document(report) + "\n", to: "-")
    }
    try written.get()
    var end = ExpectationEnd()
    end.add(verdicts)
    end.note(on: console)
    if let code = end.exitCode(isStrict: expectations.strict) { throw code }
  }
}

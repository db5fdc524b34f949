import Analysis
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
      prints what they say: a sentence a curve, a table, and what is to be doubted. Runs that are named together are pooled: their rounds enter one curve. What \
      the experiment.yaml beside the rows expects is judged again.

      Examples:
        speedup analyze results/sleep
        speedup analyze results/sleep --table full
        speedup analyze results/reference --export-json -
      """)

  @Argument(help: "Folders of results, or samples.csv files.", completion: .directory)
  var results: [String]

  @OptionGroup
  var export: ExportOptions

  @OptionGroup
  var expectations: StrictOption

  @OptionGroup
  var table: TableOptions

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
    let judged = try results.judgedCurves()
    let verdicts = try results.verdicts(by: judged.curves)
    let report = CurveReport(
      judged, probes: try results.probes(), expectations: verdicts,
      everything: TableOptions.everything(self.results))
    voice.clear()
    // What can be shown is shown before a failure ends the command.
    let written = Result { () throws(FileFailure) in try results.writeSummaries(beside: judged) }
    try export.write(report, to: console)
    if !export.takeOutput {
      let table = table.format(style.table(on: console), on: console)
      try console.write(table.document(report) + "\n", to: "-")
    }
    try written.get()
    var end = ExpectationEnd()
    end.add(verdicts)
    end.note(on: console)
    if let code = end.exitCode(isStrict: expectations.strict) { throw code }
  }
}

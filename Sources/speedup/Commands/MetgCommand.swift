import Analysis
import ArgumentParser
import Experiments
import Measurement
import Records
import Reporting

/// `speedup metg`: how fine tasks may be before their management costs half of the machine.
struct MetgCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "metg",
    abstract: "Measure the minimum effective task granularity of each model.",
    discussion: """
      METG(50%) is the smallest mean granularity (elapsed · workers / tasks) at which a graph still \
      runs at half of the peak rate. Grains are halved until each model has crossed that line; then \
      rounds measure the grains around it side by side with the peak, and give METG its interval. \
      What is in doubt is measured again; all results are checked.

      Examples:
        speedup metg --pattern stencil --width 2
        speedup metg --pattern independent,stencil,fft --models thread,process --json
        speedup metg --resume results/metg-stencil-w2/20260301T120000Z
      """)

  @OptionGroup(title: "What is measured")
  var options: MetgOptions

  @OptionGroup(title: "How long, and where it goes")
  var output: MetgOutput

  @OptionGroup
  var style: StyleOption

  func validate() throws {
    if output.resume != nil, let flag = options.givenFlag {
      throw ValidationError("\(flag): stands in the folder of --resume already; leave it out")
    }
  }

  func run(_ console: Console) throws {
    let session = try MetgSession(
      options: options, output: output, console: console,
      form: ProgressForm(style, isQuiet: output.voice.quiet, on: console))
    let results = try session.run()
    let report = report(of: results, session)
    if let form = output.form {
      try console.write(form.document(report), to: "-")
    } else {
      console.show(GranularityText(style: style.table(on: console)).document(report))
      for result in results { console.say("Rows: \(result.folder.run.samplesPath)") }
    }
    for result in results { noteEnd(result, console) }
    if let plots = output.plots { try draw(report, session, into: plots, console) }
    if results.contains(where: { $0.outcome.end == .interrupted }) { throw ExitCode(130) }
    if results.contains(where: \.hasFailed) { throw ExitCode.failure }
  }

  private func report(of results: [MetgResult], _ session: MetgSession) -> GranularityReport {
    GranularityReport(
      results.flatMap(\.curves),
      graph: .init(
        width: results.first?.job.granularity.width ?? 0, rounds: results.first?.job.rounds ?? 0,
        isComplete: results.allSatisfy { $0.outcome.end == .complete }),
      lineRoundTrip: session.lineRoundTrip)
  }

  private func noteEnd(_ result: MetgResult, _ console: Console) {
    let path = result.folder.run.path
    switch result.outcome.end {
    case .complete, .setupFailed, .refused: break
    case .timeLimit:
      console.note("stopped at --time-limit; continue with: speedup metg --resume \(path)")
    case .interrupted:
      console.note("interrupted; continue with: speedup metg --resume \(path)")
    }
  }

  private func draw(
    _ report: GranularityReport, _ session: MetgSession, into folder: String, _ console: Console
  ) throws {
    let figures = try Figure.granularity(
      curves: report.curves,
      context: GranularityContext(
        width: report.graph.width, lineRoundTrip: report.lineRoundTrip,
        machine: session.environment.cpuModel ?? "",
        looks: ProjectLooks.book(
          of: report.curves.map(\.model.name), in: folder, console)))
    try FigureWriter.draw(
      figures, into: folder, formats: [.svg, .png], theme: output.theme.value())
    guard output.form == nil, !figures.isEmpty else { return }
    console.say("Figures: " + figures.map { "\(folder)/\($0.name).png" }.joined(separator: " "))
  }
}

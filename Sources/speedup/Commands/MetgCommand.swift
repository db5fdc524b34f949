import Analysis
import ArgumentParser
import Basics
import Experiments
import Foundation
import Measurement
import Records
import Reporting

/// `speedup metg`: how fine tasks may be before their management costs half of the machine.
struct MetgCommand: ParsableCommand {
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

  func run() throws {
    let session = try MetgSession(
      options: options, output: output, drawsProgress: style.drawsProgress)
    let results = try session.run()
    if output.json {
      try Console.write(try GranularityJSON.text(document(results, session)), to: "-")
    } else {
      show(results, session)
    }
    for result in results { noteEnd(result) }
    if let plots = output.plots { try draw(results, session, into: plots) }
    if results.contains(where: { $0.outcome.end == .interrupted }) { throw ExitCode(130) }
    if results.contains(where: \.hasFailed) { throw ExitCode.failure }
  }

  private func document(_ results: [MetgResult], _ session: MetgSession) -> GranularityDocument {
    GranularityDocument(
      results.flatMap(\.curves),
      graph: .init(
        width: results.first?.job.granularity.width ?? 0, rounds: results.first?.job.rounds ?? 0,
        isComplete: results.allSatisfy { $0.outcome.end == .complete }),
      lineRoundTrip: session.lineRoundTrip)
  }

  private func show(_ results: [MetgResult], _ session: MetgSession) {
    let curves = results.flatMap(\.curves)
    let width = results.first?.job.granularity.width ?? 0
    Console.say("Minimum effective task granularity, kernel spin, width \(width)\n")
    try? Console.write(GranularityTable.text(curves, style: style.table), to: "-")
    Console.say("")
    var peaks: [String] = []
    for curve in curves {
      guard let peak = curve.peakRate else { continue }
      let text =
        String(format: "%.4g GFLOP/s", peak / 1e9)
        + " on \(curve.pattern) with \(curve.workers.counted("worker"))"
      if !peaks.contains(text) { peaks.append(text) }
    }
    if !peaks.isEmpty { Console.say("Peak rate: " + peaks.joined(separator: ", ")) }
    let trip = session.lineRoundTrip.map { String(format: "%.3g µs", $0 * 1e6) }
    Console.say("Round trip of a cache line: \(trip ?? "not available")")
    for result in results { Console.say("Rows: \(result.folder.run.samplesPath)") }
  }

  private func noteEnd(_ result: MetgResult) {
    let path = result.folder.run.path
    switch result.outcome.end {
    case .complete, .setupFailed, .refused: break
    case .timeLimit:
      Console.note("stopped at --time-limit; continue with: speedup metg --resume \(path)")
    case .interrupted:
      Console.note("interrupted; continue with: speedup metg --resume \(path)")
    }
  }

  private func draw(
    _ results: [MetgResult], _ session: MetgSession, into folder: String
  ) throws {
    let figures = Figure.granularity(
      curves: results.flatMap(\.curves),
      context: GranularityContext(
        width: results.first?.job.granularity.width ?? 0, lineRoundTrip: session.lineRoundTrip,
        machine: session.environment.cpuModel ?? ""))
    try FigureWriter.draw(figures, into: folder, formats: [.svg, .png])
    guard !output.json, !figures.isEmpty else { return }
    Console.say("Figures: " + figures.map { "\(folder)/\($0.name).png" }.joined(separator: " "))
  }
}

import Analysis
import ArgumentParser
import Foundation
import Kernels
import Measurement
import Reporting

/// `speedup metg`: how fine tasks may be before their management costs half of the machine.
struct MetgCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metg",
    abstract: "Measure the minimum effective task granularity of each model.",
    discussion: """
      METG(50%) is the smallest mean granularity (elapsed · workers / tasks) at which a graph still \
      runs at half of the peak rate. Grains are halved until each model has crossed that line; \
      all results are checked.

      Examples:
        speedup metg --pattern stencil --width 2
        speedup metg --pattern independent,stencil,fft --models thread,process --json
      """)

  @OptionGroup
  var options: MetgOptions

  @OptionGroup
  var style: StyleOption

  @Option(help: ArgumentHelp("Draw efficiency against granularity into DIR.", valueName: "dir"))
  var plots: String?

  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    try FlagCheck.path(plots, "--plots", example: "a folder, such as --plots plots")
  }

  func run() throws {
    let session = try MetgSession(options: options, drawsProgress: style.drawsProgress)
    let curves = try session.run()
    if json {
      let document = GranularityDocument(
        curves, graph: .init(width: options.width, rounds: options.rounds),
        lineRoundTrip: session.lineRoundTrip)
      try Console.write(try GranularityJSON.text(document), to: "-")
    } else {
      show(curves, session)
    }
    if let plots { try draw(curves, session, into: plots) }
    if curves.contains(where: { $0.failure != nil }) { throw ExitCode.failure }
  }

  private func show(_ curves: [GranularityCurve], _ session: MetgSession) {
    Console.say("Minimum effective task granularity, kernel spin, width \(options.width)\n")
    try? Console.write(GranularityTable.text(curves, style: style.table), to: "-")
    Console.say("")
    var peaks: [String] = []
    for curve in curves {
      guard let peak = curve.peakRate else { continue }
      let text =
        String(format: "%.4g GFLOP/s", peak / 1e9)
        + " with \(curve.workers) worker\(curve.workers == 1 ? "" : "s")"
      if !peaks.contains(text) { peaks.append(text) }
    }
    if !peaks.isEmpty { Console.say("Peak rate: " + peaks.joined(separator: ", ")) }
    let trip = session.lineRoundTrip.map { String(format: "%.3g µs", $0 * 1e6) }
    Console.say("Round trip of a cache line: \(trip ?? "not available")")
  }

  private func draw(
    _ curves: [GranularityCurve], _ session: MetgSession, into folder: String
  ) throws {
    let environment = MachineEnvironment.ofThisMachine(
      topology: session.machine.topology, limits: session.machine.limits, version: Version.text,
      vectorLevel: VectorLevel.best.rawValue)
    let figures = Figure.granularity(
      curves: curves,
      context: GranularityContext(
        width: options.width, lineRoundTrip: session.lineRoundTrip,
        machine: environment.cpuModel ?? ""))
    try FigureWriter.draw(figures, into: folder, formats: [.svg, .png])
    guard !json, !figures.isEmpty else { return }
    Console.say("Figures: " + figures.map { "\(folder)/\($0.name).png" }.joined(separator: " "))
  }
}

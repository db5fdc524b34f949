import Analysis
import ArgumentParser
import Basics
import Reporting
import Schedules
import TaskGraphs

/// `speedup simulate`: which schedules a graph has, before anything runs.
struct SimulateCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Predict schedules of a task graph: how long, how many workers, what they cost.",
    discussion: """
      GRAPH is as for `speedup graph`, or the folder of a run with --trace, whose tasks then take what was \
      measured. Each number of workers and each policy gives a schedule, with the \
      bounds that no schedule passes; --optimal looks for the shortest. Workers that stay idle are \
      released, and what that saves is said. Nothing runs: these are predictions, and beside a run it is said \
      how far they are from what was measured.

      Examples:
        speedup simulate workloads/graphs/lecture.yaml --workers 1-4 --optimal 1s
        speedup simulate workloads/graphs/lecture.yaml --workers 3 --steps
        speedup simulate cholesky --width 8 --workers 1-16 --price 0.05
        speedup simulate workloads/graphs/lecture.yaml --workers 2,3 --what-if T5=0.5
        speedup simulate results/lecture-graph --workers 1-8
      """)

  @OptionGroup(title: "The graph")
  var graph: GraphOptions

  @OptionGroup(title: "The workers")
  var options: SimulateOptions

  @OptionGroup(title: "What they cost")
  var price: PriceOptions

  @OptionGroup(title: "Questions")
  var whatIf: WhatIfOption

  @Option(
    help: ArgumentHelp("Look for the shortest schedule, for so long each.", valueName: "time"))
  var optimal: String?

  @Flag(
    help:
      "Print one schedule step by step, as a lecture draws it; `--steps` without a number does, too."
  )
  var showSteps = false

  @Flag(help: "In JSON: say of each schedule where each task runs, and when.")
  var assignment = false

  @Flag(help: "Print one JSON document.")
  var form: DocumentForm?

  @Option(
    help: ArgumentHelp("Draw figures into this folder.", valueName: "dir"), completion: .directory)
  var plots: String?

  @OptionGroup
  var theme: ThemeOption

  @OptionGroup
  var style: StyleOption

  func validate() throws {
    try FlagCheck.path(plots, "--plots", example: "a folder, such as --plots plots")
    try theme.check(hasFigures: plots != nil)
    if assignment, form == nil {
      throw ValidationError("--assignment: stands in the JSON; write --json beside it")
    }
    if showsSteps, form != nil {
      throw ValidationError("--steps: prints words; leave it or --json out")
    }
  }

  func run(_ console: Console) throws {
    let voice = ProgressVoice(
      "simulate", console: console, form: style.style == .none ? .silent : .lines)
    defer { voice.clear() }
    voice.begin("computing schedules")
    let report = try report()
    voice.clear()
    if showsSteps {
      try console.print(ScheduleStepsText().document(report))
    } else if let form {
      try console.write(form.document(report), to: "-")
    } else {
      console.show(ScheduleText(style: style.table(on: console)).document(report))
    }
    if let plots {
      let looks = try StyleRecord(folder: plots).book()
      let figures = Figure.schedules(report, looks: looks)
      try FigureWriter.draw(figures, into: plots, formats: [.svg, .png], theme: theme.value())
      guard form == nil, !figures.isEmpty else { return }
      console.say("\nFigures: " + figures.map { "\(plots)/\($0.name).png" }.joined(separator: " "))
    }
  }

  private var showsSteps: Bool { showSteps || graph.steps.map { $0.number == nil } ?? false }

  private func report() throws -> ScheduleReport {
    let replay = try graph.graph.flatMap { try RunReplay.ifRun($0, graph) }
    let session = SimulateSession(
      graph: try replay?.graph ?? graph.resolve(), options: options, price: price, whatIf: whatIf,
      steps: showsSteps, replay: replay)
    let study = try session.run(seconds: try TimeFlag.seconds(optimal, "--optimal"))
    return ScheduleReport(
      study, hasAssignment: assignment, predictions: replay?.predictions ?? [],
      findings: replay?.findings ?? GraphFindings())
  }
}

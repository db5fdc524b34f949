import Analysis
import Basics
import Experiments
import Measurement
import Records
import Reporting

/// The figures of a run: `DIR/<experiment>/<run id>/`, and a link `latest` beside it.
struct FigureSet {
  let curves: [Curve]
  let machine: MachineEnvironment?
  private let run: ResultSet.Run
  private let traces: [TaskTrace]
  private let graphs: GraphFindings
  /// What must hold of the points.
  private let expectations: [Expectation]
  /// The folder of all figures.
  private let folder: String
  /// Which traces are drawn.
  private let tracing: TraceChoice
  private let console: Console

  /// More than a lecture has; a file of rows may have any number of points.
  private static let most = 200

  /// Reads what is to be drawn of a run.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - folder: The folder of all figures.
  ///   - tracing: Which traces are drawn.
  ///   - console: Hears what is not drawn.
  /// - Throws: `InputMistake` or `ExperimentErrors` with the file and the line that cannot be read.
  init(
    _ run: ResultSet.Run, into folder: String, tracing: TraceChoice, console: Console
  ) throws {
    self.run = run
    self.tracing = tracing
    curves = run.curves
    traces = try run.traces()
    graphs = try run.graphFindings()
    machine = run.machine
    expectations = try run.expectations()
    self.folder = folder
    self.console = console
  }

  /// Draws the figures.
  ///
  /// - Parameters:
  ///   - names: Which ones, by name (`speedup-strong`) or by quantity (`speedup`); nil for those that are
  ///     drawn unasked.
  ///   - formats: One image each.
  ///   - theme: Their colours, fonts and sizes.
  ///   - workers: At which N models are compared; nil takes the largest.
  ///   - voice: Says which one is drawn.
  /// - Returns: The folders in which something was drawn.
  /// - Throws: `FigureError`, or `ExperimentErrors` for a wrong file of styles.
  func draw(
    names: [String]?, formats: [FigureFormat], theme: Theme, workers: Int? = nil,
    _ voice: ProgressVoice
  ) throws -> [String] {
    let choice = FigureChoice(names: names)
    let launches = choice.includes(Figure.samplesName) ? run.launches : [:]
    let words = run.about
    let graph = run.graph
    var folders: [String] = []
    let models = curves.map(\.model.name) + traces.map(\.model.name)
    let looks = try ProjectLooks.book(of: models, in: folder, console)
    for experiment in experiments {
      let own = expectations.filter { $0.experiment == experiment }
      let context = FigureContext(
        about: words?.name == experiment ? words?.about ?? "" : "", graph: graph,
        usableCores: machine?.usableCores, physicalCores: machine?.physicalCores,
        machine: machine?.cpuModel ?? "", expectations: own, looks: looks)
      let figures = choice.figures(
        curves: curves.filter { $0.experiment == experiment }, context: context,
        launches: launches[experiment], traces: traces.filter { $0.experiment == experiment },
        tracing: tracing, graphs: graphs, workers: workers)
      guard !figures.isEmpty else { continue }
      folders.append(try draw(figures, of: experiment, formats, theme, voice))
    }
    return folders
  }

  private func draw(
    _ figures: [NamedFigure], of experiment: String, _ formats: [FigureFormat], _ theme: Theme,
    _ voice: ProgressVoice
  ) throws -> String {
    let above = "\(folder)/\(experiment)"
    let run = runID(of: experiment)
    let place = run.map { "\(above)/\($0)" } ?? above
    let count = min(figures.count, Self.most)
    for (index, figure) in figures.prefix(count).enumerated() {
      voice.tell("drawing \(figure.name) of \(experiment) (\(index + 1)/\(count))")
      try FigureWriter.draw([figure], into: place, formats: formats, theme: theme)
    }
    if figures.count > Self.most {
      console.note(
        "note: \(experiment) has \(figures.count) figures, and \(Self.most) are drawn; name others "
          + "with --figure")
    }
    if let run, !LatestLink.update(to: run, in: above) {
      console.note("note: \(above)/\(LatestLink.name) cannot be made a link to \(run)")
    }
    return place
  }

  /// The numbers of workers of which traces are not drawn.
  var undrawnWorkers: [Int] {
    Set(traces.filter { !tracing.holds($0, of: traces) }.map(\.workers)).sorted()
  }

  /// The one run that all rows of an experiment are of; nil where they are of several.
  private func runID(of experiment: String) -> String? {
    let own = curves.filter { $0.experiment == experiment }
    let runs = Set(own.flatMap(\.points).flatMap(\.launches).map(\.round.run))
    return runs.count == 1 ? runs.first.flatMap { $0.isEmpty ? nil : $0 } : nil
  }

  /// In the order in which they appear.
  private var experiments: [String] {
    var names: [String] = []
    for name in curves.map(\.experiment) + traces.map(\.experiment) where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}

import Analysis
import Basics
import Experiments
import Measurement
import Records
import Reporting

/// The figures of a run: `DIR/<experiment>/<run id>/`, and a link `latest` beside it.
struct FigureSet {
  let curves: [Curve]
  let traces: [TaskTrace]
  let machine: MachineEnvironment?
  /// What must hold of the points.
  let expectations: [Expectation]
  /// The folder of all figures.
  let folder: String
  let console: Console

  /// More than a lecture has; a file of rows may have any number of points.
  private static let most = 200

  /// Reads what is to be drawn of a run.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - folder: The folder of all figures.
  ///   - console: Hears what is not drawn.
  /// - Throws: `InputMistake` or `ExperimentErrors` with the file and the line that cannot be read.
  init(_ run: ResultSet.Run, into folder: String, console: Console) throws {
    curves = run.curves
    traces = try run.traces()
    machine = run.machine
    expectations = try run.expectations()
    self.folder = folder
    self.console = console
  }

  /// Draws the figures.
  ///
  /// - Parameters:
  ///   - names: Which ones, by name (`speedup-strong`) or by quantity (`speedup`); nil for all.
  ///   - formats: One image each.
  ///   - theme: Their colours, fonts and sizes.
  /// - Returns: The folders in which something was drawn.
  /// - Throws: `FigureError`, or `ExperimentErrors` for a wrong file of styles.
  func draw(
    names: [String]?, formats: [FigureFormat], theme: Theme
  ) throws -> [String] {
    var folders: [String] = []
    let models = curves.map(\.model.name) + traces.map(\.model.name)
    let looks = try ProjectLooks.book(of: models, in: folder, console)
    for experiment in experiments {
      let figures = figures(of: experiment, looks).filter { figure in
        names.map { names in names.contains { Self.matches(figure.name, $0) } } ?? true
      }
      guard !figures.isEmpty else { continue }
      let above = "\(folder)/\(experiment)"
      let run = runID(of: experiment)
      let place = run.map { "\(above)/\($0)" } ?? above
      try FigureWriter.draw(
        Array(figures.prefix(Self.most)), into: place, formats: formats, theme: theme)
      folders.append(place)
      if figures.count > Self.most {
        console.note(
          "note: \(experiment) has \(figures.count) figures, and \(Self.most) are drawn; name others "
            + "with --figure")
      }
      if let run, !LatestLink.update(to: run, in: above) {
        console.note("note: \(above)/\(LatestLink.name) cannot be made a link to \(run)")
      }
    }
    return folders
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

  private func figures(of experiment: String, _ looks: LookBook) -> [NamedFigure] {
    let own = curves.filter { $0.experiment == experiment }
    let context = FigureContext(
      usableCores: machine?.usableCores, physicalCores: machine?.physicalCores,
      machine: machine?.cpuModel ?? "",
      expectations: expectations.filter { $0.experiment == experiment }, looks: looks)
    return Figure.scaling(curves: own, context: context)
      + Figure.laws(curves: own, context: context) + Figure.losses(curves: own, context: context)
      + Figure.tracing(traces.filter { $0.experiment == experiment })
  }

  /// The names of all figures; those of losses are followed by a model, those of traces by a number of
  /// workers as well.
  static let names =
    Figure.scalingNames + Figure.lawNames + [Figure.lossName] + Figure.traceNames

  /// Whether a word of `--figure` may mean a figure.
  static func isKnown(_ word: String) -> Bool {
    names.contains { matches($0, word) }
      || ([Figure.lossName] + Figure.traceNames).contains { matches(word, $0) }
  }

  /// Whether a figure is meant by a word of `--figure`.
  static func matches(_ figure: String, _ word: String) -> Bool {
    figure == word || figure.hasPrefix(word + "-")
  }
}

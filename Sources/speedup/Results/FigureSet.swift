import Analysis
import Experiments
import Measurement
import Reporting

/// The figures of curves: a folder for each experiment.
struct FigureSet {
  let curves: [Curve]
  let traces: [TaskTrace]
  let machine: MachineEnvironment?
  /// The folder of all figures.
  let folder: String

  /// Draws the figures.
  ///
  /// - Parameters:
  ///   - names: Which ones, by name (`speedup-strong`) or by quantity (`speedup`); nil for all.
  ///   - formats: One image each.
  /// - Returns: The folders in which something was drawn.
  /// - Throws: `FigureError`.
  func draw(names: [String]?, formats: [FigureFormat]) throws -> [String] {
    var folders: [String] = []
    for experiment in experiments {
      let figures = figures(of: experiment).filter { figure in
        names.map { names in names.contains { Self.matches(figure.name, $0) } } ?? true
      }
      guard !figures.isEmpty else { continue }
      let place = "\(folder)/\(experiment)"
      try FigureWriter.draw(figures, into: place, formats: formats)
      folders.append(place)
    }
    return folders
  }

  /// In the order in which they appear.
  private var experiments: [String] {
    var names: [String] = []
    for name in curves.map(\.experiment) + traces.map(\.experiment) where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  private func figures(of experiment: String) -> [NamedFigure] {
    Figure.scaling(
      curves: curves.filter { $0.experiment == experiment },
      context: FigureContext(
        usableCores: machine?.usableCores, physicalCores: machine?.physicalCores,
        machine: machine?.cpuModel ?? ""))
      + Figure.tracing(traces.filter { $0.experiment == experiment })
  }

  /// The names of all figures; those of traces are followed by a model and a number of workers.
  static let names = Figure.scalingNames + Figure.traceNames

  /// Whether a word of `--figure` may mean a figure.
  static func isKnown(_ word: String) -> Bool {
    names.contains { matches($0, word) } || Figure.traceNames.contains { matches(word, $0) }
  }

  /// Whether a figure is meant by a word of `--figure`.
  static func matches(_ figure: String, _ word: String) -> Bool {
    figure == word || figure.hasPrefix(word + "-")
  }
}

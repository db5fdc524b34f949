import Analysis
import Measurement
import Reporting

/// The figures of curves: a folder for each experiment.
struct FigureSet {
  let curves: [Curve]
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
    for curve in curves where !names.contains(curve.experiment) { names.append(curve.experiment) }
    return names
  }

  private func figures(of experiment: String) -> [NamedFigure] {
    Figure.scaling(
      curves: curves.filter { $0.experiment == experiment },
      context: FigureContext(
        usableCores: machine?.usableCores, physicalCores: machine?.physicalCores,
        machine: machine?.cpuModel ?? ""))
  }

  /// Whether a figure is meant by a word of `--figure`.
  static func matches(_ figure: String, _ word: String) -> Bool {
    figure == word || figure.hasPrefix(word + "-")
  }
}

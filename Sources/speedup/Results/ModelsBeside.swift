import Analysis
import Basics
import Experiments
import Measurement
import Reporting
import Terms

/// The figure that sets the models of several experiments beside each other: `DIR/models`, above the folders
/// of the experiments.
struct ModelsBeside {
  private let sets: [FigureSet]
  private let folder: String
  private let console: Console

  /// - Parameters:
  ///   - sets: The runs; of several runs of one experiment the last is shown.
  ///   - folder: The folder of all figures.
  ///   - console: Hears what is not recorded.
  init(_ sets: [FigureSet], into folder: String, console: Console) {
    self.sets = sets
    self.folder = folder
    self.console = console
  }

  /// Whether it is drawn: of several experiments, when it is named, or when some keep cores busy and others
  /// wait.
  func isWanted(by choice: FigureChoice) -> Bool {
    guard Set(curves.map(\.experiment)).count > 1 else { return false }
    return choice.asks(for: Figure.modelsName)
      || choice.names == nil && Set(curves.map(\.bound)).count > 1
  }

  /// Draws it.
  ///
  /// - Parameters:
  ///   - workers: At which N; nil takes the largest of each experiment.
  ///   - formats: One image each.
  ///   - theme: Its colours, fonts and sizes.
  /// - Returns: The folder; nil where no model has a speedup there.
  /// - Throws: `FigureError`, or `ExperimentErrors` for a wrong file of styles.
  func draw(workers: Int?, formats: [FigureFormat], theme: Theme) throws -> String? {
    func shared<Value: Hashable>(_ values: [Value?]) -> Value? {
      Set(values).count == 1 ? values.first ?? nil : nil
    }
    let context = FigureContext(
      usableCores: shared(sets.map { $0.machine?.usableCores }),
      machine: shared(sets.map { $0.machine?.cpuModel }) ?? "",
      looks: try ProjectLooks.book(of: curves.map(\.model.name), in: folder, console))
    guard let named = Figure.models(curves: curves, context: context, workers: workers) else {
      return nil
    }
    try FigureWriter.draw([named], into: folder, formats: formats, theme: theme)
    return folder
  }

  private var curves: [Curve] {
    var last: [String: Int] = [:]
    for (place, set) in sets.enumerated() {
      for curve in set.curves { last[curve.experiment] = place }
    }
    return sets.enumerated().flatMap { place, set in
      set.curves.filter { last[$0.experiment] == place }
    }
  }
}

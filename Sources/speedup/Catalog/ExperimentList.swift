import Basics
import Experiments
import Reporting

/// The experiments and graphs that come with the program (docs/FORMATS.md has the JSON).
struct ExperimentList: Encodable {
  struct Entry: Encodable {
    let name: String
    /// Its own words; empty where it has none.
    let about: String
    let file: String
  }

  struct Graph: Encodable {
    let name: String
    let file: String
  }

  let experiments: [Entry]
  let graphs: [Graph]

  /// Reads the experiments.
  ///
  /// - Throws: `ExperimentErrors` with the mistakes of one.
  init() throws(ExperimentErrors) {
    let shipped = ShippedFiles.experiments
    var entries: [Entry] = []
    for name in shipped.names() {
      let file = try ExperimentReader.read(
        path: shipped.path(of: name), vocabulary: Catalog.vocabulary)
      entries.append(Entry(name: name, about: file.experiment.about, file: file.path))
    }
    experiments = entries
    graphs = ShippedFiles.graphs.names().map {
      Graph(name: $0, file: ShippedFiles.graphs.path(of: $0))
    }
  }
}

/// The same in words, a line each.
struct ExperimentListText: ReportFormat {
  func document(_ list: ExperimentList) -> String {
    let width = (list.experiments.map(\.name.count).max() ?? 0) + 2
    let lines = list.experiments.map { "  \($0.name.padded(to: width))\($0.about)" }
    return """
      Experiments (speedup run NAME)

      \(lines.joined(separator: "\n"))

      Graphs (speedup graph NAME, speedup simulate NAME)

        \(list.graphs.map(\.name).joined(separator: ", "))

      """
  }
}

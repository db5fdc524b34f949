import Analysis
import Experiments
import Foundation
import Records

/// An experiment of which the result is known, run by `speedup run` as a user runs it.
struct TruthExperiment {
  let name: String
  /// Everything below `experiment:` and `about:`.
  let text: String
  /// The text of a graph file beside it; nil when none is needed.
  var graph: String?
  /// More flags of `speedup run`.
  var flags: [String] = []
  let rounds: Int
  /// What must come out.
  let checks: (TruthResult) -> [TruthCheck]

  /// Runs it in `folder` and compares.
  ///
  /// - Throws: `TruthFailure` when the run itself fails.
  func run(in folder: String) throws -> [TruthCheck] {
    checks(try measure(in: folder))
  }

  /// Runs it in `folder`.
  ///
  /// - Throws: `TruthFailure` when the run itself fails.
  func measure(in folder: String) throws -> TruthResult {
    let place = "\(folder)/\(name)-\(UUID().uuidString)"
    try WholeFile.makeFolder(place)
    defer { try? FileManager.default.removeItem(atPath: place) }
    let file = place + "/\(name).yaml"
    try WholeFile.write("experiment: \(name)\nabout: A known truth.\n\(text)\n", to: file)
    if let graph { try WholeFile.write(graph, to: place + "/\(name)-graph.yaml") }
    try start(
      ["run", file, "--rounds", "\(rounds)", "--no-plots", "--output", place + "/results"]
        + flags)
    let results = place + "/results/" + name
    guard let run = try? FileManager.default.contentsOfDirectory(atPath: results).first,
      let rows = FileManager.default.contents(atPath: "\(results)/\(run)/samples.csv")
    else { throw TruthFailure(experiment: name, reason: "it left no rows") }
    return TruthResult(samples: try SampleTable.parse(rows))
  }

  private func start(_ arguments: [String]) throws {
    let end = try ProgramText(of: BuiltPrograms.folder + "/speedup", arguments)
    guard end.code == 0 else {
      throw TruthFailure(
        experiment: name, reason: "speedup ended with \(end.code)\n\(end.text)")
    }
  }
}

/// A run whose result should be known did not come to its end.
struct TruthFailure: Error, CustomStringConvertible {
  let experiment: String
  let reason: String

  var description: String { "\(experiment): \(reason)" }
}

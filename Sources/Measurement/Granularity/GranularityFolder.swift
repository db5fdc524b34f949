package import Experiments
package import FoundationEssentials
package import Records

/// The folder of a run of `speedup metg`: that of a run, and what the walk needs beside it.
package struct GranularityFolder: Sendable {
  package let run: RunFolder
  private var planPath: String { run.path + "/granularity.json" }

  package init(path: String) { run = RunFolder(path: path) }

  /// Whether this is the folder of a run of `speedup metg`.
  package var isThere: Bool { FileManager.default.fileExists(atPath: planPath) }

  /// Makes the folder of a new run.
  ///
  /// - Parameters:
  ///   - output: The folder of all results.
  ///   - granularity: What is measured.
  ///   - plan: Its points.
  ///   - rounds: Around each crossing.
  ///   - environment: What will stand in `environment.json`.
  ///   - date: What the run is named after.
  /// - Returns: The folder, and what `run.json` holds.
  /// - Throws: `FileFailure` when a file or a folder cannot be written.
  package static func create(
    in output: String, _ granularity: GranularityPlan, plan: Plan, rounds: Int,
    environment: MachineEnvironment, at date: Date = Date()
  ) throws -> (GranularityFolder, RunFolder.Record) {
    var (run, record) = try RunFolder.create(
      in: output, plan: plan, text: granularity.experimentText(plan.experiment),
      source: "experiment.yaml", environment: environment, at: date)
    record.settings.rounds = rounds
    try run.write(record)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let folder = GranularityFolder(path: run.path)
    try WholeFile.write(encoder.encode(granularity) + Data("\n".utf8), to: folder.planPath)
    return (folder, record)
  }

  /// What `granularity.json` holds.
  ///
  /// - Throws: `GranularityFolderError` when it is missing, or cannot be what was written.
  package func plan() throws(GranularityFolderError) -> GranularityPlan {
    guard let data = FileManager.default.contents(atPath: planPath) else {
      throw .notThere(path: run.path)
    }
    guard let plan = try? JSONDecoder().decode(GranularityPlan.self, from: data),
      plan.schema == 1, (1...RunRule.greatestCount).contains(plan.width),
      (1...RunRule.greatestCount).contains(plan.steps ?? 1),
      plan.iterationSeconds > 0, plan.iterationSeconds < 1
    else { throw .damaged(path: planPath) }
    return plan
  }
}

/// Why a folder cannot be continued by `speedup metg`.
package enum GranularityFolderError: Error, Equatable, CustomStringConvertible {
  case notThere(path: String)
  case damaged(path: String)

  package var description: String {
    switch self {
    case .notThere(let path):
      "\(path): is not the folder of a run of `speedup metg`: it has no granularity.json; give "
        + "results/metg-…/<run id>"
    case .damaged(let path):
      "\(path): cannot be understood; begin a new run without --resume"
    }
  }
}

package import Experiments
package import Foundation

/// The folder of one run: `results/<experiment>/<run id>/`.
package struct RunFolder: Sendable, Equatable {
  /// What `run.json` holds: all that `--resume` needs beside the experiment.
  package struct Record: Sendable, Codable, Equatable {
    package var schema = 1
    package var runID: String
    /// The path of the experiment file as it was given: libraries are found beside it.
    package var source: String
    /// What was swept: the file's words, or the flags in their place.
    package var sweep: Sweep
    package var settings: RunSettings
    package var environmentID: String

    package init(
      runID: String, source: String, sweep: Sweep, settings: RunSettings, environmentID: String
    ) {
      self.runID = runID
      self.source = source
      self.sweep = sweep
      self.settings = settings
      self.environmentID = environmentID
    }
  }

  package let path: String
  package var samplesPath: String { path + "/samples.csv" }
  /// How fast the machine was in rounds with probes.
  package var probesPath: String { path + "/probes.csv" }
  package var summaryPath: String { path + "/summary.csv" }
  package var environmentPath: String { path + "/environment.json" }
  package var experimentPath: String { path + "/experiment.yaml" }
  /// When and where each task of the traced launches ran.
  package var spansPath: String { path + "/spans.csv" }
  /// The same for Perfetto.
  package var tracePath: String { path + "/trace.json" }
  private var recordPath: String { path + "/run.json" }

  package init(path: String) { self.path = path }

  /// Makes the folder of a new run, with everything that is known before the first launch.
  ///
  /// - Parameters:
  ///   - output: The folder of all results.
  ///   - plan: What will be run.
  ///   - text: The experiment file.
  ///   - source: Its path as it was given.
  ///   - environment: What will stand in `environment.json`.
  ///   - date: What the run is named after.
  /// - Returns: The folder, and what `run.json` holds.
  /// - Throws: `FileFailure` when a file or a folder cannot be written.
  package static func create(
    in output: String, plan: Plan, text: String, source: String,
    environment: MachineEnvironment, at date: Date = Date()
  ) throws -> (RunFolder, Record) {
    let parent = output + "/" + plan.experiment.name
    try WholeFile.makeFolder(parent)
    let runID = try freshName(in: parent, date: date)
    let folder = RunFolder(path: parent + "/" + runID)
    let record = Record(
      runID: runID, source: source, sweep: plan.experiment.sweep, settings: plan.settings,
      environmentID: environment.id)
    try WholeFile.write(text, to: folder.experimentPath)
    try WholeFile.write(environment.json, to: folder.environmentPath)
    try folder.write(record)
    return (folder, record)
  }

  /// Makes and names a folder that no other run has.
  private static func freshName(in parent: String, date: Date) throws(FileFailure) -> String {
    let stamp = date.formatted(.iso8601).replacing(":", with: "").replacing("-", with: "")
    var attempt = 1
    while true {
      let name = attempt == 1 ? stamp : "\(stamp)-\(attempt)"
      if try WholeFile.makeNewFolder(parent + "/" + name) { return name }
      attempt += 1
    }
  }

  package func write(_ record: Record) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try WholeFile.write(encoder.encode(record) + Data("\n".utf8), to: recordPath)
  }

  /// What `run.json` holds.
  ///
  /// - Throws: `RunFolderError` when this is not the folder of a run.
  package func record() throws(RunFolderError) -> Record {
    guard let data = FileManager.default.contents(atPath: recordPath) else {
      throw .notARun(path: path)
    }
    do {
      return try JSONDecoder().decode(Record.self, from: data)
    } catch {
      throw .damaged(path: recordPath)
    }
  }
}

/// Why a folder cannot be continued.
package enum RunFolderError: Error, Equatable, CustomStringConvertible {
  case notARun(path: String)
  case damaged(path: String)

  package var description: String {
    switch self {
    case .notARun(let path):
      "\(path): is not the folder of a run: it has no run.json; give results/<experiment>/<run id>"
    case .damaged(let path):
      "\(path): cannot be understood; begin a new run without --resume"
    }
  }
}

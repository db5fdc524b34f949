import Basics
package import FoundationEssentials
package import Terms

/// The folder of one run: `results/<experiment>/<run id>/`.
package struct RunFolder: Sendable, Equatable {
  package let path: String
  package var samplesPath: String { path + "/samples.csv" }
  /// How fast the machine was in rounds with probes.
  package var probesPath: String { path + "/probes.csv" }
  package var summaryPath: String { path + "/summary.csv" }
  package var lawsPath: String { path + "/laws.csv" }
  package var lossesPath: String { path + "/losses.csv" }
  package var environmentPath: String { path + "/environment.json" }
  package var experimentPath: String { path + "/experiment.yaml" }
  /// When and where each task of the traced launches ran.
  package var spansPath: String { path + "/spans.csv" }
  /// The same for Perfetto.
  package var tracePath: String { path + "/trace.json" }
  var recordPath: String { path + "/run.json" }
  /// What the files held that the run depends on.
  package var inputsPath: String { path + "/inputs.json" }

  package init(path: String) { self.path = path }

  /// What is known of a run before its first launch.
  package struct Beginning {
    /// The name of the experiment.
    package var experiment: String
    /// Its file.
    package var text: String
    /// The path of that as it was given.
    package var source: String
    package var sweep: Sweep
    package var settings: RunSettings
    package var environment: EnvironmentRecord
    /// What is checked out in the current folder; nil outside of a working tree.
    package var commit: String?

    package init(
      experiment: String, text: String, source: String, sweep: Sweep, settings: RunSettings,
      environment: EnvironmentRecord, commit: String? = nil
    ) {
      self.experiment = experiment
      self.text = text
      self.source = source
      self.sweep = sweep
      self.settings = settings
      self.environment = environment
      self.commit = commit
    }
  }

  /// Makes the folder of a new run, with everything that is known before the first launch.
  ///
  /// - Parameters:
  ///   - output: The folder of all results.
  ///   - beginning: What is known.
  ///   - date: What the run is named after.
  /// - Returns: The folder, and what `run.json` holds.
  /// - Throws: `FileFailure` when a file or a folder cannot be written.
  package static func create(
    in output: String, _ beginning: Beginning, at date: Date = Date()
  ) throws -> (RunFolder, Record) {
    let parent = output + "/" + beginning.experiment
    try WholeFile.makeFolder(parent)
    let runID = try freshName(in: parent, date: date)
    let folder = RunFolder(path: parent + "/" + runID)
    let environment = beginning.environment
    var record = Record(
      runID: runID, source: beginning.source, sweep: beginning.sweep,
      settings: beginning.settings, environmentID: environment.id)
    record.version = environment.version
    record.commit = beginning.commit
    record.base = FolderPath.path(base(of: beginning.source), seenFrom: folder.path)
    record.workingFolder = FolderPath.path(".", seenFrom: folder.path)
    try WholeFile.write(beginning.text, to: folder.experimentPath)
    try WholeFile.write(environment.json, to: folder.environmentPath)
    try folder.write(record)
    return (folder, record)
  }

  /// Makes and names a folder that no other run has.
  static func freshName(in parent: String, date: Date) throws(FileFailure) -> String {
    let stamp = date.formatted(.iso8601).replacing(mark: ":", by: "").replacing(mark: "-", by: "")
    var attempt = 1
    while true {
      let name = attempt == 1 ? stamp : "\(stamp)-\(attempt)"
      if try WholeFile.makeNewFolder(parent + "/" + name) { return name }
      attempt += 1
    }
  }
}

/// The state of a machine, as it stands beside the rows that were measured on it.
package struct EnvironmentRecord: Sendable {
  /// Names it in rows.
  package let id: String
  /// Of the product.
  package let version: String
  /// The text of `environment.json`.
  package let json: Data

  package init(id: String, version: String, json: Data) {
    self.id = id
    self.version = version
    self.json = json
  }
}

import Experiments
package import FoundationEssentials
import Records

/// The folder of one run: `results/<experiment>/<run id>/`.
package struct RunFolder: Sendable, Equatable {
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
  var recordPath: String { path + "/run.json" }
  /// What the files held that the run depends on.
  package var inputsPath: String { path + "/inputs.json" }

  package init(path: String) { self.path = path }

  /// Makes the folder of a new run, with everything that is known before the first launch.
  ///
  /// - Parameters:
  ///   - output: The folder of all results.
  ///   - plan: What will be run.
  ///   - text: The experiment file.
  ///   - source: Its path as it was given.
  ///   - environment: What will stand in `environment.json`.
  ///   - commit: What is checked out in the current folder; nil outside of a working tree.
  ///   - date: What the run is named after.
  /// - Returns: The folder, and what `run.json` holds.
  /// - Throws: `FileFailure` when a file or a folder cannot be written.
  package static func create(
    in output: String, plan: Plan, text: String, source: String,
    environment: MachineEnvironment, commit: String? = nil, at date: Date = Date()
  ) throws -> (RunFolder, Record) {
    let parent = output + "/" + plan.experiment.name
    try WholeFile.makeFolder(parent)
    let runID = try freshName(in: parent, date: date)
    let folder = RunFolder(path: parent + "/" + runID)
    var record = Record(
      runID: runID, source: source, sweep: plan.experiment.sweep, settings: plan.settings,
      environmentID: environment.id)
    record.version = environment.version
    record.commit = commit
    record.base = FolderPath.path(Self.base(of: source), seenFrom: folder.path)
    record.workingFolder = FolderPath.path(".", seenFrom: folder.path)
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
}

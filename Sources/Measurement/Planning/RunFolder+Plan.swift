import Experiments
package import FoundationEssentials
package import Records

extension RunFolder {
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
    let beginning = try Beginning(
      experiment: plan.experiment.name, text: text, source: source, sweep: plan.experiment.sweep,
      settings: plan.settings,
      environment: EnvironmentRecord(
        id: environment.id, version: environment.version, json: environment.json),
      commit: commit)
    return try create(in: output, beginning, at: date)
  }

  /// Whether `environment.json` is there and can be understood.
  package var hasEnvironment: Bool {
    let environment: MachineEnvironment?? = try? document(environmentPath)
    return environment??.schema != nil
  }
}

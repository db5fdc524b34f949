import Basics
import Terms

/// Reads experiment files (FORMATS.md).
package enum ExperimentReader {
  /// Reads the text of an experiment file; looks at nothing but its arguments.
  ///
  /// - Parameters:
  ///   - text: What the file holds.
  ///   - file: Its name for messages.
  ///   - folder: Where the file's own paths begin; nil means the folder of `file`.
  ///   - vocabulary: What the file may name.
  /// - Returns: The experiment; paths in it work from the current folder.
  /// - Throws: `ExperimentErrors` with every mistake of the file.
  package static func read(
    text: String, file: String, folder: String? = nil, vocabulary: Vocabulary
  ) throws(ExperimentErrors) -> Experiment {
    var reading = Reading(vocabulary: vocabulary, folder: folder ?? FilePath.folder(of: file))
    let experiment = read(text, &reading)
    guard let experiment, reading.notes.isEmpty else {
      throw ExperimentErrors(diagnostics: reading.diagnostics(file: file))
    }
    return experiment
  }

  private static func read(_ text: String, _ reading: inout Reading) -> Experiment? {
    guard let written = YAMLText.read(text, .experiment, &reading) else { return nil }
    let keys = FileSections.keys(FileSections.top)
    let top = UnknownKeysRule.corrected(written, named: nil, keys, &reading)
    let name = NameRule.read(top, &reading)
    let about = AboutRule.read(top, &reading)
    let workload = WorkloadRule.read(top, &reading)
    let sweep = SweepRule.read(top, &reading)
    let peers = PeersRule.read(top, &reading)
    let expected = ExpectRule.read(top, &reading)
    guard let name, let about, let workload, let sweep, let peers else { return nil }
    SizeRule.check(workload, sweep, line: lineOfTasks(top), &reading)
    var experiment = Experiment(
      name: name, about: about, workload: workload, sweep: sweep, peers: peers)
    experiment.sweep.models += peers.map { .program($0.name) }
    GrowthRule.check(experiment, top, &reading)
    experiment.expectations = ExpectedPoints(
      name, experiment.sweep, workload.grains, peers: peers, own: experiment.ownProgram
    ).expectations(expected, &reading)
    return experiment
  }

  private static func lineOfTasks(_ top: Section) -> Int {
    guard case .mapping(let workload)? = top["workload"]?.content else { return top.line }
    return workload["tasks"]?.line ?? workload["graph"]?.line ?? top.line
  }
}

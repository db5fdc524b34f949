import Basics
package import Terms

extension ExperimentReader {
  /// Reads what a file expects of its points, and no more: rows are judged where the graph or the
  /// library of the experiment is no longer there.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - vocabulary: What the file may name.
  ///   - own: What the rows call the program of a workload that is one; nil: as the file does.
  /// - Returns: The expectations; none of a file without `expect`.
  /// - Throws: `ExperimentErrors` with every mistake that stands in their way.
  package static func expectations(
    path: String, vocabulary: Vocabulary, calling own: Model? = nil
  ) throws(ExperimentErrors) -> [Expectation] {
    let text = try text(path: path)
    var reading = Reading(vocabulary: vocabulary, folder: FilePath.folder(of: path))
    let expectations = expectations(text, calling: own, &reading)
    guard reading.notes.isEmpty else {
      throw ExperimentErrors(diagnostics: reading.diagnostics(file: path))
    }
    return expectations
  }

  private static func expectations(
    _ text: String, calling called: Model?, _ reading: inout Reading
  ) -> [Expectation] {
    guard let top = YAMLText.read(text, .experiment, &reading), top["expect"] != nil,
      case .mapping(let workload)? = top["workload"]?.content
    else { return [] }
    let name = NameRule.read(top, &reading)
    let grains = WorkloadRule.grains(workload, &reading)
    let peers = PeersRule.read(top, &reading)
    let entries = ExpectRule.read(top, &reading)
    guard let name, let grains, var sweep = SweepRule.read(top, &reading), let peers else {
      return []
    }
    let own = CommandRule.applies(to: workload) ? sweep.models.first : nil
    sweep.models += peers.map { .program($0.name) }
    let found = ExpectedPoints(name, sweep, grains, peers: peers, own: own)
      .expectations(entries, &reading)
    return found.map { expectation in
      var expectation = expectation
      if let called, expectation.model == own { expectation.model = called }
      return expectation
    }
  }
}

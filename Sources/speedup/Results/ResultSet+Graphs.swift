import Analysis
import Experiments
import FoundationEssentials
import Records
import Terms

extension ResultSet.Run {
  /// The record of the run and the workload of its copy of the experiment; nil where tasks wait for nobody, or
  /// one of them cannot be read.
  var graphWorkload: (record: RunFolder.Record, workload: Workload)? {
    guard curves.contains(where: { !["", GraphChoice.independent.name].contains($0.graph) }),
      FileManager.default.fileExists(atPath: folder.experimentPath),
      let record = try? folder.record(),
      let file = try? ExperimentReader.read(
        path: folder.experimentPath, folder: folder.base(record), vocabulary: Catalog.vocabulary)
    else { return nil }
    return (record, file.experiment.workload)
  }

  /// The graph of the run with what was traced of it; nil where tasks wait for nobody, or neither traces nor
  /// costs tell their times, or the copy of the experiment cannot be read.
  ///
  /// - Throws: `InputMistake` for traces that cannot be read.
  private func replay() throws -> GraphReplay? {
    guard let (record, workload) = graphWorkload else { return nil }
    let traces = try traces()
    let isTimed = workload.kernel.facts.isTimed
    guard isTimed || !traces.isEmpty, curves.contains(where: { $0.graph == workload.graph.name }),
      let graph = try? workload.graph.graph(tasks: workload.tasks)
    else { return nil }
    return GraphReplay(
      graph, traces: traces, curves: curves, knowsCosts: isTimed,
      policy: record.settings.policy ?? workload.policy, release: record.settings.release)
  }

  /// What traces and costs say of its curves.
  ///
  /// - Throws: As `replay`.
  func graphFindings() throws -> GraphFindings {
    try replay().map { GraphFindings(curves, $0) } ?? GraphFindings()
  }
}

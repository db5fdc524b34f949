import Analysis
import Experiments
import FoundationEssentials
import Records
import Reporting
import Terms

/// What figures say of a run beside its rows: a copy of the experiment that cannot be read says nothing.
extension ResultSet.Run {
  /// The name of its experiment and the sentence about it; nil where there is no copy.
  var about: (name: String, about: String)? {
    guard FileManager.default.fileExists(atPath: folder.experimentPath) else { return nil }
    return ExperimentReader.about(path: folder.experimentPath, vocabulary: Catalog.vocabulary)
  }

  /// The graph of its tasks; nil where they do not wait for each other, or the graph is not known here.
  var graph: GraphSubject? {
    guard let workload = graphWorkload?.workload,
      curves.contains(where: { $0.graph == workload.graph.name })
    else { return nil }
    return (try? workload.graph.graph(tasks: workload.tasks)).map {
      GraphSubject(workload.graph, $0)
    }
  }
}

import Analysis
import Experiments
import FoundationEssentials
import Records
import Terms

extension ResultSet.Run {
  /// What the copy of its experiment expects; nothing where there is no copy, as beside other rows.
  ///
  /// - Throws: `ExperimentErrors`: to expect nothing of a file that cannot be read would be a pass.
  func expectations() throws(ExperimentErrors) -> [Expectation] {
    guard FileManager.default.fileExists(atPath: folder.experimentPath) else { return [] }
    let hasOldName = curves.contains { $0.model == .command }
    return try ExperimentReader.expectations(
      path: folder.experimentPath, vocabulary: Catalog.vocabulary,
      calling: hasOldName ? .command : nil)
  }
}

extension ResultSet {
  /// Judges what the experiments of these runs expect; of runs of one experiment each expectation once.
  ///
  /// - Parameter curves: Those of all rows.
  /// - Returns: The verdicts, in the order of the runs and their files.
  /// - Throws: As `Run.expectations`.
  func verdicts(by curves: [Curve]) throws(ExperimentErrors) -> [ExpectationVerdict] {
    var expectations: [Expectation] = []
    var known: Set<Expectation> = []
    for run in runs {
      for expectation in try run.expectations() {
        var demand = expectation
        demand.line = 0
        if known.insert(demand).inserted { expectations.append(expectation) }
      }
    }
    return ExpectationJudge(curves).verdicts(on: expectations)
  }
}

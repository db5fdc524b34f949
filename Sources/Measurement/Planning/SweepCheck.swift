package import Experiments
package import Records
import Terms

/// What a sweep may be, for an experiment; the flags and `run.json` obey the same rules.
package enum SweepCheck {
  /// What is wrong with the sweep of an experiment.
  ///
  /// - Parameters:
  ///   - experiment: With the sweep in it.
  ///   - usableCores: The most workers where the sweep leaves the counts out.
  /// - Returns: The first mistake; nil when all points can be asked for.
  package static func mistake(in experiment: Experiment, usableCores: Int) -> RunMistake? {
    let sweep = experiment.sweep
    let own = experiment.ownProgram.map { [$0] } ?? ExecutionModel.allCases.map { .ours($0) }
    if let mistake = RunRule.mistake(
      in: sweep, models: own + experiment.peers.map { .program($0.name) }, of: experiment.name)
    {
      return mistake
    }
    guard sweep.scaling.contains(.weak) else { return nil }
    return growth(of: experiment)
      ?? size(of: experiment.workload, sweep.workers?.max() ?? usableCores)
  }

  /// Refuses weak scaling of work that cannot grow.
  private static func growth(of experiment: Experiment) -> RunMistake? {
    switch experiment.workload.growthObstacle {
    case .graphFile(let path)?:
      return RunMistake(
        .scaling, "the graph of \(path) cannot grow with the workers; write strong")
    case .meaningless(let reason)?:
      return RunMistake(.scaling, "\(reason); write strong")
    case nil: break
    }
    guard let model = experiment.fixedPrograms.first else { return nil }
    return RunMistake(
      .scaling,
      "the program of \(model) uses neither {tasks} nor {grain} and cannot do more for more "
        + "workers; write strong")
  }

  /// Refuses weak scaling that makes more tasks than can be numbered, or more work than can be
  /// counted.
  private static func size(of workload: Workload, _ workers: Int) -> RunMistake? {
    switch workload.excess(workers: workers) {
    case .tasks?:
      RunMistake(
        .workers,
        "\(workload.tasks) tasks for each of \(workers) workers are more than can be numbered; use "
          + "fewer of them")
    case .work(let tasks)?:
      RunMistake(
        .workers,
        "\(tasks) tasks of grain \(workload.grains.max() ?? 0) are more work than can be counted; use "
          + "fewer")
    case nil: nil
    }
  }
}

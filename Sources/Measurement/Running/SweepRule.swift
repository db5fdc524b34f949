import Execution
package import Experiments
import Terms

/// What a sweep may be, for an experiment; the flags and `run.json` obey the same rules.
package enum SweepRule {
  /// What is wrong with the sweep of an experiment.
  ///
  /// - Parameters:
  ///   - experiment: With the sweep in it.
  ///   - usableCores: The most workers where the sweep leaves the counts out.
  /// - Returns: The first mistake; nil when all points can be asked for.
  package static func mistake(in experiment: Experiment, usableCores: Int) -> RunMistake? {
    let sweep = experiment.sweep
    if let mistake = models(of: experiment) ?? workers(sweep.workers) ?? scaling(sweep.scaling) {
      return mistake
    }
    guard sweep.scaling.contains(.weak) else { return nil }
    return weak(experiment) ?? size(experiment.workload, sweep.workers?.max() ?? usableCores)
  }

  private static func models(of experiment: Experiment) -> RunMistake? {
    let own =
      experiment.workload.kernel.command == nil
      ? ExecutionModel.allCases.map { Model.ours($0) } : [.command]
    let known = own + experiment.peers.map { .peer($0.name) }
    let models = experiment.sweep.models
    let list = known.map(\.name).joined(separator: ", ")
    if models.isEmpty { return RunMistake(.models, "the list is empty; write one of \(list)") }
    if let model = models.first(where: { !known.contains($0) }) {
      return RunMistake(
        .models, "there is no model '\(model)' for \(experiment.name); write one of \(list)")
    }
    return twice(models).map { RunMistake(.models, "'\($0)' is given twice; keep one") }
  }

  private static func workers(_ counts: [Int]?) -> RunMistake? {
    guard let counts else { return nil }
    do throws(WorkerCountsError) {
      try WorkerCounts.check(counts)
      return nil
    } catch {
      return RunMistake(.workers, error.description)
    }
  }

  private static func scaling(_ modes: [ScalingMode]) -> RunMistake? {
    if modes.isEmpty {
      return RunMistake(.scaling, "the list is empty; write strong, weak or strong,weak")
    }
    return twice(modes).map { RunMistake(.scaling, "'\($0.rawValue)' is given twice; keep one") }
  }

  /// Refuses weak scaling of work that cannot grow.
  private static func weak(_ experiment: Experiment) -> RunMistake? {
    if case .file(let path) = experiment.workload.graph {
      return RunMistake(
        .scaling, "the graph of \(path) cannot grow with the workers; write strong")
    }
    if let reason = experiment.workload.noWeakScaling {
      return RunMistake(.scaling, "\(reason); write strong")
    }
    guard let model = experiment.fixedPrograms.first else { return nil }
    return RunMistake(
      .scaling,
      "the program of \(model) uses neither {tasks} nor {grain} and cannot do more for more "
        + "workers; write strong")
  }

  /// Refuses weak scaling that makes more tasks than can be numbered, or more work than can be
  /// counted.
  private static func size(_ workload: Workload, _ workers: Int) -> RunMistake? {
    let tooMany = RunMistake(
      .workers,
      "\(workload.tasks) tasks for each of \(workers) workers are more than can be numbered; use "
        + "fewer of them")
    guard let tasks = workload.weakTasks(workers: workers) else { return tooMany }
    let grain = workload.grains.max() ?? 0
    guard UInt64(tasks).multipliedReportingOverflow(by: grain).overflow else { return nil }
    return RunMistake(
      .workers, "\(tasks) tasks of grain \(grain) are more work than can be counted; use fewer")
  }

  private static func twice<Value: Hashable>(_ values: [Value]) -> Value? {
    var known: Set<Value> = []
    return values.first { !known.insert($0).inserted }
  }
}

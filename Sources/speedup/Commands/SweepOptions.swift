import ArgumentParser
import Execution
import Experiments
import Output
import TaskGraphs

/// Flags that change the sweep of an experiment.
struct SweepOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Execution models and peers, such as `thread,process`.", valueName: "list"),
    completion: .list(ExecutionModel.allCases.map(\.rawValue)))
  var models: String?

  @Option(help: ArgumentHelp("Worker counts, such as `1,2,4` or `1-8`.", valueName: "list"))
  var workers: String?

  @Option(
    help: ArgumentHelp("`strong`, `weak`, or both.", valueName: "list"),
    completion: .list(ScalingMode.allCases.map(\.rawValue)))
  var scaling: String?

  /// The experiment with these flags in place of what its file says.
  ///
  /// - Throws: `ValidationError` that names the flag.
  func applied(to experiment: Experiment) throws -> Experiment {
    var result = experiment
    if let models { result.sweep.models = try Self.models(models, of: experiment) }
    if let workers {
      do {
        result.sweep.workers = try WorkerCounts.parse(workers)
      } catch {
        throw ValidationError("--workers: \(error)")
      }
    }
    if let scaling { result.sweep.scaling = try Self.scaling(scaling) }
    if result.sweep.scaling.contains(.weak), case .file(let path) = result.workload.graph {
      throw ValidationError(
        "--scaling: the graph of \(path) cannot grow with the workers; write strong")
    }
    if result.sweep.scaling.contains(.weak), let reason = result.workload.noWeakScaling {
      throw ValidationError("--scaling: \(reason); write strong")
    }
    if result.sweep.scaling.contains(.weak), let model = result.fixedPrograms.first {
      throw ValidationError(
        "--scaling: the program of \(model) uses neither {tasks} nor {grain} and cannot do more for "
          + "more workers; write strong")
    }
    if result.sweep.scaling.contains(.weak), let most = result.sweep.workers?.max() {
      try Self.checkSize(result.workload, workers: most)
    }
    return result
  }

  /// Refuses weak scaling that makes more tasks than can be numbered.
  private static func checkSize(_ workload: Workload, workers: Int) throws {
    let tooMany = ValidationError(
      "--workers: \(workload.tasks.counted("task")) for each of \(workers.counted("worker")) are more than can be "
        + "numbered; use fewer of them")
    switch workload.graph.scaled(by: workers) {
    case .independent:
      if workload.tasks > Limits.tasks / workers { throw tooMany }
    case .pattern(let pattern):
      if (try? pattern.taskCount()) == nil { throw tooMany }
    case .file:
      break
    }
  }

  private static func models(_ text: String, of experiment: Experiment) throws -> [String] {
    let own =
      experiment.workload.kernel.command == nil
      ? ExecutionModel.allCases.map(\.rawValue) : [Experiment.commandModel]
    let known = own + experiment.peers.map(\.name)
    return try FlagCheck.words(text, "--models", example: known.joined(separator: ",")).map {
      name in
      guard known.contains(name) else {
        throw ValidationError(
          "--models: there is no model '\(VisibleText.quoted(name))' for \(experiment.name); write one of "
            + known.joined(separator: ", "))
      }
      return name
    }
  }

  private static func scaling(_ text: String) throws -> [ScalingMode] {
    let cure = "strong, weak or strong,weak"
    return try FlagCheck.words(text, "--scaling", example: cure).map { name in
      guard let mode = ScalingMode(rawValue: name) else {
        throw ValidationError(
          "--scaling: there is no '\(VisibleText.quoted(name))'; write \(cure)")
      }
      return mode
    }
  }
}

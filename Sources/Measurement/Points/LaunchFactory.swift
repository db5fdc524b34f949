import Crews
import Execution
import Experiments
import Records
import Terms

/// Turns points of a plan into requests for launches.
struct LaunchFactory {
  let plan: Plan

  /// A task that is shorter than this is not timed by itself under the task models: two readings of
  /// the clock cost about 50 ns, so that they stay below 1%.
  private static let shortestTimedTask = 5e-6

  /// The launch that measures a point; nil where the model is none of ours.
  func measurement(
    of configuration: Configuration, reference: ReferenceReport
  ) -> MeasurementRequest? {
    guard let model = configuration.model.execution else { return nil }
    let facts = plan.experiment.workload.kernel.facts
    let meanTask = reference.seconds / Double(max(configuration.tasks, 1))
    let placement = plan.placement(workers: configuration.workers)
    var request = MeasurementRequest(
      job(configuration.tasks, configuration.grain, configuration.graph), model: model,
      workers: configuration.workers, policy: policy, placement: placement, warmup: plan.warmup,
      iterations: plan.maximumIterations,
      timesTasks: facts.bound == .io || facts.isTimed || meanTask >= Self.shortestTimedTask)
    request.measuresPace = plan.measuresPace(on: placement)
    request.expected = reference.expected
    request.release = plan.settings.release
    if plan.settings.recordedIterations == nil { request.enoughSeconds = RunSettings.autoSeconds }
    return request
  }

  /// The launch that computes what a right run must give.
  func reference(of configuration: Configuration) -> ReferenceRequest {
    ReferenceRequest(
      job: job(configuration.tasks, configuration.grain, configuration.graph),
      iterations: plan.warmup + plan.maximumIterations)
  }

  /// What the flag says, else the experiment.
  private var policy: SchedulingPolicy? {
    plan.settings.policy ?? plan.experiment.workload.policy
  }

  private func graph(_ choice: GraphChoice) -> GraphReference {
    switch choice {
    case .independent: .independent
    case .pattern(let pattern): .pattern(pattern)
    case .file(let path): .file(path: path)
    }
  }

  /// The launch that times a single task, to estimate the time of a run; all tasks of one worker
  /// where a single one means nothing.
  func probe(grain: UInt64) -> MeasurementRequest {
    let workload = plan.experiment.workload
    let isWhole = workload.kernel.facts.isOneJob
    return MeasurementRequest(
      job(isWhole ? workload.tasks : 1, grain, isWhole ? workload.graph : .independent),
      model: .serial, workers: 1,
      placement: Placement(cpus: [], ownCores: true, coreCount: 1), warmup: 0, iterations: 1)
  }

  private func job(_ tasks: Int, _ grain: UInt64, _ choice: GraphChoice) -> JobRequest {
    JobRequest(
      tasks: tasks, graph: graph(choice), kernel: kernel, grain: grain, seed: plan.settings.seed,
      surroundings: JobRequest.Surroundings(options: plan.experiment.workload.options))
  }

  private var kernel: KernelReference {
    switch plan.experiment.workload.kernel {
    case .catalog(let facts):
      return .catalog(name: facts.name)
    case .library(let path, let symbol, let takesContext, let facts):
      return .library(
        path: path, symbol: symbol, takesContext: takesContext, unit: facts.unit.name,
        bound: facts.bound)
    case .command(_, let facts):
      // Never asked for: programs have requests of their own (`ProgramFactory`).
      return .catalog(name: facts.name)
    }
  }
}

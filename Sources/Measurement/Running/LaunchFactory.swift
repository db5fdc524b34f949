import Crews
import Execution
import Experiments
import Terms

/// Turns points of a plan into requests for launches.
struct LaunchFactory {
  let plan: Plan

  /// A task that is shorter than this is not timed by itself under the task models: two readings of
  /// the clock cost about 50 ns, so that they stay below 1%.
  private static let shortestTimedTask = 5e-6

  /// The launch that measures a point.
  func measurement(of configuration: Configuration, reference: ReferenceReport) -> LaunchRequest? {
    guard let model = configuration.model.execution else { return nil }
    let facts = plan.experiment.workload.kernel.facts
    var request = base(configuration.tasks, configuration.grain)
    request.model = model
    request.graph = graph(configuration.graph)
    request.policy = policy
    request.workers = configuration.workers
    plan.place(&request)
    request.expected = reference.expected
    let meanTask = reference.seconds / Double(max(configuration.tasks, 1))
    request.timesTasks = facts.bound == .io || facts.isTimed || meanTask >= Self.shortestTimedTask
    if plan.settings.iterations == nil { request.enoughSeconds = RunSettings.autoSeconds }
    return request
  }

  /// The launch that computes what a right run must give.
  func reference(of configuration: Configuration) -> LaunchRequest {
    var request = base(configuration.tasks, configuration.grain)
    request.purpose = .reference
    request.graph = graph(configuration.graph)
    return request
  }

  /// What the flag says, else the experiment.
  private var policy: SchedulingPolicy? {
    plan.settings.policy
      ?? plan.experiment.workload.policy.flatMap { SchedulingPolicy(rawValue: $0.rawValue) }
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
  func probe(grain: UInt64) -> LaunchRequest {
    let workload = plan.experiment.workload
    let isWhole = workload.kernel.facts.isOneJob
    var request = base(isWhole ? workload.tasks : 1, grain)
    if isWhole { request.graph = graph(workload.graph) }
    request.warmup = 0
    request.iterations = 1
    return request
  }

  private func base(_ tasks: Int, _ grain: UInt64) -> LaunchRequest {
    var request = LaunchRequest(
      purpose: .measure, model: .serial, workers: 1, tasks: tasks, kernel: kernel, grain: grain,
      seed: plan.settings.seed, warmup: plan.warmup, iterations: plan.maximumIterations,
      placement: Placement(cpus: [], ownCores: true, coreCount: 1))
    request.surroundings.options = plan.experiment.workload.options
    return request
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

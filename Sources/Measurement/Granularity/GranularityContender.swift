package import Execution

/// Somebody who can run a graph of `spin` tasks: one of our models, or another program.
package protocol GranularityContender {
  /// As shown in tables: `thread`.
  var name: String { get }

  /// Runs the graph once in a fresh process, and checks its result.
  ///
  /// - Parameter job: What to run.
  /// - Returns: The median of the iterations in seconds, or how it failed.
  func measure(_ job: GranularityJob) -> GranularityOutcome
}

/// One graph with one grain.
package struct GranularityJob: Sendable {
  package let plan: GranularityPlan
  package let graph: GranularityGraph
  package let grain: UInt64
  /// The result to check against.
  package let expected: ExpectedResult
}

/// How a launch for a granularity ended.
package enum GranularityOutcome: Sendable, Equatable {
  /// The median of its iterations, in seconds.
  case measured(Double)
  case failed(String)
  case interrupted
}

/// One of our own models.
package struct ModelContender: GranularityContender {
  private let model: ExecutionModel
  private let policy: SchedulingPolicy?
  private let launcher: any Launcher

  /// - Parameters:
  ///   - model: Which one.
  ///   - policy: How processes and threads find their tasks; nil leaves it to the graph.
  ///   - launcher: What starts the launches.
  package init(_ model: ExecutionModel, policy: SchedulingPolicy? = nil, launcher: any Launcher) {
    self.model = model
    self.policy = policy
    self.launcher = launcher
  }

  package var name: String { model.rawValue }

  package func measure(_ job: GranularityJob) -> GranularityOutcome {
    let plan = job.plan
    let request = LaunchRequest(
      purpose: .measure, model: model, workers: plan.workers, tasks: job.graph.tasks,
      graph: job.graph.reference, policy: policy, kernel: .catalog(name: "spin"),
      grain: job.grain, seed: plan.seed, warmup: GranularityPlan.warmup,
      iterations: GranularityPlan.iterations, placement: plan.placement, timesTasks: false,
      expected: job.expected)
    let cpus = Set(plan.placement.cpus).sorted()
    switch launcher.launch(request, cpus: cpus, timeLimit: plan.launchTimeout) {
    case .failed(let reason), .timedOut(let reason), .skipped(let reason): return .failed(reason)
    case .interrupted: return .interrupted
    case .reported(let report): return Self.outcome(of: report)
    }
  }

  private static func outcome(of report: LaunchReport) -> GranularityOutcome {
    if let failure = report.failure { return .failed(failure) }
    guard report.iterations.allSatisfy(\.correct) else {
      return .failed("the result is wrong: a task ran without what it depends on, twice, or never")
    }
    guard let seconds = Middle.of(report.iterations.map(\.wallSeconds)) else {
      return .failed("the launch timed nothing")
    }
    return .measured(seconds)
  }
}

/// The median of a list.
enum Middle {
  /// Nil of an empty list.
  static func of(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    guard let upper = sorted.dropFirst(sorted.count / 2).first else { return nil }
    return sorted.count % 2 == 1 ? upper : (sorted[sorted.count / 2 - 1] + upper) / 2
  }
}

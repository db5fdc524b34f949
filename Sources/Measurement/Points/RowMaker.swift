import Basics
import Execution
import Experiments
import FoundationEssentials
import Processes
import Records
import Terms

/// Turns the outcome of a launch into rows.
struct RowMaker {
  let plan: Plan
  let runID: String
  let environmentID: String

  /// One row an iteration; one row for a launch that failed.
  func rows(of outcome: LaunchOutcome, for started: StartedLaunch) -> [Sample] {
    switch outcome {
    case .reported(.command(let report)):
      return rows(of: report, for: started)
    case .reported(.measured(let launch)) where launch.failure == nil && !launch.iterations.isEmpty:
      return launch.iterations.enumerated().map { index, iteration in
        row(iteration, index: index, launch, for: started)
      }
    case .reported(let report):
      return [failure(.failed, report.failure ?? "the launch measured nothing", for: started)]
    case .failed(let reason):
      return [failure(.failed, reason, for: started)]
    case .skipped(let reason):
      return [failure(.skipped, reason, for: started)]
    case .timedOut(let reason):
      return [failure(.timedOut, reason, for: started)]
    case .interrupted:
      return [failure(.interrupted, "the run was interrupted", for: started)]
    }
  }

  /// The row of a point that is not measured.
  func refusal(_ refusal: Plan.Refusal, at date: Date) -> Sample {
    let launch = PlannedLaunch(configuration: refusal.configuration, round: 0, order: 0)
    return failure(.refused, refusal.reason, for: StartedLaunch(launch, startedAt: date))
  }

  func failure(_ status: Sample.Status, _ detail: String, for started: StartedLaunch) -> Sample {
    var sample = base(started.launch)
    sample.status = status
    // It may hold what a program printed.
    sample.detail = VisibleText.line(detail)
    sample.startedAt = Self.timestamp(started.startedAt)
    return sample
  }

  private func row(
    _ iteration: IterationReport, index: Int, _ launch: MeasuredLaunch, for started: StartedLaunch
  ) -> Sample {
    var sample = base(started.launch)
    sample.iteration = index
    sample.startedAt = Self.timestamp(Date(timeIntervalSince1970: iteration.startedAt))
    sample.policy = launch.policy?.rawValue ?? ""
    sample.mode = launch.mode ?? sample.mode
    sample.work = iteration.work
    sample.wallSeconds = iteration.wallSeconds
    sample.crewStartSeconds = launch.crewStartSeconds
    sample.set(iteration.usage)
    sample.usefulSeconds = iteration.usefulSeconds
    sample.usefulMaxSeconds = iteration.usefulMaxSeconds
    sample.release = launch.release?.rawValue ?? ""
    sample.heldSeconds =
      iteration.heldSeconds?.reduce(0, +) ?? iteration.wallSeconds * Double(sample.workers)
    sample.paceSeconds = launch.paceSeconds
    sample.maxRSSBytes = launch.peakBytes
    sample.stealSeconds = iteration.stealSeconds
    sample.checksum = iteration.checksum
    if !iteration.correct {
      sample.status = .wrongResult
      sample.detail = "the result is not the one of a plain loop over the same tasks"
    }
    return sample
  }

  func base(_ launch: PlannedLaunch) -> Sample {
    let configuration = launch.configuration
    let facts = plan.experiment.workload.kernel.facts
    var sample = Sample()
    sample.runID = runID
    sample.experiment = plan.experiment.name
    sample.model = configuration.model
    sample.kernel = plan.experiment.kernelName(of: configuration.model)
    sample.bound = facts.bound
    sample.graph = configuration.graph.name
    sample.pin = plan.settings.pin.rawValue
    // A peer does what its command says.
    if configuration.model.execution != nil {
      sample.mode = plan.experiment.workload.options[.mode] ?? ""
    }
    sample.scaling = configuration.scaling
    sample.workers = configuration.workers
    sample.tasks = configuration.tasks
    sample.grain = configuration.grain
    sample.unit = facts.unit.name
    sample.round = launch.round
    sample.order = launch.order
    sample.environmentID = environmentID
    return sample
  }

  static func timestamp(_ date: Date) -> String {
    date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}

extension Sample {
  /// Sets what the kernel accounts to workers or to a process.
  mutating func set(_ usage: Usage) {
    userSeconds = Double(usage.userMicroseconds) / 1e6
    systemSeconds = Double(usage.systemMicroseconds) / 1e6
    voluntarySwitches = usage.voluntarySwitches
    involuntarySwitches = usage.involuntarySwitches
    majorFaults = usage.majorFaults
    runDelaySeconds = usage.hasRunDelay ? Double(usage.runDelayNanoseconds) / 1e9 : nil
  }
}

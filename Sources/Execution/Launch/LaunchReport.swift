package import Crews
package import Processes
package import Terms

/// What one launch found: what a helper answers, as JSON.
package enum LaunchReport: Sendable, Codable, Equatable {
  case measured(MeasuredLaunch)
  case reference(ReferenceReport)
  case probe(ProbeReport)
  case command(CommandReport)
  /// Nothing: the reason in words.
  case failed(String)

  /// Why the launch stopped early, in words; nil when it did what it was asked for.
  package var failure: String? {
    switch self {
    case .measured(let launch): launch.failure
    case .failed(let reason): reason
    case .reference, .probe, .command: nil
    }
  }

  /// The same with more words on why the launch stopped early.
  ///
  /// - Parameter words: Come after those that there are.
  /// - Returns: The report; one without a failure as it is.
  package func explained(by words: String) -> LaunchReport {
    switch self {
    case .measured(var launch):
      launch.failure = launch.failure.map { $0 + words }
      return .measured(launch)
    case .failed(let reason): return .failed(reason + words)
    case .reference, .probe, .command: return self
    }
  }
}

/// What a launch that ran a job found, as far as it came.
package struct MeasuredLaunch: Sendable, Codable, Equatable {
  /// From the first worker's start to the moment when all wait for work, in seconds.
  package var crewStartSeconds: Double?
  package var iterations: [IterationReport] = []
  /// What building or reading the graph took, in seconds.
  package var graphSeconds: Double?
  /// What putting it into the memory that workers share took, in seconds.
  package var arenaSeconds: Double?
  /// How many dependences the graph has.
  package var dependences: Int?
  /// How workers found their tasks.
  package var policy: SchedulingPolicy?
  /// When its workers ended.
  package var release: WorkerRelease?
  /// What the kernel really did, where it has modes.
  package var mode: String?
  /// What a fixed amount of arithmetic took on the slowest CPU of the launch, on all of them at once
  /// and just after the last iteration, in seconds.
  package var paceSeconds: Double?
  /// The peak resident set of the largest process of the launch, in bytes.
  package var peakBytes: UInt64?
  /// Why it stopped early, in words; what it found before stands beside.
  package var failure: String?

  package init() {}
}

/// One iteration that was timed.
package struct IterationReport: Sendable, Codable, Equatable {
  /// UTC, in seconds since 1970, at the release.
  package var startedAt: Double
  /// From the release of all workers to the finish of the last task, in seconds.
  package var wallSeconds: Double
  /// Time inside kernels, summed over workers, in seconds; nil when tasks were too fine to time.
  package var usefulSeconds: Double?
  /// The same of the busiest worker, in seconds.
  package var usefulMaxSeconds: Double?
  package var usage: Usage
  /// CPU time that the hypervisor took from the CPUs of the launch, in seconds.
  package var stealSeconds: Double?
  /// Tasks that were run, counted by the workers.
  package var executed: UInt64
  /// The work of these tasks, in the kernel's unit; nil when it exceeds what a number can hold.
  package var work: UInt64?
  package var checksum: UInt64
  /// Whether checksum, outputs and the number of tasks are those expected.
  package var correct: Bool
  /// For how long each worker was held, in seconds from the release of all; nil when all were to the end.
  package var heldSeconds: [Double]?
}

package import Crews
package import Processes
package import Terms

/// What one launch found: what `speedup-launch` writes to descriptor 3, as JSON.
package struct LaunchReport: Sendable, Codable, Equatable {
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
  /// What the kernel really did, where it has modes.
  package var mode: String?
  /// What a fixed amount of arithmetic took on the slowest CPU of the launch, on all of them at once
  /// and just after the last iteration, in seconds.
  package var paceSeconds: Double?
  /// The peak resident set of the largest process of the launch, in bytes.
  package var peakBytes: UInt64?
  /// Why the launch stopped early, in words.
  package var failure: String?
  /// Set by a reference launch.
  package var reference: ReferenceReport?
  /// Set by a launch of a program.
  package var command: CommandReport?
  /// Set by a probe.
  package var probe: ProbeReport?

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
}

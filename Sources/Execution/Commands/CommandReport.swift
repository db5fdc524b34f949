package import Processes

/// What a launch of a program found.
package struct CommandReport: Sendable, Codable, Equatable {
  /// The recorded iterations, in order.
  package var iterations: [CommandIteration] = []
  package var end: CommandEnd = .complete
  /// The peak resident set of the largest process of the program, in bytes.
  package var peakBytes: UInt64?
  /// What a fixed amount of arithmetic took on the slowest CPU of the launch, just after the last
  /// iteration, in seconds.
  package var paceSeconds: Double?
  /// Whether something that the program started could not be ended.
  package var leavesProcesses = false

  package init() {}
}

/// One iteration of a program.
package struct CommandIteration: Sendable, Codable, Equatable {
  /// UTC, in seconds since 1970: when the process of this iteration started.
  package var startedAt: Double
  /// In seconds: of the process, or as it was reported.
  package var wallSeconds: Double
  /// What starting the workers took, as it was reported.
  package var crewStartSeconds: Double?
  /// As it was reported.
  package var checksum: UInt64?
  /// What the kernel accounts to the process and those that it waited for; nil when the process
  /// was more than this iteration.
  package var usage: Usage?
  /// CPU time that the hypervisor took from the CPUs of the launch, in seconds.
  package var stealSeconds: Double?
  /// Why it is a wrong result, in words.
  package var mistake: String?

  package init(startedAt: Double, wallSeconds: Double) {
    self.startedAt = startedAt
    self.wallSeconds = wallSeconds
  }
}

/// How a launch of a program ended.
package enum CommandEnd: Sendable, Codable, Equatable {
  case complete
  /// A program that is not installed: which, in words.
  case notInstalled(String)
  /// The reason in words.
  case failed(String)
  /// At its time limit; where, in words.
  case timedOut(String)
  case interrupted
}

package import Crews

/// A program with its arguments, ready to be started: no placeholder is left in it.
package struct ProgramCall: Sendable, Codable, Equatable {
  /// The program and its arguments; at least one.
  package var words: [String]
  /// What is set beside what the helper inherits.
  package var environment: [String: String]
  /// Where it starts; nil means the current folder.
  package var directory: String?

  package init(words: [String], environment: [String: String] = [:], directory: String? = nil) {
    self.words = words
    self.environment = environment
    self.directory = directory
  }

  /// Whether it is text that a shell reads, as `shell: true` makes it.
  package var isShellText: Bool { words.prefix(2) == ["/bin/sh", "-c"] }

  /// The program as it was written, for messages.
  package var name: String { words.first ?? "" }
}

/// A launch that runs a program instead of a kernel.
package struct CommandRequest: Sendable, Codable, Equatable {
  /// Who says how long an iteration took.
  package enum Timing: Sendable, Codable, Equatable {
    /// The launch times the process from its start to its end, after it ran so often unrecorded.
    case whole(warmup: Int, iterations: Int)
    /// The program itself, in lines of JSON; what their checksums must equal, nil accepts any.
    case reported(expectedChecksum: UInt64?)

    /// Once, without anything before it.
    package static let once = Timing.whole(warmup: 0, iterations: 1)

    var isReported: Bool {
      if case .reported = self { true } else { false }
    }
  }

  package var call: ProgramCall
  /// Runs before each time that the program runs.
  package var prepare: ProgramCall?
  package var timing: Timing
  /// Exit codes that mean success.
  package var expectedExits: [Int]
  /// Of the whole launch, in seconds.
  package var timeLimit: Double
  /// The CPUs to which the program is confined.
  package var placement: Placement
  /// Whether the speed of these CPUs is measured after the last iteration (`CrewPace`).
  package var measuresPace = false
  /// Whether it runs also after an interrupt, because it cleans up.
  package var isCleanup: Bool
  /// After the program has ended its time goes on by this share of it: a slowdown that is known.
  package var addedShare = 0.0

  package init(
    call: ProgramCall, prepare: ProgramCall? = nil, timing: Timing = .once,
    expectedExits: [Int] = [0], timeLimit: Double,
    placement: Placement = Placement(cpus: [], ownCores: true, coreCount: 1),
    isCleanup: Bool = false
  ) {
    self.call = call
    self.prepare = prepare
    self.timing = timing
    self.expectedExits = expectedExits
    self.timeLimit = timeLimit
    self.placement = placement
    self.isCleanup = isCleanup
  }
}

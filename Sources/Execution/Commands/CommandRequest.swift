package import Crews
import Terms

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
  var isShellText: Bool { words.prefix(2) == ["/bin/sh", "-c"] }

  /// The program as it was written, for messages.
  package var name: String { words.first ?? "" }
}

/// A launch that runs a program instead of a kernel.
package struct CommandRequest: Sendable, Codable, Equatable {
  /// Who says how long an iteration took.
  package enum Timing: String, Sendable, Codable, CaseIterable {
    /// The launch times the process from its start to its end.
    case whole
    /// The program itself, in lines of JSON.
    case reported
  }

  package var call: ProgramCall
  /// Runs before each time that the program runs.
  package var prepare: ProgramCall?
  package var timing: Timing
  /// Exit codes that mean success.
  package var expectedExits: [Int]
  /// Of the whole launch, in seconds.
  package var timeLimit: Double
  /// What reported checksums must equal; nil accepts any.
  package var expectedChecksum: UInt64?
  /// Whether it runs also after an interrupt, because it cleans up.
  package var isCleanup: Bool

  package init(
    call: ProgramCall, prepare: ProgramCall? = nil, timing: Timing = .whole,
    expectedExits: [Int] = [0], timeLimit: Double, expectedChecksum: UInt64? = nil,
    isCleanup: Bool = false
  ) {
    self.call = call
    self.prepare = prepare
    self.timing = timing
    self.expectedExits = expectedExits
    self.timeLimit = timeLimit
    self.expectedChecksum = expectedChecksum
    self.isCleanup = isCleanup
  }
}

extension LaunchRequest {
  /// A launch that runs a program.
  ///
  /// - Parameters:
  ///   - command: The program.
  ///   - workers: How many workers the program was told to use.
  ///   - warmup: Times that it runs unrecorded; a program that reports its times does so itself.
  ///   - iterations: Times that it runs.
  ///   - placement: The CPUs to which the program is confined.
  /// - Returns: The request; what belongs to kernels is empty.
  package static func command(
    _ command: CommandRequest, workers: Int = 1, warmup: Int = 0, iterations: Int = 1,
    placement: Placement = Placement(cpus: [], ownCores: true, coreCount: 1)
  ) -> LaunchRequest {
    var request = LaunchRequest(
      purpose: .command, model: .serial, workers: workers, tasks: 0, kernel: .catalog(name: ""),
      grain: 0, seed: 0, warmup: warmup, iterations: iterations, placement: placement)
    request.command = command
    return request
  }
}

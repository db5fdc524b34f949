package import Execution

/// How an experiment is measured: the flags of `speedup run`, kept in `run.json` for `--resume`.
package struct RunSettings: Sendable, Codable, Equatable {
  /// Rounds to run; each launches every configuration once.
  package var rounds: Int
  /// Iterations that are run and not recorded; nil means 1, and 0 for kernels that only wait.
  package var warmup: Int?
  /// Iterations that are recorded; nil means enough to fill `autoSeconds`, at most `autoIterations`.
  package var iterations: Int?
  package var pin: PinPolicy
  /// How processes and threads find the tasks of a graph; nil leaves it to its shape.
  package var policy: SchedulingPolicy?
  package var oversubscribe: Bool
  /// Of the values of the tasks, and of the order within rounds.
  package var seed: UInt64
  /// In seconds, for one launch.
  package var launchTimeout: Double
  /// In seconds, for the whole run; nil means no limit.
  package var timeLimit: Double?

  /// As many rounds as the exact 95% interval of METHOD.md needs.
  package static let defaultRounds = 6
  package static let defaultLaunchTimeout = 60.0

  /// A launch measures for about this long when the number of iterations is left to us, in seconds.
  static let autoSeconds = 0.2
  /// And no more often than this.
  static let autoIterations = 5

  package init(
    rounds: Int = defaultRounds, warmup: Int? = nil, iterations: Int? = nil,
    pin: PinPolicy = .compact, policy: SchedulingPolicy? = nil, oversubscribe: Bool = false,
    seed: UInt64 = 1, launchTimeout: Double = defaultLaunchTimeout, timeLimit: Double? = nil
  ) {
    self.rounds = rounds
    self.warmup = warmup
    self.iterations = iterations
    self.pin = pin
    self.policy = policy
    self.oversubscribe = oversubscribe
    self.seed = seed
    self.launchTimeout = launchTimeout
    self.timeLimit = timeLimit
  }
}

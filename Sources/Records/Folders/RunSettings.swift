package import Terms

/// How an experiment is measured: the flags of `speedup run`, kept in `run.json` for `--resume`.
package struct RunSettings: Sendable, Codable, Equatable {
  /// Rounds to run when there is no target; each launches every configuration once.
  package var rounds: Int
  /// Rounds go on until the 95% interval of every speedup is narrower: its half-width over the
  /// speedup; nil means a fixed number of rounds.
  package var targetHalfWidth: Double?
  /// No more rounds than this with a target.
  package var maxRounds: Int
  /// Iterations that are run and not recorded; nil means 1, and 0 for kernels that only wait.
  package var warmup: Int?
  /// Iterations that are recorded; nil means enough to fill `autoSeconds`, at most `autoIterations`.
  package var iterations: Int?
  package var pin: PinPolicy
  /// How processes and threads find the tasks of a graph; nil leaves it to the experiment, and then
  /// to the shape of the graph.
  package var policy: SchedulingPolicy?
  /// When workers end; with `idle` a launch records one iteration, the last.
  package var release: WorkerRelease
  package var oversubscribe: Bool
  /// Of the values of the tasks, and of the order within rounds.
  package var seed: UInt64
  /// In seconds, for one launch.
  package var launchTimeout: Double
  /// In seconds, for the whole run; nil means no limit.
  package var timeLimit: Double?
  /// Whether each point is launched once more, after the rounds, to record when its tasks ran.
  package var trace: Bool

  /// As many rounds as the exact 95% interval of METHOD.md needs.
  package static let defaultRounds = 6
  package static let defaultMaxRounds = 100
  package static let defaultLaunchTimeout = 60.0

  /// A launch measures for about this long when the number of iterations is left to us, in seconds.
  package static let autoSeconds = 0.2
  /// And no more often than this.
  package static let autoIterations = 5

  package init(
    rounds: Int = defaultRounds, targetHalfWidth: Double? = nil,
    maxRounds: Int = defaultMaxRounds, warmup: Int? = nil, iterations: Int? = nil,
    pin: PinPolicy = .compact, policy: SchedulingPolicy? = nil, release: WorkerRelease = .never,
    oversubscribe: Bool = false, seed: UInt64 = 1, launchTimeout: Double = defaultLaunchTimeout,
    timeLimit: Double? = nil, trace: Bool = false
  ) {
    self.rounds = rounds
    self.targetHalfWidth = targetHalfWidth
    self.maxRounds = maxRounds
    self.warmup = warmup
    self.iterations = iterations
    self.pin = pin
    self.policy = policy
    self.release = release
    self.oversubscribe = oversubscribe
    self.seed = seed
    self.launchTimeout = launchTimeout
    self.timeLimit = timeLimit
    self.trace = trace
  }

  /// The most rounds that are run.
  package var roundLimit: Int { targetHalfWidth == nil ? rounds : maxRounds }

  /// The iterations that a launch of ours records; nil leaves it to their time.
  package var recordedIterations: Int? { release == .idle ? 1 : iterations }
}

extension RunSettings {
  /// Reads what an older version wrote, too: it knew no traces, no target and no release.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    rounds = try values.decode(Int.self, forKey: .rounds)
    targetHalfWidth = try values.decodeIfPresent(Double.self, forKey: .targetHalfWidth)
    maxRounds =
      try values.decodeIfPresent(Int.self, forKey: .maxRounds) ?? Self.defaultMaxRounds
    warmup = try values.decodeIfPresent(Int.self, forKey: .warmup)
    iterations = try values.decodeIfPresent(Int.self, forKey: .iterations)
    pin = try values.decode(PinPolicy.self, forKey: .pin)
    policy = try values.decodeIfPresent(SchedulingPolicy.self, forKey: .policy)
    release = try values.decodeIfPresent(WorkerRelease.self, forKey: .release) ?? .never
    oversubscribe = try values.decode(Bool.self, forKey: .oversubscribe)
    seed = try values.decode(UInt64.self, forKey: .seed)
    launchTimeout = try values.decode(Double.self, forKey: .launchTimeout)
    timeLimit = try values.decodeIfPresent(Double.self, forKey: .timeLimit)
    trace = try values.decodeIfPresent(Bool.self, forKey: .trace) ?? false
  }
}

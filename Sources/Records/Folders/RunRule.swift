package import Terms

/// What a run can be told: a flag of the command line, and a place in `run.json`.
package enum RunKey: String, Sendable {
  case models, workers, scaling
  case rounds, maxRounds, targetHalfWidth, warmup, iterations, policy, launchTimeout, timeLimit
  case runID

  /// The flag: `--max-rounds`.
  package var flag: String {
    switch self {
    case .maxRounds: "--max-rounds"
    case .targetHalfWidth: "--target-ci"
    case .launchTimeout: "--launch-timeout"
    case .timeLimit: "--time-limit"
    default: "--" + rawValue
    }
  }

  /// The place in `run.json`: `settings.maxRounds`.
  package var place: String {
    switch self {
    case .models, .workers, .scaling: "sweep." + rawValue
    case .runID: rawValue
    default: "settings." + rawValue
    }
  }
}

/// A value that no run can have: `what is wrong; what to write instead`.
package struct RunMistake: Error, Sendable, Equatable {
  package let key: RunKey
  package let words: String

  package init(_ key: RunKey, _ words: String) {
    self.key = key
    self.words = words
  }
}

/// What the settings of a run may be; the flags and `run.json` obey the same rules.
package enum RunRule {
  /// The most that anything counted may be.
  package static let greatestCount = 1_000_000

  /// The most launches of a run: at some milliseconds each they take a day.
  package static let greatestLaunchCount = 5_000_000

  /// What is wrong with a count; nil when it can be used.
  package static func mistake(_ key: RunKey, _ value: Int?) -> RunMistake? {
    guard let value, let words = words(value, from: least[key] ?? 1) else { return nil }
    return RunMistake(key, words)
  }

  /// What is wrong with a number that counts something, in words; nil when it can be used.
  package static func words(_ value: Int, from least: Int) -> String? {
    guard value < least || value > greatestCount else { return nil }
    return "\(value) is out of range; write a number from \(least) to \(greatestCount)"
  }

  /// What is wrong with a policy; nil when it can be chosen.
  package static func mistake(_ policy: SchedulingPolicy?) -> RunMistake? {
    guard policy == .dynamic else { return nil }
    return RunMistake(
      .policy,
      "`dynamic` is for independent tasks, which always have it; write static or stealing")
  }

  /// What is wrong with iterations beside a release; nil when they go together.
  package static func mistake(_ release: WorkerRelease?, iterations: Int?) -> RunMistake? {
    guard release == .idle, let iterations, iterations > 1 else { return nil }
    return RunMistake(
      .iterations,
      "workers that end when they are idle run no second iteration; leave it out beside --release idle"
    )
  }

  /// All that is wrong with settings.
  package static func mistakes(in settings: RunSettings) -> [RunMistake] {
    [
      mistake(.rounds, settings.rounds), mistake(.maxRounds, settings.maxRounds),
      target(settings.targetHalfWidth), mistake(.warmup, settings.warmup),
      mistake(.iterations, settings.iterations), mistake(settings.policy),
      mistake(settings.release, iterations: settings.iterations),
      time(.launchTimeout, settings.launchTimeout, above: 0),
      // The share of an experiment for which nothing was left is 0.
      settings.timeLimit.flatMap { time(.timeLimit, $0, above: -.leastNonzeroMagnitude) },
    ].compactMap(\.self)
  }

  private static let least: [RunKey: Int] = [.warmup: 0]

  private static func target(_ share: Double?) -> RunMistake? {
    guard let share, !(share > 0 && share < 1) else { return nil }
    return RunMistake(
      .targetHalfWidth, "\(share) is no share; write a number above 0 and below 1, such as 0.02")
  }

  private static func time(_ key: RunKey, _ seconds: Double, above least: Double) -> RunMistake? {
    guard !(seconds > least && seconds <= Limits.seconds) else { return nil }
    return RunMistake(
      key, "\(seconds) is out of range; write seconds above 0 and at most \(Int(Limits.seconds))")
  }
}

package import Records

/// A session beside earlier ones of the same machine and work.
package struct SessionJudgement: Sendable, Equatable {
  /// How many earlier ones there are.
  package var sessions: Int
  /// What all configurations have in common; nil where too few tell.
  package var machine: MachineShift?
  /// In the order of tables.
  package var configurations: [ConfigurationJudgement]
  /// What earlier sessions have, and this one has not.
  package var missing: [SessionConfiguration]
  package var rules: SessionRules

  package var verdict: SessionVerdict { .overall(configurations.map(\.verdict)) }

  /// Whether none of its configurations was measured before: then nothing is judged.
  package var hasNothingInCommon: Bool { configurations.allSatisfy { $0.sessions == 0 } }
}

/// How much slower all configurations of a session are, in the median.
///
/// The machine or the program: that they change alike does not tell which.
package struct MachineShift: Sendable, Equatable {
  /// Of the times, to those of earlier sessions.
  package var ratio: Double
  /// Where 95 of 100 further sessions would lie; nil below two earlier ones.
  package var interval: ClosedRange<Double>?

  /// Whether it is as large as in few earlier sessions.
  package var isUnusual: Bool { interval.map { !$0.contains(ratio) } ?? false }
}

/// One configuration of a session.
package struct ConfigurationJudgement: Sendable, Equatable {
  package var configuration: SessionConfiguration
  /// The median of this session.
  package var seconds: Double
  /// How many earlier sessions it is compared with.
  package var sessions: Int
  /// Nil below two earlier sessions.
  package var comparison: Comparison?
  package var verdict: SessionVerdict

  init(
    configuration: SessionConfiguration, seconds: Double, sessions: Int,
    comparison: Comparison? = nil, verdict: SessionVerdict = .undecided
  ) {
    self.configuration = configuration
    self.seconds = seconds
    self.sessions = sessions
    self.comparison = comparison
    self.verdict = verdict
  }

  /// Beside the earlier sessions, without what all configurations have in common.
  package struct Comparison: Sendable, Equatable {
    /// The time to that of earlier sessions.
    package var change: Double
    /// The ratio above which it would be called slower; nil where there is none, with very few sessions.
    package var limit: Double?
    /// The chance of a time as large, adjusted for all configurations.
    package var p: Double
  }
}

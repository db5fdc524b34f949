import Records
import Terms

/// How a run ended.
package enum RunEnding: Sendable, Equatable {
  /// All rounds were run.
  case complete
  /// The limit of time was reached before.
  case timeLimit
  /// By a signal.
  case interrupted
  /// Before the first launch, because a setup failed; the reason in words.
  case setupFailed(String)
  /// Before the first launch, because nothing that is measured now would belong to the rows that
  /// are there; the reason in words.
  case refused(String)
}

/// What became of a run.
package struct RunOutcome: Sendable, Equatable {
  package var end: RunEnding
  /// Launches of this run that did not end `ok`.
  package var failures: Int
  /// Launches of earlier runs in the same folder that did not end `ok` and are not tried again.
  package var earlierFailures = 0
  /// Files that changed while they were measured, in words.
  package var changedInputs: [String] = []
  /// What could not be cleaned up, in words.
  package var leftovers: [String] = []

  /// How many launches failed, by their rows.
  static func failedLaunches(in rows: [Sample]) -> Int {
    struct Launch: Hashable {
      let point: Configuration
      let round: Int
    }
    let failed = rows.filter(\.status.isFailure)
    return Set(failed.map { Launch(point: $0.configuration, round: $0.round) }).count
  }
}

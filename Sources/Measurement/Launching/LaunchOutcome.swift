package import Execution
import Processes

/// How a launch ended.
package enum LaunchOutcome: Sendable, Equatable {
  /// It reported; the report may hold a failure of its own.
  case reported(LaunchReport)
  /// It ended without a report, or could not be started: the reason in words.
  case failed(String)
  /// Its program is not installed: which, in words.
  case skipped(String)
  /// It was killed at its time limit.
  case timedOut(String)
  /// It was killed because the run was interrupted.
  case interrupted
}

extension LaunchOutcome {
  /// The helper could not be started.
  static func cannotStart(_ error: any Error) -> LaunchOutcome {
    .failed("the launch cannot be started: \(error)")
  }

  /// The helper did not end in time.
  ///
  /// - Parameter limit: In seconds.
  /// - Returns: The outcome, with what to do about it.
  static func killed(atLimit limit: Double) -> LaunchOutcome {
    .timedOut(
      "killed at its time limit of \(limit) s; raise it with --launch-timeout or time-limit")
  }

  /// The helper ended without a report that can be read.
  ///
  /// - Parameters:
  ///   - status: How.
  ///   - hasRubbish: Whether there was something in the place of a report.
  ///   - output: The last lines that it printed.
  /// - Returns: The outcome.
  static func ended(_ status: ExitStatus, hasRubbish: Bool, output: String) -> LaunchOutcome {
    .failed(
      "the launch \(status)" + (hasRubbish ? ", and its report cannot be read" : "")
        + (output.isEmpty ? "" : ": " + output))
  }
}

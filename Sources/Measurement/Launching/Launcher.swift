package import Execution

/// Starts launches: the real one spawns processes, a test's one makes outcomes up.
package protocol Launcher {
  /// Runs one launch to its end.
  ///
  /// - Parameters:
  ///   - request: What to measure.
  ///   - cpus: The CPUs to which the launch is confined; empty means all that are allowed.
  ///   - timeLimit: In seconds; afterwards the whole process group is killed.
  /// - Returns: How it ended; it never throws, because a failure is a row.
  func launch(_ request: LaunchRequest, cpus: [Int], timeLimit: Double) -> LaunchOutcome

  /// Makes an empty folder for the files of launches; who asks for it removes it.
  ///
  /// - Throws: `SystemError` when it cannot be made.
  func makeFolder() throws(SystemError) -> ScratchFolder
}

extension Launcher {
  /// A folder that stays when this process is killed; that of `EquippedLauncher` does not.
  package func makeFolder() throws(SystemError) -> ScratchFolder { try ScratchFolder() }
}

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

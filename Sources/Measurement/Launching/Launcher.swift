package import Execution
package import Processes

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

  /// CPU time of processes that outlive their launches, and of what they waited for, in seconds:
  /// the kernel accounts it to this process only when they have ended.
  var livingSeconds: Double { get }

  /// Makes an empty folder for the files of launches; who asks for it removes it.
  ///
  /// - Throws: `SystemError` when it cannot be made.
  func makeFolder() throws(SystemError) -> ScratchFolder
}

extension Launcher {
  package var livingSeconds: Double { 0 }

  /// A folder that stays when this process is killed; that of `EquippedLauncher` does not.
  package func makeFolder() throws(SystemError) -> ScratchFolder { try ScratchFolder() }
}

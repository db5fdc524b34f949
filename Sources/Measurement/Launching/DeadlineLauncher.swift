import Execution
import Processes

/// Starts launches that must not outlast the run.
///
/// One that is still running at the deadline is killed and counts as interrupted: it says nothing
/// about its point.
struct DeadlineLauncher: Launcher {
  let launcher: any Launcher
  let deadline: ContinuousClock.Instant

  var livingSeconds: Double { launcher.livingSeconds }

  func launch(_ request: LaunchRequest, cpus: [Int], timeLimit: Double) -> LaunchOutcome {
    let left = (deadline - .now).seconds
    guard left > 0 else { return .interrupted }
    guard left < timeLimit else {
      return launcher.launch(request, cpus: cpus, timeLimit: timeLimit)
    }
    let outcome = launcher.launch(limited(request, to: left), cpus: cpus, timeLimit: left)
    if case .timedOut = outcome { return .interrupted }
    return outcome
  }

  /// The helper of programs keeps the limit itself.
  private func limited(_ request: LaunchRequest, to seconds: Double) -> LaunchRequest {
    guard case .command(var command) = request else { return request }
    command.timeLimit = seconds
    return .command(command)
  }

  func makeFolder() throws(SystemError) -> ScratchFolder { try launcher.makeFolder() }
}

extension ContinuousClock.Duration {
  /// This duration in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}

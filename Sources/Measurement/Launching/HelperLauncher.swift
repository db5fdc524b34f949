import Basics
import CPlatform
package import Execution
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// Starts launches of kernels: `speedup-launch`, one fresh process each.
///
/// The calling thread must live as long as the launch: the kernel kills the launch with it.
package struct HelperLauncher: Launcher {
  let start: HelperStart
  let interrupts: Int32

  /// - Parameter helper: The path of the executable `speedup-launch`.
  package init(helper: String) {
    start = HelperStart(program: helper)
    interrupts = cp_catch_interrupts()
  }

  /// The signal that interrupted the run, or nil.
  package static var caughtSignal: Int? {
    let signal = Int(cp_caught_interrupt())
    return signal == 0 ? nil : signal
  }

  package func launch(
    _ request: LaunchRequest, cpus: [Int], timeLimit: Double
  ) -> LaunchOutcome {
    if Self.caughtSignal != nil { return .interrupted }
    do {
      let mark = LaunchMark()
      let pipes = try LaunchPipes()
      let pid: pid_t
      do {
        pid = try spawn(JSONText.encode(request), cpus: cpus, mark: mark, pipes: pipes)
      } catch {
        pipes.close()
        throw error
      }
      let launched = LaunchedProcess(pid: pid, pipes: pipes, interrupts: interrupts, mark: mark)
      return outcome(of: launched.collect(timeLimit: timeLimit), timeLimit: timeLimit)
    } catch {
      return .cannotStart(error)
    }
  }

  /// The request travels in a file: a list of expected outputs may be longer than an argument can.
  private func spawn(
    _ request: [UInt8], cpus: [Int], mark: LaunchMark, pipes: LaunchPipes
  ) throws -> pid_t {
    let input = try MemoryFile.open(request)
    defer { close(input) }
    return try start.spawn(
      cpus: cpus, mark: mark,
      Executable.Streams(
        input: input, output: pipes.output.writeEnd, report: pipes.report.writeEnd))
  }

  private func outcome(of end: LaunchedProcess.End, timeLimit: Double) -> LaunchOutcome {
    switch end.stop {
    case .interrupted:
      return .interrupted
    case .timeLimit:
      return .killed(atLimit: timeLimit)
    case .ended, .satisfied:
      if let report = try? JSONText.decode(LaunchReport.self, from: end.report) {
        // A worker process that ends itself says why on standard error, as the launch cannot.
        return .reported(end.output.isEmpty ? report : report.explained(by: ": " + end.output))
      }
      return .ended(end.status, hasRubbish: !end.report.isEmpty, output: end.output)
    }
  }
}

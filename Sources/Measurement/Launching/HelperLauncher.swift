import CPlatform
package import Execution
import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// Starts `speedup-launch`, one fresh process a launch, in a process group of its own.
///
/// The calling thread must live as long as the launch: the kernel kills the launch with it.
package struct HelperLauncher: Launcher {
  private let helper: String
  private let interrupts: Int32

  /// How long a launch of a program may take to end what it started, in seconds.
  private static let grace = 15.0

  /// - Parameter helper: The path of the executable `speedup-launch`.
  package init(helper: String) {
    self.helper = helper
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
    let isCleanup = request.command?.isCleanup == true
    if Self.caughtSignal != nil, !isCleanup { return .interrupted }
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      let mark = LaunchMark(isOfProgram: request.command != nil)
      let pipes = try LaunchPipes()
      let pid: pid_t
      do {
        pid = try spawn(encoder.encode(request), cpus: cpus, mark: mark, pipes: pipes)
      } catch {
        pipes.close()
        throw error
      }
      let launched = LaunchedProcess(
        pid: pid, pipes: pipes, interrupts: isCleanup ? nil : interrupts, mark: mark,
        grace: request.command == nil ? 0 : Self.grace)
      // A launch of a program keeps the limit itself, because it knows all that belongs to it.
      let limit = request.command == nil ? timeLimit : timeLimit + Self.grace
      return outcome(of: launched.collect(timeLimit: limit), timeLimit: timeLimit)
    } catch {
      return .failed("the launch cannot be started: \(error)")
    }
  }

  /// The request travels in a file: a list of expected outputs may be longer than an argument can.
  private func spawn(
    _ request: Data, cpus: [Int], mark: LaunchMark, pipes: LaunchPipes
  ) throws -> pid_t {
    let input = request.withUnsafeBytes { bytes in
      bytes.baseAddress.map { cp_memory_file($0, bytes.count) } ?? -EINVAL
    }
    guard input >= 0 else { throw SystemError(number: -input, doing: "writing the request") }
    defer { close(input) }
    let arguments = CStrings(["speedup-launch"])
    // A crash is a row; the backtrace of a kernel would take longer than many launches.
    let environment = CStrings(
      ProcessInfo.processInfo.environment
        .merging(["SWIFT_BACKTRACE": "enable=no", LaunchMark.variable: mark.value]) { $1 }
        .map { "\($0.key)=\($0.value)" })
    let cpus = cpus.map(Int32.init)
    let pid = helper.withCString { path in
      cpus.withUnsafeBufferPointer { cpus in
        var launch = cp_launch(
          path: path, arguments: arguments.pointer, environment: environment.pointer,
          cpus: cpus.baseAddress, cpu_count: Int32(cpus.count), directory: nil,
          input_fd: input, output_fd: pipes.output.writeEnd, error_fd: pipes.output.writeEnd,
          report_fd: pipes.report.writeEnd)
        return withExtendedLifetime((arguments, environment)) { cp_spawn(&launch) }
      }
    }
    guard pid > 0 else { throw SystemError(number: -pid, doing: "starting \(helper)") }
    return pid
  }

  private func outcome(of end: LaunchedProcess.End, timeLimit: Double) -> LaunchOutcome {
    switch end.reason {
    case .interrupted:
      return .interrupted
    case .timeLimit:
      return .timedOut(
        "killed at its time limit of \(timeLimit) s; raise it with --launch-timeout or time-limit")
    case .ended(let status):
      if var report = try? JSONDecoder().decode(LaunchReport.self, from: Data(end.report)) {
        // A worker process that ends itself says why on standard error, as the launch cannot.
        if let failure = report.failure, !end.output.isEmpty {
          report.failure = failure + ": " + end.output
        }
        return Self.outcome(of: report)
      }
      let rubbish = end.report.isEmpty ? "" : ", and its report cannot be read"
      return .failed(
        "the launch \(status)" + rubbish + (end.output.isEmpty ? "" : ": " + end.output))
    }
  }

  /// A program that did not end as it should is no report.
  private static func outcome(of report: LaunchReport) -> LaunchOutcome {
    switch report.command?.end {
    case nil, .complete: .reported(report)
    case .notInstalled(let reason): .skipped(reason)
    case .failed(let reason): .failed(reason)
    case .timedOut(let reason): .timedOut(reason)
    case .interrupted: .interrupted
    }
  }
}

import Basics
package import Execution
import Processes

/// Starts launches of programs: one helper runs them all, because the program is what must be fresh.
///
/// The helper is started at the first launch of a program, replaced when it has ended, and ended with
/// this launcher. All launches must come from one thread that lives as long: the kernel ends the
/// helper with the thread that started it.
package final class ProgramLauncher: Launcher {
  private let base: HelperLauncher
  private let grace: Double
  private var helper: ProgramHelper?

  /// - Parameter base: Starts the launches of kernels, with the same helper.
  package convenience init(_ base: HelperLauncher) {
    self.init(base, grace: ProgramHelper.usualGrace)
  }

  /// - Parameters:
  ///   - base: As for the other.
  ///   - grace: How long the helper may take to end what a program started, in seconds.
  init(_ base: HelperLauncher, grace: Double) {
    self.base = base
    self.grace = grace
  }

  package var livingSeconds: Double { helper?.cpuSeconds ?? 0 }

  package func launch(
    _ request: LaunchRequest, cpus: [Int], timeLimit: Double
  ) -> LaunchOutcome {
    guard case .command(let command) = request else {
      return base.launch(request, cpus: cpus, timeLimit: timeLimit)
    }
    if HelperLauncher.caughtSignal != nil, !command.isCleanup { return .interrupted }
    do {
      let helper = try usableHelper()
      let end = helper.run(
        try JSONText.encode(command), timeLimit: timeLimit,
        interrupts: command.isCleanup ? nil : base.interrupts)
      return outcome(of: end, timeLimit: timeLimit)
    } catch {
      return .cannotStart(error)
    }
  }

  private func usableHelper() throws(SystemError) -> ProgramHelper {
    if let helper, helper.isUsable { return helper }
    helper?.end()
    helper = nil
    let started = try ProgramHelper(base.start, grace: grace)
    helper = started
    return started
  }

  private func outcome(of end: ProgramHelper.End, timeLimit: Double) -> LaunchOutcome {
    switch end {
    case .interrupted:
      return .interrupted
    case .timeLimit:
      return .killed(atLimit: timeLimit)
    case .ended(let status, let hasRubbish, let output):
      return .ended(status, hasRubbish: hasRubbish, output: output)
    case .answered(let answer):
      guard let report = try? JSONText.decode(CommandReport.self, from: answer) else {
        let status = helper?.end() ?? .exited(code: 0)
        return .ended(status, hasRubbish: true, output: "")
      }
      // What it could not end would be held against every program after this one.
      if report.leavesProcesses { helper?.end() }
      return Self.outcome(of: report)
    }
  }

  /// A program that did not end as it should is no report.
  private static func outcome(of report: CommandReport) -> LaunchOutcome {
    switch report.end {
    case .complete: .reported(.command(report))
    case .notInstalled(let reason): .skipped(reason)
    case .failed(let reason): .failed(reason)
    case .timedOut(let reason): .timedOut(reason)
    case .interrupted: .interrupted
    }
  }
}

import Crews
import Processes

/// A launch of a program from start to end: prepare, run, and again for each iteration.
struct CommandBody {
  private let request: CommandRequest
  private let cpus: [Int]
  private let deadline: UInt64
  private let interrupts: Int32

  /// - Parameters:
  ///   - request: The program, where it runs and how often.
  ///   - interrupts: Becomes readable at an interrupt.
  init(_ request: CommandRequest, interrupts: Int32) {
    self.request = request
    self.interrupts = interrupts
    cpus = request.placement.distinctCPUs
    deadline = ProcessWatch.deadline(in: request.timeLimit)
  }

  /// Runs the program as often as it was asked for.
  func run() -> CommandReport {
    var report = CommandReport()
    let (warmup, iterations) =
      switch request.timing {
      case .whole(let warmup, let iterations): (warmup, iterations)
      case .reported: (0, 1)
      }
    for number in 0..<(warmup + iterations) {
      report.end = iterate(isRecorded: number >= warmup, into: &report)
      if report.end != .complete { break }
    }
    if request.measuresPace { report.paceSeconds = CrewPace.seconds(on: request.placement) }
    return report
  }

  private func iterate(isRecorded: Bool, into report: inout CommandReport) -> CommandEnd {
    do throws(ProgramError) {
      if let prepare = request.prepare {
        let ready = try run(prepare, on: [])
        report.leavesProcesses = ready.leftSomething
        let end = judge(ready, prepare, "prepare: \(prepare.name)", expected: [0])
        guard end == .complete else { return end }
      }
      let done = try run(
        request.call, on: cpus, readsLines: request.timing.isReported,
        addedShare: request.addedShare)
      report.leavesProcesses = done.leftSomething
      let end = judge(done, request.call, request.call.name, expected: request.expectedExits)
      guard end == .complete, isRecorded else { return end }
      report.peakBytes = [report.peakBytes, PeakMemory.ofChild(done.usage)].compactMap { $0 }
        .max()
      return record(done, into: &report)
    } catch {
      switch error {
      case .notInstalled(let name): return .notInstalled("\(name) is not installed")
      case .cannotStart(let reason): return .failed(reason)
      }
    }
  }

  private func run(
    _ call: ProgramCall, on cpus: [Int], readsLines: Bool = false, addedShare: Double = 0
  ) throws(ProgramError) -> ProgramRun.End {
    try ProgramRun(
      call: call, cpus: cpus, deadline: deadline, interrupts: interrupts, readsLines: readsLines,
      addedShare: addedShare
    ).run()
  }

  /// What a shell exits with when it does not find a program (POSIX.1-2024, 2.8.2 Exit Status for
  /// Commands).
  private static let notFound = 127

  /// Whether a program ended as it should.
  private func judge(
    _ end: ProgramRun.End, _ call: ProgramCall, _ name: String, expected: [Int]
  ) -> CommandEnd {
    let words = end.summary.isEmpty ? "" : ": " + end.summary
    if end.leftSomething { return .failed("\(name) left processes that cannot be ended\(words)") }
    switch (end.stop, end.status) {
    case (.interrupted, _):
      return .interrupted
    case (.satisfied, _):
      return .failed(
        "\(name) waits for the terminal, which a measured program has not; give it what it asks for "
          + "in a file or by a flag\(words)")
    case (.timeLimit, _):
      return .timedOut(
        "\(name) was ended at the time limit of \(request.timeLimit) s; raise it with "
          + "--launch-timeout or time-limit\(words)")
    case (_, .exited(let code)) where expected.contains(code):
      return .complete
    case (_, .exited(Self.notFound)) where call.isShellText && !end.summary.isEmpty:
      return .notInstalled(end.summary)
    case (_, let status):
      return .failed("\(name) \(status)\(words)")
    }
  }

  private func record(_ end: ProgramRun.End, into report: inout CommandReport) -> CommandEnd {
    guard case .reported(let expectedChecksum) = request.timing else {
      var iteration = CommandIteration(startedAt: end.startedAt, wallSeconds: end.wallSeconds)
      iteration.usage = end.usage
      iteration.stealSeconds = end.stealSeconds
      report.iterations.append(iteration)
      return .complete
    }
    do throws(ReportedTimes.Unusable) {
      report.iterations = try ReportedTimes.judge(
        end.reported, whole: end.wallSeconds, startedAt: end.startedAt,
        expected: expectedChecksum)
      return .complete
    } catch {
      let words = end.summary.isEmpty ? "" : ": " + end.summary
      return .failed("\(request.call.name) \(error.reason)\(words)")
    }
  }
}

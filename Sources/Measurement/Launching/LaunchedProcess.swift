import Execution
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// A launch that runs: reads its pipes until it ends, and leaves none of its processes behind.
struct LaunchedProcess {
  struct End {
    let stop: ProcessWatch.Stop
    let status: ExitStatus
    let report: [UInt8]
    /// The last lines that it printed.
    let output: String
  }

  let pid: pid_t
  let pipes: LaunchPipes
  /// Becomes readable at an interrupt.
  let interrupts: Int32
  let mark: LaunchMark

  /// Waits, parked, for the end, the time limit (in seconds) or an interrupt.
  func collect(timeLimit: Double) -> End {
    close(pipes.report.writeEnd)
    close(pipes.output.writeEnd)
    defer {
      close(pipes.report.readEnd)
      close(pipes.output.readEnd)
    }
    let report = PipeReader(descriptor: pipes.report.readEnd, limit: 64 << 20)
    let output = PipeReader(descriptor: pipes.output.readEnd, limit: 16 << 10)
    let (stop, _) = ProcessWatch(pid).wait(
      until: ProcessWatch.deadline(in: timeLimit), interrupts: interrupts,
      reading: [report, output])
    let status = HelperGroup.end(pid)
    mark.endProcesses()
    report.drain()
    output.drain()
    return End(stop: stop, status: status, report: report.bytes, output: output.lastLines())
  }
}

import CPlatform
import Execution
#if canImport(Glibc)
import Glibc
#endif

/// A launch that runs: reads its pipes until it ends, and leaves none of its processes behind.
struct LaunchedProcess {
  enum Reason {
    case ended(ExitStatus)
    case timeLimit
    case interrupted
  }

  struct End {
    let reason: Reason
    let report: [UInt8]
    /// The last lines that it printed.
    let output: String
  }

  let pid: pid_t
  let pipes: LaunchPipes
  let interrupts: Int32

  /// Waits, parked, for the end, the time limit (in seconds) or an interrupt.
  func collect(timeLimit: Double) -> End {
    close(pipes.report.writeEnd)
    close(pipes.output.writeEnd)
    let exit = cp_watch_process(pid)
    defer {
      close(pipes.report.readEnd)
      close(pipes.output.readEnd)
      if exit >= 0 { close(exit) }
    }
    var report = PipeReader(descriptor: pipes.report.readEnd, limit: 64 << 20)
    var output = PipeReader(descriptor: pipes.output.readEnd, limit: 16 << 10)
    let deadline = Double(cp_now_ns()) / 1e9 + timeLimit
    var stopped: Reason?
    while stopped == nil {
      var waits = [
        pollfd(fd: exit, events: Int16(POLLIN), revents: 0), report.wait, output.wait,
        pollfd(fd: interrupts, events: Int16(POLLIN), revents: 0),
      ]
      let left = deadline - Double(cp_now_ns()) / 1e9
      let ready = poll(&waits, nfds_t(waits.count), Int32(max(0, min(left * 1000 + 1, 1e9))))
      report.drain()
      output.drain()
      if waits[0].revents != 0 { break }
      if waits[3].revents != 0 || cp_caught_interrupt() != 0 { stopped = .interrupted }
      if ready == 0 && left <= 0 { stopped = .timeLimit }
    }
    let status = endGroup()
    report.drain()
    output.drain()
    return End(
      reason: stopped ?? .ended(status), report: report.bytes, output: output.lastLines())
  }

  /// Kills what is left of the group, while its leader's number is still taken, and reaps it.
  private func endGroup() -> ExitStatus {
    var status: Int32 = 0
    kill(-pid, SIGKILL)
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    return ExitStatus(waitStatus: status)
  }
}

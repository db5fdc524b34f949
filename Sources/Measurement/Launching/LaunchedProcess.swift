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
  /// Becomes readable at an interrupt; nil lets none end the launch.
  let interrupts: Int32?
  let mark: LaunchMark
  /// How long it may take to end what it started before it is killed, in seconds.
  let grace: Double

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
        pollfd(fd: interrupts ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      // Without pidfd_open (Linux before 5.3) the end is looked for now and then.
      let longest = exit >= 0 ? 1e9 : 10
      let left = deadline - Double(cp_now_ns()) / 1e9
      poll(&waits, nfds_t(waits.count), Int32(max(0, min(left * 1000 + 1, longest))))
      report.drain()
      output.drain()
      if waits[0].revents != 0 || (exit < 0 && cp_has_ended(pid) != 0) { break }
      if waits[3].revents != 0 || (interrupts != nil && cp_caught_interrupt() != 0) {
        stopped = .interrupted
      }
      // Also when there is something to read: a launch may print for ever.
      if stopped == nil && left <= 0 { stopped = .timeLimit }
    }
    if stopped != nil, grace > 0 { askToEnd(exit) }
    let status = endGroup()
    mark.endProcesses()
    report.drain()
    output.drain()
    return End(
      reason: stopped ?? .ended(status), report: report.bytes, output: output.lastLines())
  }

  /// Asks the launch to end what it started, and waits until it has.
  private func askToEnd(_ exit: Int32) {
    kill(pid, SIGTERM)
    let limit = cp_now_ns() + UInt64(grace * 1e9)
    while cp_has_ended(pid) == 0, cp_now_ns() < limit {
      var wait = pollfd(fd: exit, events: Int16(POLLIN), revents: 0)
      poll(&wait, 1, 10)
    }
  }

  /// Kills what is left of the group, while its leader's number is still taken, and reaps it.
  private func endGroup() -> ExitStatus {
    var status: Int32 = 0
    kill(-pid, SIGKILL)
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    return ExitStatus(waitStatus: status)
  }
}

import CPlatform

#if canImport(Glibc)
import Glibc
#endif

/// One program from its start to its end, with everything that it started.
struct ProgramRun {
  let call: ProgramCall
  /// The CPUs to which it is confined; empty means all.
  let cpus: [Int]
  /// On CLOCK_MONOTONIC, in nanoseconds.
  let deadline: UInt64
  /// Becomes readable at an interrupt.
  let interrupts: Int32
  /// Whether what it prints may report iterations.
  let readsLines: Bool

  enum Reason {
    case ended(ExitStatus)
    case timeLimit
    case interrupted
  }

  struct End {
    let reason: Reason
    /// UTC, in seconds since 1970.
    let startedAt: Double
    /// From just before its start to its exit, in seconds.
    let wallSeconds: Double
    let usage: Usage
    let stealSeconds: Double?
    /// The words of its standard error, or of its output when there are none.
    let summary: String
    let reported: [ReportedIteration]
    /// Whether a process that it started could not be ended.
    let leftSomething: Bool
  }

  /// Runs it; when this returns, none of its processes is left.
  ///
  /// - Throws: `ProgramError` when it cannot be started.
  func run() throws(ProgramError) -> End {
    let output = try Stream(readsLines: readsLines)
    defer { output.close() }
    let errors = try Stream(readsLines: false)
    defer { errors.close() }
    let steal = StealClock(cpus: cpus)
    let startedAt = UnixTime.now
    let begun = cp_now_ns()
    let pid = try ProgramStart(call: call, cpus: cpus).start(
      output: output.pipe.writeEnd, errors: errors.pipe.writeEnd)
    output.closeWriteEnd()
    errors.closeWriteEnd()
    let (reason, ended) = wait(for: pid, output, errors)
    var status: Int32 = 0
    var usage = rusage()
    kill(-pid, SIGKILL)
    while wait4(pid, &status, 0, &usage) < 0 && errno == EINTR {}
    let stealSeconds = steal.secondsSince()
    let leftSomething = !Descendants.end()
    output.drain()
    errors.drain()
    let summary = errors.captured.summary
    return End(
      reason: reason ?? .ended(ExitStatus(waitStatus: status)), startedAt: startedAt,
      wallSeconds: Double(ended - begun) / 1e9, usage: Usage(usage), stealSeconds: stealSeconds,
      summary: summary.isEmpty ? output.captured.summary : summary,
      reported: output.finishedLines(), leftSomething: leftSomething)
  }

  /// Waits for its exit, the deadline or an interrupt, and reads what it prints.
  ///
  /// - Returns: Why it has to be ended, nil when it ended by itself; and the time.
  private func wait(
    for pid: pid_t, _ output: Stream, _ errors: Stream
  ) -> (Reason?, UInt64) {
    let exit = cp_watch_process(pid)
    defer { if exit >= 0 { close(exit) } }
    while true {
      var waits = [
        pollfd(fd: exit, events: Int16(POLLIN), revents: 0), output.wait, errors.wait,
        pollfd(fd: interrupts, events: Int16(POLLIN), revents: 0),
      ]
      let left = Int64(deadline) - Int64(cp_now_ns())
      // Without pidfd_open (Linux before 5.3) the end is looked for now and then.
      let longest: Int64 = exit >= 0 ? 1_000_000_000 : 1
      poll(&waits, nfds_t(waits.count), Int32(max(0, min(left / 1_000_000 + 1, longest))))
      let now = cp_now_ns()
      if waits[0].revents != 0 || (exit < 0 && cp_has_ended(pid) != 0) { return (nil, now) }
      output.drain()
      errors.drain()
      if waits[3].revents != 0 { return (.interrupted, now) }
      // Also when there is something to read: a program may print for ever.
      if now >= deadline { return (.timeLimit, now) }
    }
  }
}

/// What a program prints to one of its descriptors.
private final class Stream {
  let pipe: PipeEnds
  private(set) var captured = CapturedOutput()
  private var lines: ReportedLines?
  private var chunk = [UInt8](repeating: 0, count: 65536)
  private var isOpen = true
  private var isWritable = true

  init(readsLines: Bool) throws(ProgramError) {
    do {
      pipe = try PipeEnds()
    } catch {
      throw .cannotStart("the program cannot be started: \(error)")
    }
    lines = readsLines ? ReportedLines() : nil
  }

  /// What `poll` should wait for.
  var wait: pollfd {
    pollfd(fd: isOpen ? pipe.readEnd : -1, events: Int16(POLLIN), revents: 0)
  }

  func drain() {
    guard isOpen else { return }
    isOpen = PipeEnds.drain(pipe.readEnd, through: &chunk) { piece in
      captured.append(piece)
      lines?.append(piece)
    }
  }

  func finishedLines() -> [ReportedIteration] {
    lines?.finish()
    return lines?.iterations ?? []
  }

  func closeWriteEnd() {
    Glibc.close(pipe.writeEnd)
    isWritable = false
  }

  func close() {
    Glibc.close(pipe.readEnd)
    if isWritable { closeWriteEnd() }
  }
}

import CPlatform
import Processes

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
  /// By which share of its time that goes on when it has ended.
  var addedShare = 0.0

  struct End {
    let stop: ProcessWatch.Stop
    let status: ExitStatus
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
    let start = try ProgramStart(call, cpus: cpus)
    let steal = StealClock(cpus: cpus)
    let startedAt = UnixTime.now
    let begun = cp_now_ns()
    let pid = try start.spawn(output: output.pipe.writeEnd, errors: errors.pipe.writeEnd)
    output.closeWriteEnd()
    errors.closeWriteEnd()
    var (stop, ended) = ProcessWatch(pid).wait(
      until: deadline, interrupts: interrupts, reading: [output, errors],
      // Nobody would ever let it go on.
      isSatisfied: { cp_waits_for_terminal(pid) != 0 })
    if stop == .ended, addedShare > 0 { ended = spin(from: begun, to: ended) }
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
      stop: stop, status: ExitStatus(waitStatus: status), startedAt: startedAt,
      wallSeconds: Double(ended - begun) / 1e9, usage: Usage(usage), stealSeconds: stealSeconds,
      summary: summary.isEmpty ? output.captured.summary : summary,
      reported: output.finishedLines(), leftSomething: leftSomething)
  }

  /// Keeps a CPU busy for `addedShare` of the time between.
  ///
  /// - Returns: The end of that.
  private func spin(from begun: UInt64, to ended: UInt64) -> UInt64 {
    let end = ended + UInt64(Double(ended - begun) * addedShare)
    while true {
      let now = cp_now_ns()
      if now >= end { return now }
    }
  }
}

/// What a program prints to one of its descriptors.
private final class Stream: WatchedPipe {
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

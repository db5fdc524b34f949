import CPlatform
import Execution
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// The helper that runs programs, as long as it lives: `speedup-launch programs`.
final class ProgramHelper {
  /// How a request ended.
  enum End {
    case answered([UInt8])
    /// Without an answer; whether something else stood in its place, and the last lines that the
    /// helper printed.
    case ended(ExitStatus, hasRubbish: Bool, output: String)
    case interrupted
    case timeLimit
  }

  /// How long it may take to end what a program started, in seconds.
  static let usualGrace = 15.0
  /// A helper whose peak resident set is larger is replaced, in bytes; about 10 MB is usual.
  ///
  /// The kernel says of no program that it is smaller than what started it, and one that has read long
  /// reports stays large.
  private static let largest: UInt64 = 40 << 20

  private let grace: Double
  private let pid: pid_t
  private let mark: LaunchMark
  private let watch: ProcessWatch
  private let channel: HelperChannel
  private let pipe: PipeEnds
  private let output: PipeReader
  /// How it ended; nil while it is not reaped.
  private var status: ExitStatus?

  /// Starts it; the kernel ends it with the calling thread.
  ///
  /// - Parameters:
  ///   - start: Which program it is.
  ///   - grace: How long it may take to end what a program started, in seconds.
  /// - Throws: `SystemError` when it cannot be started.
  init(_ start: HelperStart, grace: Double) throws(SystemError) {
    self.grace = grace
    let mark = LaunchMark(isOfProgram: true)
    let pipe = try PipeEnds()
    var ends: [Int32] = [-1, -1]
    let status = cp_channel(&ends)
    guard status == 0 else {
      pipe.close()
      throw SystemError(number: -status, doing: "making a channel to \(start.program)")
    }
    defer {
      close(ends[1])
      close(pipe.writeEnd)
    }
    do throws(SystemError) {
      pid = try start.spawn(
        [ProgramService.argument], mark: mark,
        Executable.Streams(input: ends[1], output: pipe.writeEnd))
    } catch {
      close(ends[0])
      close(pipe.readEnd)
      throw error
    }
    self.mark = mark
    self.pipe = pipe
    channel = HelperChannel(descriptor: ends[0])
    output = PipeReader(descriptor: pipe.readEnd, limit: 16 << 10)
    watch = ProcessWatch(pid)
    Orphans.spare(pid)
  }

  deinit {
    if status == nil { HelperGroup.end(pid) }
    close(pipe.readEnd)
  }

  /// Whether it can be given a request.
  var isUsable: Bool {
    if status != nil || watch.hasEnded { return false }
    channel.drain()
    return !channel.isUnusable && (PeakMemory.of(process: pid) ?? 0) <= Self.largest
  }

  /// CPU time of the helper and of the programs that have ended, in seconds.
  var cpuSeconds: Double {
    guard status == nil, let text = TextFile.read("/proc/\(pid)/stat") else { return 0 }
    return ProcessTimes.seconds(procStat: text) ?? 0
  }

  /// Has one request served; after any end but an answer the helper is gone, with all it started.
  ///
  /// - Parameters:
  ///   - request: What to run.
  ///   - timeLimit: In seconds: the helper keeps it, because it knows all that belongs to a program,
  ///     and has its grace beyond.
  ///   - interrupts: Becomes readable at an interrupt; nil lets none end the request.
  /// - Returns: How it ended.
  func run(_ request: [UInt8], timeLimit: Double, interrupts: Int32?) -> End {
    channel.post(request)
    let (stop, _) = watch.wait(
      until: ProcessWatch.deadline(in: timeLimit + grace), interrupts: interrupts,
      reading: [channel, output]
    ) { channel.hasNews }
    channel.drain()
    switch stop {
    case .satisfied, .ended:
      if let answer = channel.answer(), !channel.isBroken { return .answered(answer) }
      let hasRubbish = channel.isBroken
      let status = end()
      return .ended(status, hasRubbish: hasRubbish, output: output.lastLines())
    case .interrupted, .timeLimit:
      askToEnd()
      end()
      return stop == .interrupted ? .interrupted : .timeLimit
    }
  }

  /// Asks it to end what it started, and waits until it has.
  private func askToEnd() {
    kill(pid, SIGTERM)
    _ = watch.wait(
      until: ProcessWatch.deadline(in: grace), interrupts: nil, reading: [channel, output])
  }

  /// Ends it with all that carries its mark, if that is not done yet.
  ///
  /// - Returns: How it ended.
  @discardableResult
  func end() -> ExitStatus {
    if let status { return status }
    let status = HelperGroup.end(pid)
    self.status = status
    mark.endProcesses()
    output.drain()
    return status
  }
}

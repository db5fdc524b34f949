import CPlatform
import Execution
import FoundationEssentials
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// A running janitor (`Janitor`): it removes a folder, and ends what launches left, when this
/// process ends before it could do so itself.
struct JanitorProcess {
  /// The folder, with nothing in it.
  let folder: String
  private let pid: pid_t
  /// It waits for the end of this pipe, whose other end no other process has.
  private let lifeline: PipeEnds

  /// Starts it and waits until the folder is there.
  ///
  /// - Parameter program: The path of the executable `speedup-launch`.
  /// - Throws: `SystemError` when it does not make the folder within ten seconds.
  init(program: String) throws(SystemError) {
    let pipes = try LaunchPipes()
    lifeline = pipes.report
    let pattern = FileManager.default.temporaryDirectory.appending(path: ScratchFolder.pattern).path
    do {
      pid = try Executable(path: program).spawn(
        ["speedup-launch", Janitor.word, LaunchMark.run, pattern], life: .apart,
        Executable.Streams(input: lifeline.readEnd, output: pipes.output.writeEnd))
    } catch {
      pipes.close()
      throw error
    }
    close(pipes.output.writeEnd)
    close(lifeline.readEnd)
    defer { close(pipes.output.readEnd) }
    let folder = PipeReader.first(in: pipes.output.readEnd, within: Self.patience) { bytes in
      bytes.firstIndex(of: 0).map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }
    guard let folder else {
      close(lifeline.writeEnd)
      throw Self.failure(pid, pattern)
    }
    self.folder = folder
    Orphans.spare(pid)
  }

  /// Removes the folder and ends the janitor; one that cannot be removed yet is left to it.
  ///
  /// - Throws: `SystemError` when something is left after all.
  func stop() throws(SystemError) {
    defer { close(lifeline.writeEnd) }
    try ScratchFolder(at: folder).remove()
    kill(pid, SIGKILL)
    while waitpid(pid, nil, 0) < 0 && errno == EINTR {}
    Orphans.forget(pid)
  }

  /// Why it made no folder: its exit code is the reason.
  ///
  /// One that is late removes the folder as soon as it is made.
  private static func failure(_ pid: pid_t, _ pattern: String) -> SystemError {
    var status: Int32 = 0
    let limit = cp_now_ns() + 1_000_000_000
    while waitpid(pid, &status, WNOHANG) == 0, cp_now_ns() < limit { usleep(1000) }
    let code = status >> 8 & 0xff
    return SystemError(
      number: code == 0 ? ETIMEDOUT : code, doing: "making the folder \(pattern)")
  }

  /// In nanoseconds.
  private static let patience: UInt64 = 10_000_000_000
}

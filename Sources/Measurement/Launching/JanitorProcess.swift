import CPlatform
import Execution
import Foundation

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
    let lifeline = pipes.report
    let pattern = FileManager.default.temporaryDirectory.appending(path: ScratchFolder.pattern).path
    let pid = Self.spawn(program, pattern, pipes)
    close(pipes.output.writeEnd)
    close(lifeline.readEnd)
    defer { close(pipes.output.readEnd) }
    guard pid > 0 else {
      close(lifeline.writeEnd)
      throw SystemError(number: -pid, doing: "starting \(program)")
    }
    let folder = PipeReader.first(in: pipes.output.readEnd, within: Self.patience) { bytes in
      bytes.firstIndex(of: 0).map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }
    guard let folder else {
      close(lifeline.writeEnd)
      throw Self.failure(pid, pattern)
    }
    self.folder = folder
    self.pid = pid
    self.lifeline = lifeline
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
  }

  private static func spawn(_ program: String, _ pattern: String, _ pipes: LaunchPipes) -> pid_t {
    let arguments = CStrings(["speedup-launch", Janitor.word, LaunchMark.run, pattern])
    let environment = CStrings(
      ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" })
    return program.withCString { path in
      var launch = cp_launch(
        path: path, arguments: arguments.pointer, environment: environment.pointer, cpus: nil,
        cpu_count: 0, directory: nil, input_fd: pipes.report.readEnd,
        output_fd: pipes.output.writeEnd, error_fd: pipes.output.writeEnd, report_fd: -1)
      return withExtendedLifetime((arguments, environment)) { cp_spawn_apart(&launch) }
    }
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

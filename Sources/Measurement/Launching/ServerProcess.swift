import CPlatform
import Execution

#if canImport(Glibc)
import Glibc
#endif

/// A running `speedup-serve`: the kernel kills it with the thread that started it.
struct ServerProcess {
  let port: UInt16
  private let pid: pid_t
  private let pipes: LaunchPipes

  /// Starts it and waits until it listens.
  ///
  /// - Parameter program: The path of the executable.
  /// - Throws: `SystemError` when it does not listen within ten seconds.
  init(program: String) throws(SystemError) {
    let pipes = try LaunchPipes()
    do {
      let input = open("/dev/null", O_RDONLY | O_CLOEXEC)
      defer { close(input) }
      pid = try Executable(path: program).spawn(
        ["speedup-serve", "--port", "0"],
        Executable.Streams(
          input: input, output: pipes.output.writeEnd, report: pipes.report.writeEnd))
    } catch {
      pipes.close()
      throw error
    }
    close(pipes.output.writeEnd)
    close(pipes.report.writeEnd)
    self.pipes = pipes
    Orphans.spare(pid)
    guard let port = Self.awaitPort(pipes.output.readEnd) else {
      Self.end(pid, pipes)
      throw SystemError(number: ETIMEDOUT, doing: "waiting for the port of \(program)")
    }
    self.port = port
  }

  /// Whether it has ended by itself.
  var hasEnded: Bool { cp_has_ended(pid) != 0 }

  /// Ends it, if it still runs.
  func stop() { Self.end(pid, pipes) }

  /// Reads the line `port N`; nil when the server ends before it, or does not write it in time.
  private static func awaitPort(_ descriptor: Int32) -> UInt16? {
    PipeReader.first(in: descriptor, within: patience) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.contains("\n"),
        let line = text.split(separator: "\n").first(where: { $0.hasPrefix("port ") })
      else { return nil }
      return UInt16(line.dropFirst("port ".count))
    }
  }

  private static func end(_ pid: pid_t, _ pipes: LaunchPipes) {
    HelperGroup.end(pid)
    close(pipes.output.readEnd)
    close(pipes.report.readEnd)
  }

  /// In nanoseconds.
  private static let patience: UInt64 = 10_000_000_000
}

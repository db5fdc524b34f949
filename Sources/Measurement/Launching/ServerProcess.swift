import CPlatform
import Execution
import Processes

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
  /// - Throws: `SystemError` when it cannot be started, `Silence` when it does not listen within ten
  ///   seconds.
  init(program: String) throws {
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
    do throws(Silence) {
      port = try Self.awaitPort(pipes.output.readEnd, of: program)
    } catch {
      Self.end(pid, pipes)
      throw error
    }
  }

  /// It said no port; what it said instead.
  struct Silence: Error, CustomStringConvertible {
    let program: String
    let words: String

    var description: String {
      "\(program) names no port to listen on" + (words.isEmpty ? "" : ": \(words)")
    }
  }

  /// Whether it has ended by itself.
  var hasEnded: Bool { cp_has_ended(pid) != 0 }

  /// What it printed after its port; nil when that was nothing.
  var lastWords: String? {
    let reader = PipeReader(descriptor: pipes.output.readEnd, limit: 16 << 10)
    reader.drain()
    let words = reader.lastLines()
    return words.isEmpty ? nil : words
  }

  /// Ends it, if it still runs.
  func stop() { Self.end(pid, pipes) }

  /// Reads the line `port N`.
  ///
  /// - Throws: `Silence` when the server ends before it, or does not write it in time.
  private static func awaitPort(
    _ descriptor: Int32, of program: String
  ) throws(Silence) -> UInt16 {
    var lines: [Substring] = []
    let port = PipeReader.first(in: descriptor, within: patience) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      lines = text.split(separator: "\n")
      guard text.contains("\n"), let line = lines.first(where: { $0.hasPrefix("port ") })
      else { return nil as UInt16? }
      return UInt16(line.dropFirst("port ".count))
    }
    guard let port else {
      throw Silence(program: program, words: lines.suffix(3).joined(separator: " | "))
    }
    return port
  }

  private static func end(_ pid: pid_t, _ pipes: LaunchPipes) {
    HelperGroup.end(pid)
    close(pipes.output.readEnd)
    close(pipes.report.readEnd)
  }

  /// In nanoseconds.
  private static let patience: UInt64 = 10_000_000_000
}

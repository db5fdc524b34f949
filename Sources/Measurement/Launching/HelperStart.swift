import CPlatform
import Execution
import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// Starts `speedup-launch` in a process group of its own, with a mark that all its processes carry.
struct HelperStart {
  /// The path of the executable.
  let program: String

  /// What the helper is connected to.
  struct Streams {
    var input: Int32
    var output: Int32
    /// Becomes descriptor 3; nil leaves that closed.
    var report: Int32?
  }

  /// The calling thread must live as long as the helper: the kernel ends the helper with it.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of the helper.
  ///   - cpus: The CPUs to which it is confined; empty means all that are allowed.
  ///   - mark: What its processes carry.
  ///   - streams: Its descriptors.
  /// - Returns: Its process id.
  /// - Throws: `SystemError` when it cannot be started.
  func spawn(
    _ arguments: [String] = [], cpus: [Int] = [], mark: LaunchMark, _ streams: Streams
  ) throws(SystemError) -> pid_t {
    let words = CStrings(["speedup-launch"] + arguments)
    // A crash is a row; the backtrace of a kernel would take longer than many launches.
    let environment = CStrings(
      ProcessInfo.processInfo.environment
        .merging(["SWIFT_BACKTRACE": "enable=no", LaunchMark.variable: mark.value]) { $1 }
        .map { "\($0.key)=\($0.value)" })
    let cpus = cpus.map(Int32.init)
    let pid = program.withCString { path in
      cpus.withUnsafeBufferPointer { cpus in
        var launch = cp_launch(
          path: path, arguments: words.pointer, environment: environment.pointer,
          cpus: cpus.baseAddress, cpu_count: Int32(cpus.count), directory: nil,
          input_fd: streams.input, output_fd: streams.output, error_fd: streams.output,
          report_fd: streams.report ?? -1)
        return withExtendedLifetime((words, environment)) { cp_spawn(&launch) }
      }
    }
    guard pid > 0 else { throw SystemError(number: -pid, doing: "starting \(program)") }
    return pid
  }
}

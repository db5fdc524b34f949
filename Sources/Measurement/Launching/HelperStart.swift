import Execution
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// Starts `speedup-launch` in a process group of its own, with a mark that all its processes carry.
struct HelperStart {
  /// The path of the executable.
  let program: String

  /// A crash is a row; the backtrace of a kernel would take longer than many launches.
  ///
  /// The runtime is told a program for it, too: it would look for one in eight places before `main`, which took 1 to
  /// 5% of the time until a launch begins.
  private static let noBacktrace = "enable=no,swift-backtrace=/nonexistent"

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
    _ arguments: [String] = [], cpus: [Int] = [], mark: LaunchMark, _ streams: Executable.Streams
  ) throws(SystemError) -> pid_t {
    try Executable(path: program).spawn(
      ["speedup-launch"] + arguments,
      environment: ["SWIFT_BACKTRACE": Self.noBacktrace, MarkedProcesses.variable: mark.value],
      cpus: cpus, streams)
  }
}

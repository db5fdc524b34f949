package import CPlatform

#if canImport(Glibc)
import Glibc
#endif

/// A program that is started with descriptors of ours: our own executables, and filters.
package struct Executable {
  package let path: String

  package init(path: String) { self.path = path }

  /// What it is connected to.
  package struct Streams {
    package var input: Int32
    package var output: Int32
    /// Nil is where its output goes.
    package var errors: Int32?
    /// Becomes descriptor 3; nil leaves that closed.
    package var report: Int32?

    package init(input: Int32, output: Int32, errors: Int32? = nil, report: Int32? = nil) {
      self.input = input
      self.output = output
      self.errors = errors
      self.report = report
    }
  }

  /// Whether it ends before us.
  package enum Life {
    /// In a process group of its own; the kernel ends it with the thread that started it.
    case ofThread
    /// As `cp_spawn_apart` says.
    case apart
  }

  /// Starts it.
  ///
  /// - Parameters:
  ///   - words: Its name and its arguments.
  ///   - environment: Variables beside those of this process.
  ///   - cpus: The CPUs to which it is confined; empty means all that are allowed.
  ///   - life: Whether it ends before us.
  ///   - streams: Its descriptors.
  /// - Returns: Its process id.
  /// - Throws: `SystemError` when it cannot be started.
  package func spawn(
    _ words: [String], environment: [String: String] = [:], cpus: [Int] = [],
    life: Life = .ofThread, _ streams: Streams
  ) throws(SystemError) -> pid_t {
    let words = CStrings(words)
    let variables = CStrings(
      Environment.variables.merging(environment) { $1 }
        .map { "\($0.key)=\($0.value)" })
    let cpus = cpus.map(Int32.init)
    let pid = path.withCString { path in
      cpus.withUnsafeBufferPointer { cpus in
        var launch = cp_launch(
          path: path, arguments: words.pointer, environment: variables.pointer,
          cpus: cpus.baseAddress, cpu_count: Int32(cpus.count), directory: nil,
          input_fd: streams.input, output_fd: streams.output,
          error_fd: streams.errors ?? streams.output,
          report_fd: streams.report ?? -1)
        return withExtendedLifetime((words, variables)) {
          life == .apart ? cp_spawn_apart(&launch) : cp_spawn(&launch)
        }
      }
    }
    guard pid > 0 else { throw SystemError(number: -pid, doing: "starting \(path)") }
    return pid
  }
}

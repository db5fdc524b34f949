import Basics
import CPlatform
import Kernels
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// Starts a program in a process group of its own, with nothing on its standard input.
struct ProgramStart {
  private let file: String
  private let words: CStrings
  private let variables: CStrings
  private let directory: String?
  private let cpus: [Int32]

  /// What the helper was given, and what nobody changes.
  private static let inherited = Environment.variables

  /// Finds the program and makes ready what it gets, so that `spawn` does nothing but start it.
  ///
  /// - Parameters:
  ///   - call: The program.
  ///   - cpus: The CPUs to which it is confined; empty means all.
  /// - Throws: `ProgramError` with the reason.
  init(_ call: ProgramCall, cpus: [Int]) throws(ProgramError) {
    if let directory = call.directory, !FilePath.isFolder(directory) {
      throw .cannotStart("the working directory \(directory) does not exist")
    }
    let environment = Self.inherited.merging(call.environment) { $1 }
    guard
      let file = ProgramFile.find(
        call.name, path: environment["PATH"], directory: call.directory)
    else { throw .notInstalled(call.name) }
    self.file = file
    self.cpus = cpus.map(Int32.init)
    directory = call.directory
    words = CStrings(call.words)
    variables = CStrings(environment.map { "\($0.key)=\($0.value)" })
  }

  /// - Parameters:
  ///   - output: The descriptor that becomes its standard output.
  ///   - errors: And its standard error.
  /// - Returns: Its process id.
  /// - Throws: `ProgramError` with the reason.
  func spawn(output: Int32, errors: Int32) throws(ProgramError) -> pid_t {
    let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(null) }
    let pid = file.withCString { path in
      cpus.withUnsafeBufferPointer { cpus in
        withFolder { folder in
          var launch = cp_launch(
            path: path, arguments: words.pointer, environment: variables.pointer,
            cpus: cpus.baseAddress, cpu_count: Int32(cpus.count), directory: folder,
            input_fd: null, output_fd: output, error_fd: errors, report_fd: -1)
          return withExtendedLifetime((words, variables)) { cp_spawn(&launch) }
        }
      }
    }
    guard pid > 0 else { throw .cannotStart(Self.reason(-pid, file)) }
    return pid
  }

  private func withFolder(_ body: (UnsafePointer<CChar>?) -> pid_t) -> pid_t {
    guard let directory else { return body(nil) }
    return directory.withCString { body($0) }
  }

  private static func reason(_ number: Int32, _ file: String) -> String {
    switch number {
    case ENOENT: "\(file) does not exist, or the interpreter that its first line names"
    case EACCES: "\(file) is not executable; chmod +x makes it so"
    case ENOEXEC: "\(file) is no program: it has no first line #! that names an interpreter"
    case E2BIG: "the arguments of \(file) are too long"
    default: "\(file) cannot be started: \(SystemReason.text(number))"
    }
  }
}

/// Why a program did not start.
enum ProgramError: Error, Equatable {
  /// No folder of `PATH` has it; its name.
  case notInstalled(String)
  /// The reason in words.
  case cannotStart(String)
}

#if canImport(Glibc)
import Glibc
#endif

/// Runs a program of the system that makes bytes of bytes, without a shell.
///
/// What it reads and writes are files in memory, not pipes: neither waits for the other, however much it
/// writes and however early it ends, and nothing is left of them when we are killed.
package struct ProgramFilter {
  /// How the program ended.
  package let status: ExitStatus
  package let output: [UInt8]

  /// Runs it to its end; the kernel ends it with the calling thread.
  ///
  /// What it says on standard error goes to ours.
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: Its arguments.
  ///   - input: What it can read.
  /// - Throws: `SystemError` when it cannot be started.
  package init(
    _ program: String, _ arguments: [String], input: some Sequence<UInt8>
  ) throws(SystemError) {
    let given = try MemoryFile.open(input)
    defer { close(given) }
    let made = try MemoryFile.open([])
    defer { close(made) }
    let pid = try Executable(path: program).spawn(
      [program] + arguments,
      Executable.Streams(input: given, output: made, errors: STDERR_FILENO))
    var waitStatus: Int32 = 0
    while waitpid(pid, &waitStatus, 0) < 0 && errno == EINTR {}
    status = ExitStatus(waitStatus: waitStatus)
    lseek(made, 0, SEEK_SET)
    output = TextFile.bytes(of: made) ?? []
  }
}

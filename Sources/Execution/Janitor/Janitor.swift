import Basics
import CPlatform
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// A small process that makes the scratch folder of a run and removes it when `speedup` ends,
/// however it ends; it also ends what the launches left, and has repositories forget working trees
/// that lay in the folder.
///
/// It makes the folder itself, so that there is no moment in which nobody would remove it. The pipe
/// on its standard input is held open by `speedup` alone: it waits for the end of that.
package struct Janitor {
  /// The first argument of a helper that is a janitor.
  package static let word = "janitor"

  private let mark: String
  private let pattern: String

  /// - Parameter arguments: Those of the process: its name, `word`, the beginning of the marks of
  ///   the run, and the path of the folder with `XXXXXX` at its end. Nil for any others.
  package init?(arguments: [String]) {
    guard arguments.count == 4, arguments[1] == Self.word else { return nil }
    mark = arguments[2]
    pattern = arguments[3]
  }

  /// Makes the folder, prints its path and a zero byte, waits, and clears up.
  ///
  /// - Returns: The exit code: 0, or the `errno` of a folder that cannot be made, or `ENOTEMPTY`
  ///   when something stayed.
  package func run() -> Int32 {
    let path: String
    do throws(SystemError) {
      path = try TemporaryFolder.make(pattern)
    } catch {
      return error.number
    }
    // When nobody reads it any more, the folder goes at once.
    try? WholeWrite.write(path.utf8 + [0], to: STDOUT_FILENO)
    awaitEnd()
    return clear(path) ? 0 : ENOTEMPTY
  }

  private func awaitEnd() {
    var byte: UInt8 = 0
    var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while true {
      poll(&wait, 1, -1)
      if read(STDIN_FILENO, &byte, 1) == 0 { return }
    }
  }

  /// Ends what is left of the launches and removes the folder, again and again: as long as one of
  /// their processes lives, it may make another file, or the folder itself.
  private func clear(_ path: String) -> Bool {
    let limit = cp_now_ns() + Self.patience
    let notes = WorktreeNote.all(below: path)
    while true {
      let left = endStrays()
      for note in notes { note.forget() }
      if TemporaryFolder.remove(path), !left { return true }
      if cp_now_ns() > limit { return false }
      usleep(5_000)
    }
  }

  /// Kills the processes of the run, but no helper of a program: that ends all that the program
  /// started, which nobody else could find, and then itself.
  ///
  /// - Returns: Whether there was any process of the run.
  private func endStrays() -> Bool {
    let found = MarkedProcesses.find { $0.hasPrefix(mark + "-") }
    let helper = Self.program(of: "self")
    for process in found {
      let isGuard =
        process.mark.hasSuffix(MarkedProcesses.programEnd)
        && Self.program(of: "\(process.pid)") == helper
      if !isGuard { kill(process.pid, SIGKILL) }
    }
    return !found.isEmpty
  }

  private static func program(of process: String) -> [CChar] {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/\(process)/exe", &target, target.count)
    return Array(target.prefix(max(count, 0)))
  }

  /// In nanoseconds: longer than a helper takes at most to end what its program started.
  private static let patience: UInt64 = 20_000_000_000
}

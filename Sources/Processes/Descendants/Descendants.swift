package import CPlatform

#if canImport(Glibc)
import Glibc
#endif

/// The processes below this one, which adopts their orphans (`cp_guard_descendants`).
package enum Descendants {
  /// How long to try, in nanoseconds.
  private static let patience: UInt64 = 10_000_000_000

  /// Kills and reaps them until none is left, also those in groups and sessions of their own.
  ///
  /// Only children are killed: until we reap them nobody else can get their numbers, and what is
  /// below them becomes ours.
  ///
  /// - Returns: Whether none is left.
  package static func end() -> Bool {
    let limit = cp_now_ns() + patience
    while true {
      var reaped: pid_t
      repeat {
        reaped = waitpid(-1, nil, WNOHANG)
      } while reaped > 0 || (reaped < 0 && errno == EINTR)
      if reaped < 0 { return errno == ECHILD }
      if cp_now_ns() > limit { return false }
      for child in children() { kill(child, SIGKILL) }
      usleep(500)
    }
  }

  /// The children of this process, dead ones included.
  ///
  /// While some end others may be left out, but not all of them.
  package static func children() -> [Int32] { listed() ?? searched() }

  /// What the kernel lists for each thread (proc(5), `children`); nil where it was built without
  /// CONFIG_PROC_CHILDREN, and when a thread ends meanwhile.
  private static func listed() -> [Int32]? {
    guard let threads = NumberedEntries.numbers(in: "/proc/self/task") else { return nil }
    var children: [Int32] = []
    for thread in threads {
      guard let text = TextFile.read("/proc/self/task/\(thread)/children") else { return nil }
      children += text.split(separator: " ").compactMap { Int32($0) }.filter { $0 > 0 }
    }
    return children
  }

  /// The same from all processes of the machine: on a busy one this takes tens of milliseconds.
  package static func searched() -> [Int32] {
    let own = getpid()
    return (NumberedEntries.numbers(in: "/proc") ?? []).filter { pid in
      TextFile.read("/proc/\(pid)/stat").flatMap(parent) == own
    }
  }

  /// The parent in the text of `/proc/PID/stat` (proc(5)): the second field behind the name, whose
  /// parentheses may hold anything.
  package static func parent(procStat text: String) -> pid_t? {
    guard let behindName = text.lastIndex(of: ")") else { return nil }
    return text[behindName...].split(separator: " ").dropFirst(2).first.flatMap { pid_t($0) }
  }
}

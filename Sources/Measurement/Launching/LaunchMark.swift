import CPlatform
import Execution
import Processes
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// A name that all processes of a launch carry in their environment, by which the janitor, and a process
/// that cannot adopt orphans, find those that left its process group (`setsid`): a user's kernel may
/// start such processes.
struct LaunchMark {
  /// What the marks of all launches of this process begin with.
  static let run = "\(getpid())-\(cp_now_ns())"

  let value: String

  /// - Parameter isOfProgram: Whether it is of the helper that runs programs.
  init(isOfProgram: Bool = false) {
    let number = Self.launches.wrappingAdd(1, ordering: .relaxed).newValue
    value = "\(Self.run)-\(number)" + (isOfProgram ? MarkedProcesses.programEnd : "")
  }

  /// Kills what is left of a launch that has ended.
  ///
  /// Orphans that we adopted are our children by now. Else all processes of the machine are searched
  /// for this mark, which takes long on a busy one; twice at most, for one may start another meanwhile.
  func endProcesses() {
    if Orphans.end() { return }
    for _ in 0..<2 {
      let found = MarkedProcesses.find { $0 == value }
      if found.isEmpty { break }
      for process in found { kill(process.pid, SIGKILL) }
    }
  }

  private static let launches = Atomic<Int>(0)
}

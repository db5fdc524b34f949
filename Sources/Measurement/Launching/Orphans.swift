import CPlatform
import Execution
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// What a helper leaves that was killed itself: programs that left its group (`setsid`) and their
/// environment, so that only the kernel knows whose they are.
package enum Orphans {
  private struct State {
    var areAdopted = false
    /// Children that belong to the run: the server, the helper of programs and the janitor.
    var spared: Set<pid_t> = []
  }

  private static let state = Mutex(State())

  /// Makes this process their parent from now on, so that they can be found and ended.
  ///
  /// A process that has children already, from before it became `speedup` (`exec` in a shell), leaves
  /// it: what they started would be taken for ours.
  package static func adopt() {
    guard Descendants.children().isEmpty, cp_adopt_orphans() == 0 else { return }
    state.withLock { $0.areAdopted = true }
  }

  /// Whether what a launch leaves becomes a child of this process.
  static var areAdopted: Bool { state.withLock { $0.areAdopted } }

  /// Lets a child live when those of launches are ended.
  static func spare(_ child: pid_t) {
    _ = state.withLock { $0.spared.insert(child) }
  }

  /// Takes back `spare` of a child that has been reaped: another process may get its number.
  static func forget(_ child: pid_t) {
    _ = state.withLock { $0.spared.remove(child) }
  }

  /// Kills and reaps them until none is left; only between launches.
  static func end() {
    let (areAdopted, spared) = state.withLock { ($0.areAdopted, $0.spared) }
    guard areAdopted else { return }
    let limit = cp_now_ns() + patience
    while cp_now_ns() < limit {
      let left = Descendants.children().filter { !spared.contains($0) }
      if left.isEmpty { return }
      for child in left {
        kill(child, SIGKILL)
        waitpid(child, nil, WNOHANG)
      }
      usleep(500)
    }
  }

  /// In nanoseconds.
  private static let patience: UInt64 = 10_000_000_000
}

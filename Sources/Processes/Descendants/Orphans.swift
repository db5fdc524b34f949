package import CPlatform
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

  /// Lets a child live when those of launches are ended.
  package static func spare(_ child: pid_t) {
    _ = state.withLock { $0.spared.insert(child) }
  }

  /// Takes back `spare` of a child that has been reaped: another process may get its number.
  package static func forget(_ child: pid_t) {
    _ = state.withLock { $0.spared.remove(child) }
  }

  /// Kills and reaps them until none is left; only between launches.
  ///
  /// - Returns: False where they are not adopted, and so not found here.
  package static func end() -> Bool {
    let (areAdopted, spared) = state.withLock { ($0.areAdopted, $0.spared) }
    guard areAdopted else { return false }
    let limit = cp_now_ns() + patience
    while cp_now_ns() < limit {
      let left = Descendants.children().filter { !spared.contains($0) }
      if left.isEmpty { break }
      for child in left {
        kill(child, SIGKILL)
        waitpid(child, nil, WNOHANG)
      }
      usleep(500)
    }
    return true
  }

  /// In nanoseconds.
  private static let patience: UInt64 = 10_000_000_000
}

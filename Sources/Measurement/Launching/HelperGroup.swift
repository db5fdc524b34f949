import Execution
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// The process group of a helper.
enum HelperGroup {
  /// Kills what is left of it, while the number of its leader is still taken, and reaps the leader.
  ///
  /// - Returns: How the leader ended.
  @discardableResult
  static func end(_ leader: pid_t) -> ExitStatus {
    var status: Int32 = 0
    kill(-leader, SIGKILL)
    while waitpid(leader, &status, 0) < 0 && errno == EINTR {}
    Orphans.forget(leader)
    return ExitStatus(waitStatus: status)
  }
}

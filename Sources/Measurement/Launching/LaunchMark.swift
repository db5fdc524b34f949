import CPlatform
import Execution
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// A name that all processes of a launch carry in their environment, by which those are found that
/// left its process group (`setsid`): a user's kernel may start such processes.
struct LaunchMark {
  static let variable = "SPEEDUP_LAUNCH"

  let value: String

  init() {
    let number = Self.launches.wrappingAdd(1, ordering: .relaxed).newValue
    value = "\(getpid())-\(cp_now_ns())-\(number)"
  }

  /// Kills all processes with this mark; twice at most, for one may start another meanwhile.
  func endProcesses() {
    for _ in 0..<2 {
      let found = processes()
      if found.isEmpty { return }
      for pid in found { kill(pid, SIGKILL) }
    }
  }

  /// The processes that carry this mark.
  private func processes() -> [pid_t] {
    guard let folder = opendir("/proc") else { return [] }
    defer { closedir(folder) }
    let wanted = Array("\(Self.variable)=\(value)".utf8)
    var found: [pid_t] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let pid = pid_t(name), let environment = TextFile.bytes("/proc/\(name)/environ") else {
        continue
      }
      if environment.split(separator: 0).contains(where: { $0.elementsEqual(wanted) }) {
        found.append(pid)
      }
    }
    return found
  }

  private static let launches = Atomic<Int>(0)
}

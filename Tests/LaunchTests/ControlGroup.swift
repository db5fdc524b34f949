import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// A control group with a limit, v1 or v2, for `speedup` to run in.
struct ControlGroup {
  private static let root = "/sys/fs/cgroup"
  private let folder: String

  /// What needs more than so many bytes in all is killed by the kernel; there is no swap.
  static func memory(bytes: Int) throws -> ControlGroup {
    try ControlGroup(
      controller: "memory",
      v1: [
        ("memory.limit_in_bytes", "\(bytes)"), ("memory.memsw.limit_in_bytes", "\(bytes)"),
      ],
      v2: [("memory.max", "\(bytes)"), ("memory.swap.max", "0")])
  }

  /// What uses more than a share of one CPU is stopped, for the rest of each 20 ms.
  static func cpu(share: Double) throws -> ControlGroup {
    let period = 20_000
    let quota = Int(share * Double(period))
    return try ControlGroup(
      controller: "cpu",
      v1: [("cpu.cfs_period_us", "\(period)"), ("cpu.cfs_quota_us", "\(quota)")],
      v2: [("cpu.max", "\(quota) \(period)")])
  }

  /// There are no more processes and threads in it than so many.
  static func processes(most: Int) throws -> ControlGroup {
    let limit = [("pids.max", "\(most)")]
    return try ControlGroup(controller: "pids", v1: limit, v2: limit)
  }

  /// The same as `canBeMade` for the controller of processes.
  static var canCountProcesses: Bool {
    guard let group = try? processes(most: 1) else { return false }
    group.remove()
    return true
  }

  /// Whether they can be made: only by root, where the controllers are handed on.
  static var canBeMade: Bool {
    for group in [try? memory(bytes: 64 << 20), try? cpu(share: 0.5)] {
      guard let group else { return false }
      group.remove()
    }
    return true
  }

  /// - Parameters:
  ///   - controller: What is limited.
  ///   - v1: Names and contents of its files in the first version; the first must be there.
  ///   - v2: The same for the second.
  /// - Throws: When it cannot be made; nothing is left of it then.
  private init(controller: String, v1: [(String, String)], v2: [(String, String)]) throws {
    let old = "\(Self.root)/\(controller)"
    let isV1 = FileManager.default.fileExists(atPath: old + "/cgroup.procs")
    folder = (isV1 ? old : Self.root) + "/speedup-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    do {
      for (index, setting) in (isV1 ? v1 : v2).enumerated() {
        let path = "\(folder)/\(setting.0)"
        guard index == 0 || FileManager.default.fileExists(atPath: path) else { continue }
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.write(contentsOf: Data(setting.1.utf8))
        try file.close()
      }
    } catch {
      remove()
      throw error
    }
  }

  /// Puts the shell, and what it starts, into the group.
  var shellCommand: String { "echo $$ >'\(folder)/cgroup.procs';" }

  func remove() { rmdir(folder) }
}

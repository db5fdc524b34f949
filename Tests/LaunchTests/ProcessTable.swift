import Execution
import Foundation
import Testing

@testable import Processes

#if canImport(Glibc)
import Glibc
#endif

/// The processes of the system, as `/proc` shows them.
enum ProcessTable {
  struct Entry: Equatable {
    let pid: pid_t
    let parent: pid_t
  }

  /// The living processes of the helper that have mapped the file at `path`.
  static func helpers(mapping path: String) -> [Entry] {
    entries { pid in
      isHelper(pid) && TextFile.read("/proc/\(pid)/maps")?.contains(path) == true
    }
  }

  /// The living processes of the helper below `ancestor`, itself not included.
  static func helpers(below ancestor: pid_t) -> [Entry] {
    processes(below: ancestor, where: isHelper)
  }

  /// The living HTTP servers below `ancestor`.
  static func servers(below ancestor: pid_t) -> [Entry] {
    processes(below: ancestor, where: isServer)
  }

  private static func processes(
    below ancestor: pid_t, where isWanted: (pid_t) -> Bool
  ) -> [Entry] {
    var known: Set<pid_t> = [ancestor]
    var found: [Entry] = []
    let all = entries(where: isWanted)
    while true {
      let more = all.filter { known.contains($0.parent) && !known.contains($0.pid) }
      if more.isEmpty { return found }
      found += more
      known.formUnion(more.map(\.pid))
    }
  }

  /// The living janitors below `ancestor`.
  static func janitors(below ancestor: pid_t) -> [Entry] {
    processes(below: ancestor) { program($0) == Helper.path && isJanitor($0) }
  }

  /// The living children of a process, whatever they run.
  static func children(of parent: pid_t) -> [Entry] {
    entries { program($0) != nil }.filter { $0.parent == parent }
  }

  /// The living processes, whoever their parent is now, that are in `folder` or below it, or have
  /// its path in their environment.
  static func processes(knowing folder: String) -> [Entry] {
    entries { pid in
      let place = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd")
      return place.map { $0 == folder || $0.hasPrefix(folder + "/") } == true
        || TextFile.read("/proc/\(pid)/environ")?.contains(folder) == true
    }
  }

  /// Whether a process lives and is a launch or one of its workers; a zombie is neither.
  static func isHelper(_ pid: pid_t) -> Bool { program(pid) == Helper.path && !isJanitor(pid) }

  private static func isJanitor(_ pid: pid_t) -> Bool {
    let words = TextFile.bytes("/proc/\(pid)/cmdline")?.split(separator: 0) ?? []
    return words.dropFirst().first?.elementsEqual(Janitor.word.utf8) == true
  }

  /// Whether a process lives and is our HTTP server.
  static func isServer(_ pid: pid_t) -> Bool { program(pid) == Helper.server }

  /// How many threads a process has; 0 when it is gone.
  static func threads(of pid: pid_t) -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task"))?.count ?? 0
  }

  /// The program that a process runs; nil of one that is gone.
  private static func program(_ pid: pid_t) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/\(pid)/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func entries(where isWanted: (pid_t) -> Bool) -> [Entry] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { pid_t($0) }.filter(isWanted).compactMap { pid in
      guard let stat = TextFile.read("/proc/\(pid)/stat"),
        // The name in parentheses may hold anything; the parent is the second field behind it.
        let behindName = stat.lastIndex(of: ")"),
        let parent = stat[behindName...].split(separator: " ").dropFirst(2).first
      else { return nil }
      return pid_t(parent).map { Entry(pid: pid, parent: $0) }
    }
  }
}

/// Asks again and again until `condition` holds, for ten seconds at most.
func eventually(_ condition: () -> Bool) -> Bool {
  let limit = ContinuousClock.now + .seconds(10)
  while ContinuousClock.now < limit {
    if condition() { return true }
    usleep(5_000)
  }
  return condition()
}

/// The processes that carry a mark of ours in their environment (`/proc/PID/environ`, proc(5)).
package enum MarkedProcesses {
  /// The variable that holds the mark.
  package static let variable = "SPEEDUP_LAUNCH"

  /// The end of the mark of a launch whose helper ends what its program started, also when
  /// `speedup` has ended.
  package static let programEnd = "-program"

  /// One of them.
  package struct Entry {
    package let pid: Int32
    package let mark: String
  }

  /// Looks for them.
  ///
  /// - Parameter isWanted: Gets the mark of a process.
  /// - Returns: Those that are wanted; zombies have no environment and are not found.
  package static func find(where isWanted: (String) -> Bool) -> [Entry] {
    let name = Array("\(variable)=".utf8)
    return (NumberedEntries.numbers(in: "/proc") ?? []).compactMap { pid in
      guard let environment = TextFile.bytes("/proc/\(pid)/environ"),
        let line = environment.split(separator: 0).first(where: { $0.starts(with: name) })
      else { return nil }
      let mark = String(decoding: line.dropFirst(name.count), as: UTF8.self)
      return isWanted(mark) ? Entry(pid: pid, mark: mark) : nil
    }
  }
}

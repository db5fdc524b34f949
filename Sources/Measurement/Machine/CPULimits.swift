import Basics
import CPlatform
import Execution
import Processes

/// How many CPUs can work for us, and which limit says so.
package struct CPULimits: Sendable, Equatable, Codable {
  /// CPUs that are online.
  package var online: Int
  /// The CPUs this process may run on.
  package var affinity: [Int]
  /// The bandwidth of control groups in CPUs; nil when there is no limit.
  package var quota: Double?

  package init(online: Int, affinity: [Int], quota: Double?) {
    self.online = online
    self.affinity = affinity
    self.quota = quota
  }

  /// min(affinity, max(1, ⌊quota⌋), online): METHOD.md.
  package var usableCores: Int {
    max(1, min(affinity.count, wholeQuota ?? Int.max, online))
  }

  /// The limit that decides, in words.
  package var reason: String {
    if let quota, wholeQuota == usableCores, usableCores < affinity.count {
      return "a control group quota of \(quota) \(quota == 1 ? "CPU" : "CPUs")"
    }
    if affinity.count < online {
      return "an affinity to \(affinity.count) of \(online.counted("CPU"))"
    }
    return "\(online.counted("CPU")) online"
  }

  /// The CPUs that the quota pays for as a whole.
  private var wholeQuota: Int? {
    quota.map { max(1, Int(exactly: $0.rounded(.down)) ?? Int.max) }
  }

  /// The limits of this process now.
  package static func ofThisProcess() -> CPULimits {
    var cpus = [Int32](repeating: 0, count: 8192)
    let count = Int(cp_get_affinity(&cpus, Int32(cpus.count)))
    let affinity = cpus.prefix(max(count, 0)).map(Int.init)
    let list = TextFile.read("/sys/devices/system/cpu/online").map(CPUList.parse) ?? []
    return CPULimits(
      online: list.isEmpty ? affinity.count : list.count, affinity: affinity,
      quota: CgroupQuota.ofThisProcess())
  }
}

/// Lists such as `0-3,8`, as the kernel writes them.
package enum CPUList {
  /// No Linux kernel can be built for more CPUs (`MAXSMP`).
  private static let most = 8192

  /// What is no number and no range of CPUs is left out.
  static func parse(_ text: String) -> [Int] {
    text.split(whereSeparator: { $0 == "," || $0.isWhitespace }).flatMap { part -> [Int] in
      let words = part.split(separator: "-", omittingEmptySubsequences: false)
      let ends = words.compactMap { UInt16($0) }.map(Int.init).filter { $0 < most }
      guard words.count <= 2, ends.count == words.count, let first = ends.first,
        let last = ends.last, first <= last
      else { return [] }
      return Array(first...last)
    }
  }

  /// The shortest such list of ascending numbers.
  package static func text(_ cpus: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for cpu in cpus.sorted() {
      if let last = ranges.last, cpu == last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...cpu
      } else {
        ranges.append(cpu...cpu)
      }
    }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: ",")
  }
}

import Execution

/// The CPU bandwidth that control groups leave to this process, v1 and v2.
///
/// A group's limit binds all groups below it, so the least of all levels up to the root counts. The
/// mounts are found by joining `/proc/self/mountinfo` with `/proc/self/cgroup` (cgroups(7)).
package enum CgroupQuota {
  /// The quota of this process in CPUs, such as 1.5; nil when there is none.
  package static func ofThisProcess() -> Double? {
    cpus(readFile: TextFile.read)
  }

  /// The same, from recorded files.
  ///
  /// - Parameter readFile: The text of a file, or nil when there is none.
  /// - Returns: The quota in CPUs; nil when there is none.
  static func cpus(readFile: (String) -> String?) -> Double? {
    guard let mountInfo = readFile("/proc/self/mountinfo"),
      let membership = readFile("/proc/self/cgroup")
    else { return nil }
    var least: Double?
    for mount in mounts(mountInfo) {
      guard let path = groupPath(membership, mount: mount) else { continue }
      for folder in levels(path, mount: mount) {
        let quota =
          mount.isV2 ? v2Quota(folder, readFile) : v1Quota(folder, readFile)
        if let quota { least = min(least ?? quota, quota) }
      }
    }
    return least
  }

  struct Mount: Equatable {
    let root: String
    let point: String
    let isV2: Bool
  }

  /// The mounts that can hold a CPU limit (proc(5), mountinfo: root is field 4, point field 5).
  static func mounts(_ mountInfo: String) -> [Mount] {
    mountInfo.split(separator: "\n").compactMap { line in
      let halves = line.split(separator: " - ", maxSplits: 1)
      guard halves.count == 2 else { return nil }
      let fields = halves[0].split(separator: " ")
      let tail = halves[1].split(separator: " ")
      guard fields.count >= 5, let type = tail.first else { return nil }
      let options = tail.last?.split(separator: ",") ?? []
      guard type == "cgroup2" || (type == "cgroup" && options.contains("cpu")) else { return nil }
      return Mount(root: unescaped(fields[3]), point: unescaped(fields[4]), isV2: type == "cgroup2")
    }
  }

  /// The kernel writes blanks in paths as octal numbers: `\\040` (proc(5)).
  private static func unescaped(_ path: Substring) -> String {
    [("040", " "), ("011", "\t"), ("012", "\n"), ("134", "\\")].reduce(String(path)) { path, code in
      path.replacing("\\" + code.0, with: code.1)
    }
  }

  /// The path of this process in the hierarchy of `mount`, from lines `id:controllers:path`.
  private static func groupPath(_ membership: String, mount: Mount) -> String? {
    for line in membership.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let isMatch =
        mount.isV2 ? fields[1].isEmpty : fields[1].split(separator: ",").contains("cpu")
      if isMatch { return String(fields[2]) }
    }
    return nil
  }

  /// The folders from the group of this process up to the root of the mount.
  private static func levels(_ path: String, mount: Mount) -> [String] {
    var parts = path.split(separator: "/")
    let root = mount.root.split(separator: "/")
    if parts.starts(with: root) { parts.removeFirst(root.count) }
    return (0...parts.count).map { count in
      ([mount.point] + parts.prefix(count).map(String.init)).joined(separator: "/")
    }
  }

  /// `cpu.max`: `QUOTA PERIOD`, or `max PERIOD`.
  private static func v2Quota(_ folder: String, _ readFile: (String) -> String?) -> Double? {
    let fields = readFile(folder + "/cpu.max")?.split(whereSeparator: \.isWhitespace) ?? []
    guard fields.count == 2, let quota = Double(fields[0]), let period = Double(fields[1]),
      period > 0
    else { return nil }
    return quota / period
  }

  /// `cpu.cfs_quota_us` (−1 means none) over `cpu.cfs_period_us`.
  private static func v1Quota(_ folder: String, _ readFile: (String) -> String?) -> Double? {
    func number(_ name: String) -> Double? {
      readFile("\(folder)/\(name)")?.split(whereSeparator: \.isWhitespace).first.flatMap {
        Double($0)
      }
    }
    guard let quota = number("cpu.cfs_quota_us"), quota > 0,
      let period = number("cpu.cfs_period_us"), period > 0
    else { return nil }
    return quota / period
  }
}

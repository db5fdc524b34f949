import Basics

/// Where the control groups of this process lie, v1 and v2.
///
/// The mounts are found by joining `/proc/self/mountinfo` with `/proc/self/cgroup` (cgroups(7)).
struct CgroupTree {
  /// A group that holds this process, directly or through a group below it.
  struct Folder: Equatable {
    let path: String
    let isV2: Bool
  }

  /// All groups, from the root of each hierarchy to the group of this process.
  let folders: [Folder]

  /// - Parameters:
  ///   - controller: What is limited: `cpu` or `memory`.
  ///   - readFile: The text of a file, or nil when there is none.
  init(controller: String, readFile: (String) -> String?) {
    guard let mountInfo = readFile("/proc/self/mountinfo"),
      let membership = readFile("/proc/self/cgroup")
    else {
      folders = []
      return
    }
    folders = Self.mounts(mountInfo, controller).flatMap { mount in
      Self.groupPath(membership, mount, controller).map { path in
        Self.levels(path, mount: mount).map { Folder(path: $0, isV2: mount.isV2) }
      } ?? []
    }
  }

  private struct Mount {
    let root: String
    let point: String
    let isV2: Bool
  }

  /// The mounts that can hold a limit (proc(5), mountinfo: root is field 4, point field 5).
  private static func mounts(_ mountInfo: String, _ controller: String) -> [Mount] {
    mountInfo.split(separator: "\n").compactMap { line in
      let halves = line.split(separator: " - ", maxSplits: 1)
      guard halves.count == 2 else { return nil }
      let fields = halves[0].split(separator: " ")
      let tail = halves[1].split(separator: " ")
      guard fields.count >= 5, let type = tail.first else { return nil }
      let options = tail.last?.split(separator: ",") ?? []
      guard type == "cgroup2" || (type == "cgroup" && options.contains { $0 == controller }) else {
        return nil
      }
      return Mount(root: unescaped(fields[3]), point: unescaped(fields[4]), isV2: type == "cgroup2")
    }
  }

  /// The kernel writes blanks in paths as octal numbers: `\\040` (proc(5)).
  private static func unescaped(_ path: Substring) -> String {
    [("040", " "), ("011", "\t"), ("012", "\n"), ("134", "\\")].reduce(String(path)) { path, code in
      path.replacing(mark: "\\" + code.0, by: code.1)
    }
  }

  /// The path of this process in the hierarchy of `mount`, from lines `id:controllers:path`.
  private static func groupPath(
    _ membership: String, _ mount: Mount, _ controller: String
  ) -> String? {
    for line in membership.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let isMatch =
        mount.isV2
        ? fields[1].isEmpty : fields[1].split(separator: ",").contains { $0 == controller }
      if isMatch { return String(fields[2]) }
    }
    return nil
  }

  /// The folders from the root of the mount to the group of this process.
  private static func levels(_ path: String, mount: Mount) -> [String] {
    var parts = path.split(separator: "/")
    let root = mount.root.split(separator: "/")
    if parts.starts(with: root) { parts.removeFirst(root.count) }
    return (0...parts.count).map { count in
      ([mount.point] + parts.prefix(count).map(String.init)).joined(separator: "/")
    }
  }
}

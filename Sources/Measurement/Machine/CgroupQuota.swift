import Execution

/// The CPU bandwidth that control groups leave to this process, v1 and v2.
///
/// A group's limit binds all groups below it, so the least of all levels up to the root counts.
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
    CgroupTree(controller: "cpu", readFile: readFile).folders.compactMap { folder in
      folder.isV2 ? v2Quota(folder.path, readFile) : v1Quota(folder.path, readFile)
    }.min()
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

/// The memory that control groups leave to this process, v1 and v2: the least of all levels.
enum CgroupMemory {
  /// v1 writes a number near 2^63 for "no limit".
  private static let noLimit: UInt64 = 1 << 60

  /// The limit that binds this process.
  ///
  /// - Parameter readFile: The text of a file, or nil when there is none.
  /// - Returns: The limit in bytes; nil when there is none.
  static func limit(readFile: (String) -> String?) -> UInt64? {
    CgroupTree(controller: "memory", readFile: readFile).folders.compactMap { folder in
      let name = folder.isV2 ? "memory.max" : "memory.limit_in_bytes"
      return readFile("\(folder.path)/\(name)")?.split(whereSeparator: \.isWhitespace).first
        .flatMap { UInt64($0) }.flatMap { $0 < noLimit ? $0 : nil }
    }.min()
  }
}

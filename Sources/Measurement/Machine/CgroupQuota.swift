import Execution
import Processes

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
    return fields.count == 2 ? cpus(quota: fields[0], period: fields[1]) : nil
  }

  /// `cpu.cfs_quota_us` (−1 means none) over `cpu.cfs_period_us`.
  private static func v1Quota(_ folder: String, _ readFile: (String) -> String?) -> Double? {
    func word(_ name: String) -> Substring? {
      readFile("\(folder)/\(name)")?.split(whereSeparator: \.isWhitespace).first
    }
    guard let quota = word("cpu.cfs_quota_us"), let period = word("cpu.cfs_period_us") else {
      return nil
    }
    return cpus(quota: quota, period: period)
  }

  /// Of two numbers of microseconds; nil when one of them is none, as with `max` and −1.
  private static func cpus(quota: Substring, period: Substring) -> Double? {
    guard let quota = UInt64(quota), let period = UInt64(period), quota > 0, period > 0 else {
      return nil
    }
    return Double(quota) / Double(period)
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

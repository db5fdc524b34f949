#if canImport(Glibc)
import Glibc
#endif

/// What the kernel accounts to another process.
enum ProcessTimes {
  /// CPU time of a process and of its children that it waited for, in seconds, from the text of
  /// `/proc/PID/stat` (proc(5)): the fields 14 to 17, counted on behind the name in parentheses.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - ticks: Its ticks a second.
  /// - Returns: The sum; nil when the text is another.
  static func seconds(
    procStat text: String, ticks: Double = Double(sysconf(Int32(_SC_CLK_TCK)))
  ) -> Double? {
    guard let behindName = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: behindName)...].split(separator: " ")
    guard fields.count > 14 else { return nil }
    let times = fields[11...14].compactMap { UInt64($0).map { Double($0) } }
    return times.count == 4 ? times.reduce(0, +) / ticks : nil
  }
}

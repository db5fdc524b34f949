#if canImport(Glibc)
import Glibc
#endif

/// CPU time that the hypervisor took, from `/proc/stat` (proc(5)).
///
/// It ticks in 10 ms, so a single iteration says little: a reader pools many.
package struct StealClock {
  private let cpus: [Int]
  private let begun: UInt64?

  /// Reads the clock of these CPUs; of all of them when the list is empty.
  package init(cpus: [Int]) {
    self.cpus = cpus
    begun = Self.ticks(cpus: cpus)
  }

  /// The time since the first reading, in seconds; nil where the kernel does not account it.
  package func secondsSince() -> Double? {
    guard let begun, let now = Self.ticks(cpus: cpus) else { return nil }
    return Double(now - min(begun, now)) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  private static func ticks(cpus: [Int]) -> UInt64? {
    guard let text = TextFile.read("/proc/stat") else { return nil }
    return ticks(procStat: text, cpus: cpus)
  }

  /// The eighth number of a line `cpu…` is the steal time.
  package static func ticks(procStat: String, cpus: [Int]) -> UInt64? {
    let names = cpus.isEmpty ? ["cpu"] : Set(cpus).map { "cpu\($0)" }
    var ticks: [UInt64] = []
    // As bytes: the text is long, and read around each iteration.
    for line in procStat.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " ")).map(Substring.init)
      guard let name = fields.first, name.starts(with: "cpu") else { break }
      guard names.contains(String(name)), fields.count > 8 else { continue }
      if let steal = UInt64(fields[8]) { ticks.append(steal) }
    }
    return KernelNumber.sum(ticks)
  }
}

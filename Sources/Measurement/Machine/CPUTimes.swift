#if canImport(Glibc)
import Glibc
#endif

/// What all CPUs together did since the start of the machine, from `/proc/stat` (proc(5)), in
/// seconds.
package struct CPUTimes: Sendable, Equatable {
  /// Time in which a CPU ran something, whoever it was.
  package var busy: Double
  /// Time that the hypervisor took; nil where the kernel does not account it.
  package var steal: Double?

  /// - Parameters:
  ///   - procStat: The text of `/proc/stat`.
  ///   - ticks: Its ticks a second.
  init?(procStat: String, ticks: Double = Double(sysconf(Int32(_SC_CLK_TCK)))) {
    // As bytes: the text is long, and read around each launch.
    let lines = procStat.utf8.split(separator: UInt8(ascii: "\n"))
    guard let line = lines.first(where: { $0.starts(with: "cpu ".utf8) }) else { return nil }
    let fields = line.split(separator: UInt8(ascii: " ")).dropFirst().map {
      UInt64(Substring($0)).map { Double($0) }
    }
    guard fields.count >= 4, ticks > 0 else { return nil }
    // user, nice, system, (idle, iowait), irq, softirq; the time of guests is within user.
    var sum = 0.0
    for index in [0, 1, 2, 5, 6] where index < fields.count {
      guard let value = fields[index] else { return nil }
      sum += value
    }
    busy = sum / ticks
    steal = fields.count > 7 ? fields[7].map { $0 / ticks } : nil
  }
}

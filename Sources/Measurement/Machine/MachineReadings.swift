import Basics
import CPlatform
import Execution
import Processes

#if canImport(Glibc)
import Glibc
#endif

/// What is measured of the machine now, and may be otherwise in a minute: no part of its id.
package struct MachineReadings: Sendable, Encodable, Equatable {
  /// What the kernel promises of CLOCK_MONOTONIC, in seconds.
  package var clockResolution: Double?
  /// The smallest step that was seen, in seconds.
  package var clockStep: Double?
  /// What one reading costs, in seconds.
  package var clockCost: Double?
  /// From the wake-up of a parked thread to its first instruction: the median, in seconds.
  package var wakeUpLatency: Double?
  /// A cache line from one CPU to another and back: the median, in seconds; nil with one CPU.
  package var lineRoundTrip: Double?
  /// The share of the CPU time since the start of the machine that the hypervisor took.
  package var stealSinceStart: Double?
  package var loadAverage: Double?
  /// In Hz, of the first CPU.
  package var frequency: Double?
  package var availableMemoryBytes: UInt64?

  /// Measures for about 0.2 s.
  ///
  /// - Parameter cpus: The CPUs of workers, in their order.
  /// - Returns: The readings; what is not available is nil.
  package static func now(cpus: [Int]) -> MachineReadings {
    var readings = MachineReadings()
    var resolution = timespec()
    if clock_getres(CLOCK_MONOTONIC, &resolution) == 0 {
      readings.clockResolution = Double(resolution.tv_sec) + Double(resolution.tv_nsec) / 1e9
    }
    (readings.clockCost, readings.clockStep) = clock()
    var latencies = [Double](repeating: 0, count: 50)
    if cp_wake_latencies(&latencies, Int32(latencies.count)) == 0 {
      readings.wakeUpLatency = Quantiles.median(latencies)
    }
    readings.lineRoundTrip = LineRoundTrip.measure(cpus: cpus)
    readings.read(TextFile.read)
    return readings
  }

  /// The part that stands in files.
  mutating func read(_ readFile: (String) -> String?) {
    if let times = readFile("/proc/stat").flatMap({ CPUTimes(procStat: $0) }),
      let steal = times.steal, steal + times.busy > 0
    {
      stealSinceStart = steal / (steal + times.busy)
    }
    loadAverage = LoadAverage.lastMinute(readFile("/proc/loadavg"))
    frequency = readFile("/proc/cpuinfo").flatMap { KernelText.field("cpu MHz", in: $0) }
      .flatMap(KernelNumber.decimal).map { $0 * 1e6 }
    availableMemoryBytes = readFile("/proc/meminfo")
      .flatMap { KernelText.bytes("MemAvailable", in: $0) }
  }

  /// The mean cost of a reading, and the least difference of two that differ.
  private static func clock() -> (cost: Double, step: Double?) {
    let count = 20_000
    var step = UInt64.max
    let begun = cp_now_ns()
    var last = begun
    for _ in 0..<count {
      let now = cp_now_ns()
      if now > last { step = min(step, now - last) }
      last = now
    }
    return (
      Double(last - begun) / Double(count) / 1e9, step == .max ? nil : Double(step) / 1e9
    )
  }
}

import CPlatform
import Execution
import Processes

/// What the machine says of itself at one moment: counters that only grow, and states.
package struct SignalReading: Sendable, Equatable {
  /// CLOCK_MONOTONIC, in seconds.
  package var at: Double
  package var cpuTimes: CPUTimes?
  /// CPU time of this process and of its children that have ended, in seconds.
  package var ownSeconds: Double
  var throttles: ThrottleCounters?
  package var thermalThrottles: UInt64?
  package var loadAverage: Double?
  /// Time in which some task of the machine waited, in seconds.
  package var cpuPressure: Double?
  package var memoryPressure: Double?
  package var ioPressure: Double?
  /// How many processes the kernel killed for lack of memory.
  package var memoryKills: UInt64?

  package init(at: Double, ownSeconds: Double) {
    self.at = at
    self.ownSeconds = ownSeconds
  }
}

/// Reads the signals of this machine.
package struct SignalSource: Sendable {
  private let cpus: [Int]
  private let tree: CgroupTree
  private let memoryTree: CgroupTree

  /// - Parameter cpus: The CPUs that may be used.
  package init(cpus: [Int]) {
    self.cpus = cpus
    tree = CgroupTree(controller: "cpu", readFile: TextFile.read)
    memoryTree = CgroupTree(controller: "memory", readFile: TextFile.read)
  }

  /// The reading of this moment.
  package func read() -> SignalReading {
    let own = Usage.ofThisProcessAndItsChildren()
    var reading = SignalReading(
      at: Double(cp_now_ns()) / 1e9, ownSeconds: own.cpuSeconds)
    reading.cpuTimes = TextFile.read("/proc/stat").flatMap { CPUTimes(procStat: $0) }
    reading.throttles = ThrottleCounters(tree, readFile: TextFile.read)
    reading.thermalThrottles = FrequencyState.thermalThrottles(
      cpus: cpus, readFile: TextFile.read)
    reading.loadAverage = LoadAverage.lastMinute(TextFile.read("/proc/loadavg"))
    reading.cpuPressure = Pressure.seconds(TextFile.read("/proc/pressure/cpu"))
    reading.memoryPressure = Pressure.seconds(TextFile.read("/proc/pressure/memory"))
    reading.ioPressure = Pressure.seconds(TextFile.read("/proc/pressure/io"))
    reading.memoryKills = MemoryKills.count(memoryTree, readFile: TextFile.read)
    return reading
  }
}

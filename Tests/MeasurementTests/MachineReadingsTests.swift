import Experiments
import Testing

@testable import Measurement
@testable import Terms

@Suite struct MachineReadingsTests {
  @Test("readings of the moment come from the kernel's files, and are nil without them")
  func files() {
    let files = [
      "/proc/stat": "cpu  60 0 20 900 0 0 0 20 0 0\n", "/proc/loadavg": "0.50 0.1 0.2 1/2 3\n",
      "/proc/cpuinfo": "processor\t: 0\ncpu MHz\t\t: 2400.000\n",
      "/proc/meminfo": "MemTotal: 2048 kB\nMemAvailable: 1024 kB\n",
    ]
    var readings = MachineReadings()
    readings.read { files[$0] }
    #expect(readings.stealSinceStart == 0.2 && readings.loadAverage == 0.5)
    #expect(readings.frequency == 2.4e9 && readings.availableMemoryBytes == 1 << 20)
    let senseless = [
      "/proc/stat": "cpu  nan 0 20 900 0 0 0 -20 0 0\n", "/proc/loadavg": "-0.50 0.1 0.2 1/2 3\n",
      "/proc/cpuinfo": "cpu MHz\t\t: inf\n",
      "/proc/meminfo": "MemAvailable: 18446744073709551615 kB\n",
    ]
    var other = MachineReadings()
    other.read { senseless[$0] }
    #expect(other == MachineReadings())
    var empty = MachineReadings()
    empty.read { _ in nil }
    #expect(empty == MachineReadings())
  }

  @Test("advice names what was seen and what is set, and nothing else")
  func advice() {
    var environment = MachineEnvironment.ofThisMachine(
      topology: Fixture.machine.topology, limits: Fixture.machine.limits, version: "1",
      vectorLevel: "avx2")
    environment.governor = "performance"
    environment.boost = nil
    environment.clockSource = "tsc"
    environment.hypervisor = false
    #expect(MachineAdvice.lines(environment, noise: []).isEmpty)
    environment.governor = "powersave"
    environment.boost = "on"
    let lines = MachineAdvice.lines(environment, noise: [.runDelay, .load, .steal])
    #expect(lines.count == 4)
    #expect(lines.first?.hasPrefix("other processes") == true)
    #expect(lines.contains { $0.contains("powersave") })
  }
}

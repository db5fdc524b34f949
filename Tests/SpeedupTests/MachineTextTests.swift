import Analysis
import Experiments
import Foundation
import Testing

@testable import Measurement
@testable import Records
@testable import Terms
@testable import speedup

@Suite struct MachineTextTests {
  private let machine = Machine(
    topology: Topology(
      units: (0..<2).map {
        ProcessorUnit(cpu: $0, core: $0, package: 0, numaNode: 0, cache: 0, sibling: 0)
      }),
    limits: CPULimits(online: 2, affinity: [0, 1], quota: nil))

  /// A quiet machine on which nothing is to be changed.
  private func environment() -> MachineEnvironment {
    var environment = MachineEnvironment.ofThisMachine(
      topology: machine.topology, limits: machine.limits, version: "1", vectorLevel: "avx2")
    environment.governor = "performance"
    environment.boost = "off"
    environment.clockSource = "tsc"
    environment.hypervisor = false
    environment.hypervisorName = nil
    return environment
  }

  private func text(
    _ environment: MachineEnvironment, _ readings: MachineReadings = MachineReadings(),
    _ check: NoiseCheck? = nil
  ) -> MachineLines {
    MachineLines(
      report: MachineReport(
        machine: machine, environment: environment, readings: readings, check: check))
  }

  /// Rounds of a check in which `thread` takes 1 s with one worker, 1% more in every second round,
  /// and 0.5 s with two.
  private func curves(rounds: Int, warnings: String = "") -> [Curve] {
    let points = [("serial", 1, 1.0), ("thread", 1, 1.0), ("thread", 2, 0.5)]
    return Curve.curves(
      from: (0..<rounds).flatMap { round in
        points.map { model, workers, seconds in
          var sample = Sample()
          sample.experiment = "check"
          sample.model = Model(model)
          sample.workers = workers
          sample.round = round
          sample.iteration = 0
          let wobble = model == "thread" && workers == 1 ? 0.01 * Double(round % 2) : 0
          sample.wallSeconds = seconds + wobble
          sample.warnings = warnings
          return sample
        }
      })
  }

  /// Of ten rounds, the last with longer times.
  private let probes = ProbeSpread.spreads(
    (0..<10).map {
      ProbeSample(
        experiment: "check", round: $0, arithmeticSeconds: $0 == 9 ? 0.107 : 0.1,
        memorySeconds: $0 == 9 ? 0.112 : 0.1)
    })

  @Test func `the verdict of a quiet machine has its differences, and nothing to change`() throws {
    let check = NoiseCheck(curves: curves(rounds: 10), probes: probes)
    let resolution = try #require(check.resolution)
    // The times of every second round are 1% longer: any two means of rounds lie within that.
    #expect((0.004...0.006).contains(resolution.time ?? 0))
    #expect(
      text(environment(), MachineReadings(), check).verdict == [
        "With 10 rounds, measured by 10 rounds of arithmetic just now:",
        "  times         that differ by more than 0.5% side by side can be told apart",
        "  speedups      are known to ±0.5%; two runs must differ by 0.7%",
        "probes in 10 rounds: arithmetic varied by 7%, memory by 12%", "Noise: none seen",
      ])
  }

  @Test func `a verdict names what was seen, and a line for each thing to change`() {
    let check = NoiseCheck(
      curves: curves(rounds: 10, warnings: "run-delay;steal-invalid"), probes: [])
    var noisy = environment()
    noisy.governor = "powersave"
    noisy.hypervisor = true
    #expect(
      text(noisy, MachineReadings(), check).verdict.dropFirst(3) == [
        "Noise: run-delay, steal",
        "- other processes use these CPUs: stop them, or measure when they are done",
        "- the hypervisor takes CPU time: use dedicated CPUs, or measure at another hour",
        "- the frequency governor is powersave: cpupower frequency-set --governor performance",
        "- this is a virtual machine: neighbours may slow it without a trace, so compare within "
          + "one run",
      ])
  }

  @Test(arguments: [0, 5])
  func `a check with too few rounds says so, and gives no number`(rounds: Int) {
    let check = NoiseCheck(curves: curves(rounds: rounds), probes: [])
    #expect(
      text(environment(), MachineReadings(), check).verdict == [
        "Too few rounds ended well to say which differences can be seen here.", "Noise: none seen",
      ])
  }

  @Test func `a check on one core says nothing of speedups`() {
    let one = curves(rounds: 10).map { curve in
      var curve = curve
      curve.points.removeAll { $0.workers > 1 }
      return curve
    }
    let lines = text(environment(), MachineReadings(), NoiseCheck(curves: one, probes: [])).verdict
    #expect(lines.count == 3 && lines[1].hasPrefix("  times ") && lines[2] == "Noise: none seen")
  }

  @Test func `without a check the text says how to get one`() {
    #expect(
      text(environment()).all.suffix(2) == [
        "", "Which differences can be seen here: speedup machine --check (20 seconds)",
      ])
  }

  @Test func `what the machine does not say is unavailable, never a number`() {
    var silent = environment()
    silent.cpuModel = nil
    silent.governor = nil
    silent.boost = nil
    silent.clockSource = nil
    silent.memoryBytes = nil
    silent.hypervisor = nil
    let lines = text(silent).all
    for name in [
      "Processor", "Frequency", "Governor", "Boost", "Hypervisor", "Memory", "  available",
      "Clock source", "Wake-up", "Cache line", "Steal", "Load",
    ] {
      let row = name.padding(toLength: 16, withPad: " ", startingAt: 0) + "unavailable"
      #expect(lines.contains(row), "\(name)")
    }
    #expect(
      lines.contains(
        "  resolution    unavailable, steps of unavailable, unavailable a reading"))
  }

  @Test func `readings have units that fit`() {
    var readings = MachineReadings()
    readings.clockResolution = 1e-9
    readings.clockStep = 19e-9
    readings.clockCost = 25e-9
    readings.wakeUpLatency = 5.25e-5
    readings.lineRoundTrip = 1.2e-3
    readings.stealSinceStart = 0.0123
    readings.loadAverage = 0.5
    readings.frequency = 2.4e9
    readings.availableMemoryBytes = 3 << 30
    let lines = text(environment(), readings).all
    for line in [
      "Frequency       2.40 GHz now", "  available     3.0 GiB",
      "  resolution    1 ns, steps of 19 ns, 25 ns a reading",
      "Wake-up         52.5 µs until a parked thread runs",
      "Cache line      1.2 ms from one CPU to another and back",
      "Steal           1.2% since the start of the machine",
      "Load            0.5 in the last minute",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  private static let hypervisors: [(Bool?, String?, String)] = [
    (true, "KVM", "KVM: neighbours may slow this machine"),
    (true, nil, "yes, its kind is unavailable: neighbours may slow this machine"),
    (false, nil, "no"), (nil, nil, "unavailable"),
  ]

  @Test(arguments: hypervisors)
  func `the hypervisor is named where it is known`(isThere: Bool?, name: String?, words: String) {
    var environment = environment()
    environment.hypervisor = isThere
    environment.hypervisorName = name
    #expect(text(environment).all.contains("Hypervisor      " + words))
  }
}

import Analysis
import Basics
import Experiments
import FoundationEssentials
import Kernels
import Measurement
import Processes
import Reporting
import Terms

/// What can be measured here, in words.
struct MachineText: ReportFormat {
  func document(_ report: MachineReport) -> String {
    MachineLines(report: report).all.map { $0 + "\n" }.joined()
  }
}

/// The lines of a report on a machine.
struct MachineLines {
  let report: MachineReport

  private static let unknown = "unavailable"

  var all: [String] { hardware + limits + clocks + settings + pins + [""] + verdict }

  private var pins: [String] {
    [PinPolicy.compact, .spread].map { policy in
      let order = policy.order(report.machine.allowedUnits).map(String.init).joined(separator: " ")
      return row("Pin \(policy.rawValue)", "workers get the CPUs \(order)")
    }
  }

  private var environment: MachineEnvironment { report.environment }

  private var hardware: [String] {
    [
      row("Processor", environment.cpuModel),
      row(
        "Cores",
        "\(environment.physicalCores) physical, "
          + "\(environment.hardwareThreadsPerCore.counted("hardware thread")) each, "
          + "\(environment.packages.counted("package")), "
          + "\(environment.numaNodes.counted("NUMA node"))"),
      row("Caches", environment.settings?.caches),
      row("Vectors", environment.vectorLevel),
      row(
        "Frequency", report.readings.frequency.map { DecimalText.fixed($0 / 1e9, 2) + " GHz now" }),
      row("Governor", environment.governor),
      row("Boost", environment.boost),
      row("Hypervisor", hypervisor),
    ]
  }

  private var hypervisor: String? {
    environment.hypervisor.map { isThere in
      guard isThere else { return "no" }
      let name = environment.hypervisorName ?? "yes, its kind is \(Self.unknown)"
      return name + ": neighbours may slow this machine"
    }
  }

  private var limits: [String] {
    [
      row("Usable cores", "\(environment.usableCores), limited by \(report.machine.limits.reason)"),
      row("  online", "\(report.machine.limits.online)"),
      row("  affinity", environment.affinity),
      row("  quota", environment.quotaCPUs.map { "\($0) \($0 == 1 ? "CPU" : "CPUs")" } ?? "none"),
      row("Memory", environment.memoryBytes.map(bytes)),
      row("  limit", environment.memoryLimitBytes.map(bytes) ?? "none"),
      row("  available", report.readings.availableMemoryBytes.map(bytes)),
    ]
  }

  private var clocks: [String] {
    let now = report.readings
    return [
      row("Clock source", environment.clockSource),
      row(
        "  resolution",
        "\(time(now.clockResolution)), steps of \(time(now.clockStep)), "
          + "\(time(now.clockCost)) a reading"),
      row("Wake-up", now.wakeUpLatency.map { "\(time($0)) until a parked thread runs" }),
      row("Cache line", now.lineRoundTrip.map { "\(time($0)) from one CPU to another and back" }),
      row(
        "Steal",
        now.stealSinceStart.map { percent($0) + " since the start of the machine" }),
      row("Load", now.loadAverage.map { "\($0) in the last minute" }),
    ]
  }

  private var settings: [String] {
    [
      row("System", environment.operatingSystem),
      row("Kernel", environment.kernelRelease),
      row("C library", environment.process?.cLibrary),
      row("Scheduling", environment.process?.scheduling),
      row("Built with", "\(environment.compiler), \(environment.build)"),
      row("Environment id", environment.id),
    ]
  }

  /// Which differences can be seen, what was seen, and what to change.
  var verdict: [String] {
    guard let check = report.check else {
      return ["Which differences can be seen here: speedup machine --check (20 seconds)"]
    }
    let noise = check.noise.map(\.rawValue).sorted()
    return resolution(check.resolution) + check.probes.map(\.description)
      + ["Noise: \(noise.isEmpty ? "none seen" : noise.joined(separator: ", "))"]
      + report.advice.map { "- \($0)" }
  }

  private func resolution(_ resolution: MachineResolution?) -> [String] {
    guard let resolution, let time = resolution.time else {
      return ["Too few rounds ended well to say which differences can be seen here."]
    }
    var lines = [
      "With 10 rounds, measured by \(resolution.measuredRounds.counted("round")) of "
        + "arithmetic just now:",
      row("  times", "that differ by more than \(percent(time)) side by side can be told apart"),
    ]
    if let speedup = resolution.speedup, let difference = resolution.speedupDifference {
      lines.append(
        row(
          "  speedups",
          "are known to ±\(percent(speedup)); two runs must differ by \(percent(difference))"))
    }
    return lines
  }

  private func row(_ name: String, _ value: String?) -> String {
    name.padded(to: 16) + (value ?? Self.unknown)
  }

  private func bytes(_ count: UInt64) -> String {
    DecimalText.fixed(Double(count) / 0x1p30, 1) + " GiB"
  }

  private func percent(_ share: Double) -> String { DecimalText.fixed(share * 100, 1) + "%" }

  private func time(_ seconds: Double?) -> String {
    guard let seconds else { return Self.unknown }
    if seconds < 1e-6 { return DecimalText.fixed(seconds * 1e9, 0) + " ns" }
    return seconds < 1e-3
      ? DecimalText.fixed(seconds * 1e6, 1) + " µs" : DecimalText.fixed(seconds * 1e3, 1) + " ms"
  }
}

import ArgumentParser
import Foundation
import Kernels
import Measurement

/// `speedup machine`: what can be measured here.
struct MachineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "machine",
    abstract: "Show the processors, their limits, and in which order workers get them.")

  @Flag(help: "Print one JSON document: what a run keeps as environment.json.")
  var json = false

  func run() throws {
    let machine = try Machine.ofThisMachine()
    let environment = MachineEnvironment.ofThisMachine(
      topology: machine.topology, limits: machine.limits, version: Version.text,
      vectorLevel: VectorLevel.best.rawValue)
    if json {
      try Console.write(String(decoding: environment.json, as: UTF8.self), to: "-")
    } else {
      printText(machine, environment)
    }
  }

  private func printText(_ machine: Machine, _ environment: MachineEnvironment) {
    let unknown = "unavailable"
    let memory = environment.memoryBytes.map { String(format: "%.1f GiB", Double($0) / 0x1p30) }
    row("Processor", environment.cpuModel ?? unknown)
    row(
      "Cores",
      "\(environment.physicalCores) physical, \(environment.hardwareThreadsPerCore) hardware "
        + "thread\(environment.hardwareThreadsPerCore == 1 ? "" : "s") each, "
        + "\(environment.packages) package\(environment.packages == 1 ? "" : "s"), "
        + "\(environment.numaNodes) NUMA node\(environment.numaNodes == 1 ? "" : "s")")
    row("Usable cores", "\(environment.usableCores), limited by \(machine.limits.reason)")
    row("  online", "\(machine.limits.online)")
    row("  affinity", environment.affinity)
    row("  quota", environment.quotaCPUs.map { "\($0) CPUs" } ?? "none")
    row("Memory", memory ?? unknown)
    row("Vectors", environment.vectorLevel)
    row("Hypervisor", environment.hypervisor ? "yes: neighbours may slow this machine" : "no")
    row("Clock source", environment.clockSource ?? unknown)
    row("Governor", environment.governor ?? unknown)
    row("Boost", environment.boost ?? unknown)
    row("System", environment.operatingSystem ?? unknown)
    row("Kernel", environment.kernelRelease ?? unknown)
    row("Built with", "\(environment.compiler), \(environment.build)")
    row("Environment id", environment.id)
    for policy in [PinPolicy.compact, .spread] {
      let order = policy.order(machine.allowedUnits).map(String.init).joined(separator: " ")
      row("Pin \(policy.rawValue)", "workers get the CPUs \(order)")
    }
  }

  private func row(_ name: String, _ value: String) {
    Console.say(name.padding(toLength: 16, withPad: " ", startingAt: 0) + value)
  }
}

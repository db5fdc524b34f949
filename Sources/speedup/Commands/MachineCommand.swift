import ArgumentParser
import Foundation
import Kernels
import Measurement
import Terms

/// `speedup machine`: what can be measured here.
struct MachineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "machine",
    abstract: "Show the processors, their limits, and which differences can be seen here.",
    discussion: """
      Without flags it takes a moment; --check measures for 20 seconds. Nothing is changed.

      Examples:
        speedup machine --check
        speedup machine --diff results/sleep/20260102T030405Z results/sleep/20260203T040506Z
      """)

  @Flag(help: "Measure for 20 seconds which differences can be seen here.")
  var check = false

  @Flag(
    help: "Compare the environments of two runs: their folders, or files environment.json.")
  var diff = false

  @Argument(
    help: ArgumentHelp("With --diff: two folders of runs, or files.", valueName: "run"),
    completion: .directory)
  var runs: [String] = []

  @Flag(help: "Print one JSON document: the fields of environment.json, and readings of now.")
  var json = false

  @OptionGroup
  var style: StyleOption

  func validate() throws {
    if diff, runs.count != 2 { throw ValidationError("--diff compares two runs; name both.") }
    for run in runs {
      try FlagCheck.path(run, "--diff", example: "the folder of a run, or its environment.json")
    }
    if diff, check || json {
      throw ValidationError("--diff stands alone, without --check and --json.")
    }
    if !diff, !runs.isEmpty { throw ValidationError("Runs are only named with --diff.") }
  }

  func run() throws {
    if diff {
      try EnvironmentComparison(first: runs[0], second: runs[1]).print()
      return
    }
    let machine = try Machine.ofThisMachine()
    let report = MachineReport(
      environment: MachineEnvironment.ofThisMachine(
        topology: machine.topology, limits: machine.limits, version: Version.text,
        vectorLevel: VectorLevel.best.rawValue),
      readings: MachineReadings.now(cpus: PinPolicy.compact.order(machine.allowedUnits)),
      check: check ? try NoiseCheck.run(machine, style: style) : nil)
    if json {
      try Console.write(report.json, to: "-")
    } else {
      let lines = MachineText(machine: machine, report: report).lines
      try Console.print(lines.joined(separator: "\n"))
    }
  }
}

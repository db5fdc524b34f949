import ArgumentParser
import Measurement
import Terms

/// `speedup machine`: what can be measured here.
struct MachineCommand: ToolCommand {
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
  var form: DocumentForm?

  @OptionGroup
  var style: StyleOption

  func validate() throws {
    if diff, runs.count != 2 { throw ValidationError("--diff compares two runs; name both.") }
    for run in runs {
      try FlagCheck.path(run, "--diff", example: "the folder of a run, or its environment.json")
    }
    if diff, check || form != nil {
      throw ValidationError("--diff stands alone, without --check and --json.")
    }
    if !diff, !runs.isEmpty { throw ValidationError("Runs are only named with --diff.") }
  }

  func run(_ console: Console) throws {
    if diff {
      let comparison = try EnvironmentComparison(runs[0], runs[1])
      return try console.write(EnvironmentComparisonText().document(comparison), to: "-")
    }
    let machine = try Machine.ofThisMachine()
    let report = MachineReport(
      machine: machine, environment: .ofThisBuild(machine),
      readings: MachineReadings.now(cpus: PinPolicy.compact.order(machine.allowedUnits)),
      check: check ? try NoiseCheck.run(machine, style: style, console: console) : nil)
    try console.print(report, as: form, words: MachineText())
  }
}

import Analysis
import Experiments
import Kernels
import Measurement
import Records
import Terms

/// Measures the machine itself for some seconds: how well two times and a speedup are known on it.
struct NoiseCheck {
  /// How long it measures, in seconds.
  static let seconds = 20.0
  /// 32 tasks of about 1 ms of arithmetic: an iteration is long for the clock, and a round short.
  private static let tasks = 32
  private static let grain: UInt64 = 400_000

  let curves: [Curve]
  let probes: [ProbeSpread]

  /// Runs it, with a line of progress on a terminal; nothing is kept.
  ///
  /// - Throws: `ToolFailure` when it was interrupted or nothing could be measured.
  static func run(_ machine: Machine, style: StyleOption, console: Console) throws -> NoiseCheck {
    let launcher = try HelperPath.launcher()
    defer { launcher.stop() }
    // It goes with the launcher.
    let run = RunFolder(path: try launcher.makeFolder().path)
    let plan = try plan(machine)
    let form = ProgressForm(style, on: console)
    if form == .lines { console.note("check: measures this machine for \(Int(seconds)) s") }
    let progress = ProgressLine(
      plan, existing: [], goal: nil, console: console, form: form == .lines ? .silent : form)
    defer { progress.clear() }
    var runner = Runner(
      plan: plan, launcher: launcher,
      store: try SampleStore(path: run.samplesPath), runID: "check", environmentID: "",
      probesPath: run.probesPath, listener: progress.hear)
    let outcome = try runner.run()
    guard outcome.end != .interrupted else { throw ToolFailure("the check was interrupted") }
    let results = try ResultSet(paths: [run.path])
    return NoiseCheck(
      curves: results.curves(), probes: try results.probes())
  }

  private static func plan(_ machine: Machine) throws -> Plan {
    let kernel = Kernel.spin
    let facts = KernelFacts(name: kernel.name, unit: kernel.unit, bound: .cpu, awaits: false)
    let experiment = Experiment(
      name: "check", about: "",
      workload: Workload(
        kernel: .catalog(facts), grains: [grain], tasks: tasks, timeLimit: seconds),
      sweep: Sweep(
        models: [.serial, .thread], workers: Set([1, machine.limits.usableCores]).sorted(),
        scaling: [.strong]))
    // More rounds than any machine does within the limit.
    let settings = RunSettings(rounds: 1000, timeLimit: seconds)
    return Plan(experiment: experiment, settings: settings, machine: machine)
  }

  var resolution: MachineResolution? { MachineResolution(curves) }

  /// What was seen at a point that should not be shown as clean.
  var noise: Set<NoiseSignal> {
    Set(
      curves.flatMap(\.points).filter(\.isDoubtful).flatMap(\.warnings).compactMap {
        $0.noise?.signal
      })
  }
}

import Experiments
import Records
import Terms

@testable import Measurement

/// Plans for a machine of four cores, the same on every machine.
enum Plans {
  private static let machine = Machine(
    topology: Topology(
      units: (0..<4).map {
        ProcessorUnit(cpu: $0, core: $0, package: 0, numaNode: 0, cache: 0, sibling: 0)
      }), limits: CPULimits(online: 4, affinity: Array(0..<4), quota: nil))

  private static func program(_ text: String) -> CommandChoice {
    CommandChoice(
      program: ProgramTemplate(
        text: text, words: text.split(separator: " ").map { TextTemplate(String($0)) { _ in } },
        usesShell: false))
  }

  /// A kernel of which tasks wait, without peers.
  static let kernel = plan("naps", workers: [1, 2, 4])

  /// The same beside two peers, and with workers that have no core.
  static let peers = plan("peers", workers: [1, 2, 8], peers: ["dask", "joblib"], bound: .cpu)

  /// A program.
  static let command = plan("xz", workers: [1, 4], command: "xz -T{workers} input")

  /// With a target in the place of rounds.
  static let target = plan("target", workers: [1, 2], target: 0.02)

  private static func plan(
    _ name: String, workers: [Int], peers: [String] = [], command: String? = nil,
    bound: Bound = .io, target: Double? = nil
  ) -> Plan {
    let facts = KernelFacts(
      name: command == nil ? "sleep" : "command",
      unit: command == nil ? "milliseconds" : "", bound: bound, awaits: true)
    let kernel = command.map { KernelChoice.command(program($0), facts) } ?? .catalog(facts)
    var settings = RunSettings()
    settings.targetHalfWidth = target
    return Plan(
      experiment: Experiment(
        name: name, about: "What \(name) shows.",
        workload: Workload(kernel: kernel, grains: [20], tasks: 8),
        sweep: Sweep(
          models: command == nil ? [.thread] + peers.map { .program($0) } : [.command],
          workers: workers, scaling: [.strong]),
        peers: peers.map { Peer(name: $0, command: program("python3 \($0).py {workers}")) }),
      settings: settings, machine: machine)
  }

  /// An estimate by tasks of 20 ms; of programs nothing is known.
  static func estimate(_ plan: Plan) -> TimeEstimate {
    var estimate = TimeEstimate(plan: plan)
    if plan.experiment.workload.kernel.command == nil { estimate.record(taskOf: 20, seconds: 0.02) }
    return estimate
  }
}

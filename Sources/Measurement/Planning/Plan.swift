import Basics
import Crews
package import Experiments
package import Records
package import Terms

/// What a run will do: the points of the sweep, the order of their launches, and what is refused.
package struct Plan: Sendable {
  package let experiment: Experiment
  package let settings: RunSettings
  package let machine: Machine
  /// The points that are measured.
  package let configurations: [Configuration]
  /// The points that are not, and why.
  package let refusals: [Refusal]

  package struct Refusal: Sendable, Equatable {
    package let configuration: Configuration
    package let reason: String
  }

  /// - Parameters:
  ///   - experiment: What is measured.
  ///   - settings: How.
  ///   - machine: Where.
  ///   - points: What may be measured; nil takes the sweep of the experiment.
  package init(
    experiment: Experiment, settings: RunSettings, machine: Machine, points: [Configuration]? = nil
  ) {
    self.experiment = experiment
    self.settings = settings
    self.machine = machine
    let all =
      points
      ?? experiment.configurations(
        defaultWorkers: Self.defaultWorkers(usableCores: machine.limits.usableCores))
    var measured: [Configuration] = []
    var refused: [Refusal] = []
    for configuration in all {
      if let reason = Self.refusal(configuration, experiment, settings, machine) {
        refused.append(Refusal(configuration: configuration, reason: reason))
      } else {
        measured.append(configuration)
      }
    }
    configurations = measured
    refusals = refused
  }

  /// 1, 2, 4 … and the number of usable cores.
  package static func defaultWorkers(usableCores: Int) -> [Int] {
    var counts: [Int] = []
    var next = 1
    while next < usableCores {
      counts.append(next)
      next *= 2
    }
    return counts + [usableCores]
  }

  private static func refusal(
    _ configuration: Configuration, _ experiment: Experiment, _ settings: RunSettings,
    _ machine: Machine
  ) -> String? {
    let facts = experiment.workload.kernel.facts
    if facts.bound == .io, !facts.awaits, configuration.model.execution?.sharesThreads == true {
      return "the kernel \(facts.name) waits but has no form that awaits: it would block the "
        + "threads that the tasks share"
    }
    let usable = machine.limits.usableCores
    if facts.bound.needsCores, configuration.workers > usable, !settings.oversubscribe {
      return "each worker needs a core, and \(usable) can be used (\(machine.limits.reason)); "
        + "--oversubscribe measures it all the same"
    }
    return nil
  }

  /// The configurations of a round in their order: shuffled by the seed and the number of the round,
  /// so that a drift of the machine hits all points alike.
  package func order(ofRound round: Int) -> [Configuration] {
    var generator = SplitMix64(
      seed: settings.seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(round))
    return configurations.shuffled(using: &generator)
  }

  package var launchCount: Int { configurations.count * settings.rounds }

  /// Warm-up iterations of a launch: waiting needs none.
  package var warmup: Int {
    settings.warmup ?? (experiment.workload.kernel.facts.bound == .io ? 0 : 1)
  }

  /// The most iterations a launch records.
  package var maximumIterations: Int {
    settings.recordedIterations ?? RunSettings.autoIterations
  }

  /// Places the workers of a launch.
  func placement(workers: Int) -> Placement {
    settings.pin.placement(
      workers: workers, units: machine.allowedUnits, usableCores: machine.limits.usableCores,
      needsCores: needsCores)
  }

  /// Whether the speed of the CPUs of a launch is of interest: each worker keeps one busy.
  func measuresPace(on placement: Placement) -> Bool { placement.ownCores && needsCores }

  private var needsCores: Bool { experiment.workload.kernel.facts.bound.needsCores }

  /// The limit of one launch in seconds.
  package var launchTimeout: Double {
    experiment.workload.timeLimit ?? settings.launchTimeout
  }
}

import Experiments
import Records
package import Terms

/// Estimates how long launches take: from one task that was timed, then from the launches so far.
package struct TimeEstimate: Sendable {
  let plan: Plan
  private var taskSeconds: [UInt64: Double] = [:]
  private var launchSeconds: [Configuration: Double] = [:]

  /// What a launch costs beside its iterations: processes, the crew, the check (in seconds).
  private static let launchOverhead = 0.01

  /// Of so many grains a task is timed; for those between, times grow evenly.
  private static let mostProbes = 8

  package init(plan: Plan) { self.plan = plan }

  /// The grains of which a task is to be timed: all, or some where there are many; none where a
  /// program does the work.
  var probedGrains: [UInt64] {
    guard plan.experiment.workload.kernel.command == nil else { return [] }
    let grains = plan.experiment.workload.grains.sorted()
    let probes = min(grains.count, Self.mostProbes)
    return (0..<probes).map { grains[$0 * (grains.count - 1) / max(probes - 1, 1)] }
  }

  /// Remembers what a task of a grain took, in seconds.
  mutating func record(taskOf grain: UInt64, seconds: Double) { taskSeconds[grain] = seconds }

  /// Remembers what a launch really took, in seconds.
  mutating func record(_ configuration: Configuration, seconds: Double) {
    launchSeconds[configuration] = seconds
  }

  /// What the last launch of a point really took, in seconds; nil before the first.
  func lastSeconds(of configuration: Configuration) -> Double? { launchSeconds[configuration] }

  /// The time of one launch in seconds, or nil while nothing is known of its grain.
  package func seconds(of configuration: Configuration) -> Double? {
    if let known = launchSeconds[configuration] { return known }
    guard let iteration = iterationSeconds(of: configuration) else {
      return programSeconds(of: configuration)
    }
    return Self.launchOverhead
      + iteration * Double(iterations(of: configuration) + plan.warmup)
  }

  /// The iterations that a launch records: as many as the user wants, or enough to fill
  /// `RunSettings.autoSeconds`.
  func iterations(of configuration: Configuration) -> Int {
    if let asked = plan.settings.recordedIterations { return asked }
    guard let iteration = iterationSeconds(of: configuration) else {
      return RunSettings.autoIterations
    }
    let enough = (RunSettings.autoSeconds / max(iteration, 1e-9)).rounded(.up)
    return Int(min(Double(RunSettings.autoIterations), enough))
  }

  /// The time of one iteration in seconds, or nil while nothing is known of its grain.
  private func iterationSeconds(of configuration: Configuration) -> Double? {
    guard let task = taskSeconds(of: configuration.grain) else { return nil }
    let bound = plan.experiment.workload.kernel.facts.bound
    let cores = plan.machine.limits.usableCores
    let lanes = bound.needsCores ? min(configuration.workers, cores) : configuration.workers
    return task * (Double(configuration.tasks) / Double(lanes)).rounded(.up)
  }

  /// The time of one task in seconds: as it was timed, or between those of the grains around it.
  private func taskSeconds(of grain: UInt64) -> Double? {
    if let timed = taskSeconds[grain] { return timed }
    guard let below = taskSeconds.filter({ $0.key < grain }).max(by: { $0.key < $1.key }),
      let above = taskSeconds.filter({ $0.key > grain }).min(by: { $0.key < $1.key })
    else { return nil }
    let share = Double(grain - below.key) / Double(above.key - below.key)
    return below.value + share * (above.value - below.value)
  }

  /// The mean of what launches of the same program took so far, in seconds; nil before the first.
  private func programSeconds(of configuration: Configuration) -> Double? {
    let same = launchSeconds.filter { $0.key.model == configuration.model }.map(\.value)
    return same.isEmpty ? nil : same.reduce(0, +) / Double(same.count)
  }

  /// The time of many launches in seconds, or nil while one of them is unknown.
  package func seconds(of configurations: some Sequence<Configuration>) -> Double? {
    var total = 0.0
    for configuration in configurations {
      guard let seconds = seconds(of: configuration) else { return nil }
      total += seconds
    }
    return total
  }

  /// The time of so many launches of each point in seconds, or nil while one of them is unknown.
  func seconds(of counts: [Configuration: Int]) -> Double? {
    var total = 0.0
    for (configuration, count) in counts where count > 0 {
      guard let seconds = seconds(of: configuration) else { return nil }
      total += seconds * Double(count)
    }
    return total
  }

  /// The time of so many rounds in seconds, the expected results included.
  package func runSeconds(rounds: Int) -> Double? {
    guard let round = seconds(of: plan.configurations) else { return nil }
    let facts = plan.experiment.workload.kernel.facts
    guard facts.bound.needsCores, !facts.isTimed else {
      return round * Double(rounds)
    }
    let works = Set(plan.configurations.map(AmountOfWork.init))
    let references = works.reduce(0.0) { sum, work in
      sum + (taskSeconds(of: work.grain) ?? 0) * Double(work.tasks)
    }
    return round * Double(rounds) + references
  }
}

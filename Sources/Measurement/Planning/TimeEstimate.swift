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

  /// The time of one launch in seconds, or nil while nothing is known of its grain or its program.
  package func seconds(of configuration: Configuration) -> Double? {
    if let known = launchSeconds[configuration] { return known }
    guard plan.experiment.command(of: configuration.model) == nil,
      let iteration = iterationSeconds(of: configuration)
    else { return pastSeconds(of: configuration) }
    return Self.launchOverhead + iteration * Double(iterations(of: configuration) + plan.warmup)
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

  /// The time of one launch of a model, from what its launches took so far, in seconds; nil before the first.
  ///
  /// Between two N it goes evenly with 1/N, as by Amdahl's law; beyond, or of other work, it is the mean.
  private func pastSeconds(of configuration: Configuration) -> Double? {
    let own = launchSeconds.filter { $0.key.model == configuration.model }
    guard !own.isEmpty else { return nil }
    let same = own.filter {
      $0.key.scaling == configuration.scaling && $0.key.grain == configuration.grain
    }
    let workers = configuration.workers
    guard
      let below = same.filter({ $0.key.workers < workers }).max(by: Self.hasFewerWorkers),
      let above = same.filter({ $0.key.workers > workers }).min(by: Self.hasFewerWorkers)
    else { return own.values.reduce(0, +) / Double(own.count) }
    let (first, last) = (1 / Double(below.key.workers), 1 / Double(above.key.workers))
    let share = (first - 1 / Double(workers)) / (first - last)
    return below.value + share * (above.value - below.value)
  }

  private static func hasFewerWorkers(
    _ one: (key: Configuration, value: Double), _ other: (key: Configuration, value: Double)
  ) -> Bool { one.key.workers < other.key.workers }

  /// The time of a launch of each point.
  package func forecast(of configurations: some Sequence<Configuration>) -> TimeForecast {
    configurations.reduce(into: TimeForecast()) { $0.add(seconds(of: $1), of: $1.model) }
  }

  /// The time of so many launches of each point.
  func forecast(of counts: [Configuration: Int]) -> TimeForecast {
    plan.configurations.reduce(into: TimeForecast()) { forecast, point in
      guard let count = counts[point], count > 0 else { return }
      forecast.add(seconds(of: point), of: point.model, times: count)
    }
  }

  /// The time of so many rounds, the expected results included.
  package func forecast(rounds: Int) -> TimeForecast {
    var forecast = forecast(of: plan.configurations)
    forecast.seconds *= Double(rounds)
    let facts = plan.experiment.workload.kernel.facts
    guard facts.bound.needsCores, !facts.isTimed else { return forecast }
    for work in Set(plan.configurations.map(AmountOfWork.init)) {
      forecast.seconds += (taskSeconds(of: work.grain) ?? 0) * Double(work.tasks)
    }
    return forecast
  }
}

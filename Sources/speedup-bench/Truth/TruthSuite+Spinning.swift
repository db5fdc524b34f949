/// The same truths with tasks that compute, up to two cores; what one worker needs is the measure.
///
/// Cores of a shared machine are not equally fast at any moment, so the bars are wider: that is about
/// them, not about us.
extension TruthSuite {
  private static let spinBar = 0.05

  static var spinning: [TruthExperiment] {
    [
      // The last one of 17 runs alone.
      spins("spin-lanes").waves(tasks: 17, bar: spinBar) { $0.baseSeconds.map { $0 / 17 } },
      spins("spin-weak").flat(tasks: 16, bar: spinBar),
      spins("spin-serial-share", grain: 20_000_000)
        .serialShare(parallelTasks: 16, bar: spinBar, work: \.baseSeconds),
      spinContention,
      // Two workers, one with three times the work of the other.
      spins("spin-imbalance", workers: [2]).balance(costs: [3, 1], bar: spinBar),
      spins("spin-graph", grain: 200_000).lecture(bar: -spinBar...spinBar, work: \.baseSeconds),
    ]
  }

  private static func spins(
    _ name: String, grain: Int = 1_000_000, workers: [Int] = [1, 2]
  ) -> TruthWorkload {
    TruthWorkload(
      name: name, what: "spins", kernel: "spin", grain: grain, workers: workers, rounds: 6)
  }

  /// Its grain is in milliseconds under the lock.
  private static var spinContention: TruthExperiment {
    var workload = TruthWorkload(
      name: "spin-contention", what: "spins", kernel: "contended-spin", grain: 10,
      workers: [1, 2], rounds: 6)
    workload.models = "[thread, process]"
    return workload.contended(tasks: 16, bar: -spinBar...spinBar)
  }
}

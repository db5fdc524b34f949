import Execution

extension TimeEstimate {
  /// How long a user should wait for an estimate at most, for each grain (in seconds).
  private static let probeSeconds = 2.0

  /// Times one task of each grain, or of some where there are many, in a launch of its own; all of
  /// them, and takes their mean, where a single one means nothing.
  ///
  /// - Parameter launcher: Starts them; what takes longer than 2 s stays unknown.
  /// - Returns: Whether none was interrupted.
  @discardableResult
  package mutating func probe(_ launcher: any Launcher) -> Bool {
    let factory = LaunchFactory(plan: plan)
    for grain in probedGrains {
      let request = factory.probe(grain: grain)
      let outcome = launcher.launch(.measure(request), cpus: [], timeLimit: Self.probeSeconds)
      if outcome == .interrupted { return false }
      if case .reported(.measured(let launch)) = outcome, let iteration = launch.iterations.first {
        record(
          taskOf: grain, seconds: iteration.wallSeconds / Double(max(request.job.tasks, 1)))
      }
    }
    return true
  }
}

/// The time since a run began.
struct RunWatch {
  private let begun: ContinuousClock.Instant
  let deadline: Deadline

  /// Begins to count.
  ///
  /// - Parameter limit: Of the run, in seconds; nil without one.
  init(limit: Double?) {
    begun = .now
    deadline = Deadline(seconds: limit)
  }

  /// Seconds since the run began.
  var now: Double { (ContinuousClock.now - begun).seconds }

  /// What starts launches that must not outlast the run.
  func limited(_ launcher: any Launcher) -> any Launcher {
    guard let limit = deadline.seconds else { return launcher }
    return DeadlineLauncher(launcher: launcher, deadline: begun + .seconds(limit))
  }
}

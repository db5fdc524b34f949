import Measurement
import Records

/// One experiment on its way through `speedup run`.
struct RunJob {
  let plan: Plan
  /// The text of the experiment file, copied beside the rows.
  let text: String
  /// The path as it was given.
  let source: String
  /// The folder of the run that is continued; nil for a new one.
  let resumed: RunFolder?

  /// The same job with its part of what is left of the time limit of all.
  ///
  /// - Parameters:
  ///   - elapsed: What was used up, in seconds.
  ///   - count: How many jobs share the rest, this one included.
  /// - Returns: The job, unchanged where there is no limit.
  func sharingTime(after elapsed: Double, with count: Int) -> RunJob {
    var settings = plan.settings
    guard let limit = settings.timeLimit else { return self }
    settings.timeLimit = max(0, limit - elapsed) / Double(count)
    return RunJob(
      plan: Plan(experiment: plan.experiment, settings: settings, machine: plan.machine),
      text: text, source: source, resumed: resumed)
  }
}

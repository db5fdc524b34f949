package import Records

extension RunRule {
  /// Refuses more launches than a run can have.
  package static func tooManyLaunches(_ plan: Plan) -> RunMistake? {
    let (points, rounds) = (plan.configurations.count, plan.settings.roundLimit)
    let (launches, overflow) = points.multipliedReportingOverflow(by: rounds)
    guard overflow || launches > greatestLaunchCount else { return nil }
    return RunMistake(
      plan.settings.targetHalfWidth == nil ? .rounds : .maxRounds,
      "\(points) points in \(rounds) rounds are more launches than a run can have "
        + "(\(greatestLaunchCount)); write at most \(greatestLaunchCount / max(points, 1)) rounds, "
        + "or measure fewer points")
  }
}

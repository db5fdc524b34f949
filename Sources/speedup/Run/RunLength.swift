import Analysis
import Basics
import Experiments
import Measurement
import Records

/// How long a run is, in points, rounds, launches and time.
struct RunLength {
  let plan: Plan
  /// Whether programs were launched to know their time.
  let isProbed: Bool

  /// Of the whole run, before anything is measured.
  func words(_ estimate: TimeEstimate) -> String {
    let settings = plan.settings
    guard let target = settings.targetHalfWidth else {
      let total = text(estimate.forecast(rounds: settings.rounds))
      return "\(points) × \(settings.rounds.counted("round")) = "
        + "\(plan.launchCount.counted("launch", "launches")): \(total)"
    }
    let rounds = shownRounds
    return
      "\(points) × \(goal(target)); \(rounds.counted("round")) \(rounds.named("takes", "take")) "
      + text(estimate.forecast(rounds: rounds))
  }

  /// Of what is left of a run that begins or goes on.
  func words(_ outlook: RunOutlook) -> String {
    let rounds = plan.settings.targetHalfWidth.map(goal) ?? plan.settings.rounds.counted("round")
    let launches = outlook.launches.counted("launch", "launches")
    return "\(points) × \(rounds); \(launches)" + (outlook.done > 0 ? " left" : "") + ", "
      + text(outlook.time) + stop(outlook.time)
  }

  /// For so many rounds a time is given: where a target decides, for those that it needs at least.
  var shownRounds: Int {
    plan.settings.targetHalfWidth == nil
      ? plan.settings.rounds : min(PrecisionGoal.fullRounds, plan.settings.maxRounds)
  }

  private var points: String { plan.configurations.count.counted("point") }

  private func goal(_ target: Double) -> String {
    let decided = plan.experiment.expectations.isEmpty ? "" : " and every expectation is decided"
    return "rounds until every speedup is known to ±\(Percent.text(target))\(decided), at most "
      + "\(plan.settings.maxRounds)"
  }

  /// What the time limit does to it.
  private func stop(_ time: TimeForecast) -> String {
    guard let limit = plan.settings.timeLimit, time.known ?? .infinity > limit else { return "" }
    return "; --time-limit stops it after \(TimeInWords.text(limit))"
  }

  private func text(_ forecast: TimeForecast) -> String {
    ForecastText(forecast: forecast, experiment: plan.experiment, isProbed: isProbed).whole
  }
}

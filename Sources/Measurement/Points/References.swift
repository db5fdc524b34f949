import Crews
import Execution
import Terms

/// The expected results of a run: computed for each amount of work in a launch of its own, because a
/// user's kernel may crash.
struct References {
  private let factory: LaunchFactory
  private let timeLimit: Double
  private let clock = ContinuousClock()
  private var ledger = ReferenceLedger()

  init(plan: Plan) {
    factory = LaunchFactory(plan: plan)
    timeLimit = plan.launchTimeout
  }

  /// Whether the next launch of a point computes nothing before.
  func isKnown(_ configuration: Configuration) -> Bool {
    ledger.result(of: AmountOfWork(configuration)) != nil
  }

  /// The expected result of a point, computed when it is asked for first; once for each launch.
  mutating func reference(
    for configuration: Configuration, launcher: any Launcher
  ) -> Result<ReferenceReport, ReferenceError> {
    let work = AmountOfWork(configuration)
    if let result = ledger.result(of: work) { return result }
    let begun = clock.now
    let outcome = launcher.launch(
      .reference(factory.reference(of: configuration)), cpus: [], timeLimit: timeLimit)
    return ledger.record(outcome, of: work, seconds: (clock.now - begun).seconds)
  }
}

import Execution
import Experiments

/// The expected results of a run: computed once for each amount of work, in a launch of its own,
/// because a user's kernel may crash.
struct References {
  private let factory: LaunchFactory
  private let timeLimit: Double
  private var known: [Work: Result<ReferenceReport, ReferenceError>] = [:]

  init(plan: Plan) {
    factory = LaunchFactory(plan: plan)
    timeLimit = plan.launchTimeout
  }

  func isKnown(_ configuration: Configuration) -> Bool {
    known[Work(configuration)] != nil
  }

  /// The expected result of a point, computed when it is asked for first.
  mutating func reference(
    for configuration: Configuration, launcher: any Launcher
  ) -> Result<ReferenceReport, ReferenceError> {
    let work = Work(configuration)
    if let result = known[work] { return result }
    let request = factory.reference(of: configuration)
    let result: Result<ReferenceReport, ReferenceError>
    switch launcher.launch(request, cpus: [], timeLimit: timeLimit) {
    case .reported(let report):
      result =
        report.reference.map(Result.success)
        ?? .failure(ReferenceError(outcome: .failed(report.failure ?? "no result")))
    case let outcome:
      result = .failure(ReferenceError(outcome: outcome))
    }
    if result.isFinal { known[work] = result }
    return result
  }
}

/// Why there is no expected result; the launches that need it end in the same way.
struct ReferenceError: Error {
  let outcome: LaunchOutcome
}

extension Result where Failure == ReferenceError {
  /// Whether asking again would give the same.
  fileprivate var isFinal: Bool {
    if case .failure(let error) = self, error.outcome == .interrupted { return false }
    return true
  }
}

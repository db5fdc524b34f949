import Crews
import Execution
import Experiments
import Terms

/// The expected results of a run: computed for each amount of work in a launch of its own, because a
/// user's kernel may crash.
///
/// One that fails is computed again with the next launch that needs it: what was in its way may pass.
struct References {
  /// So often it is tried for the same work before all its launches fail in the same way.
  static let mostTries = 3

  private let factory: LaunchFactory
  private let timeLimit: Double
  private let clock = ContinuousClock()
  private var known: [AmountOfWork: ReferenceReport] = [:]
  private var failures: [AmountOfWork: (tries: Int, error: ReferenceError)] = [:]

  init(plan: Plan) {
    factory = LaunchFactory(plan: plan)
    timeLimit = plan.launchTimeout
  }

  /// Whether the next launch of a point computes nothing before.
  func isKnown(_ configuration: Configuration) -> Bool {
    let work = AmountOfWork(configuration)
    return known[work] != nil || failures[work]?.tries == Self.mostTries
  }

  /// The expected result of a point, computed when it is asked for first; once for each launch.
  mutating func reference(
    for configuration: Configuration, launcher: any Launcher
  ) -> Result<ReferenceReport, ReferenceError> {
    let work = AmountOfWork(configuration)
    if let report = known[work] { return .success(report) }
    let tries = failures[work]?.tries ?? 0
    if let failure = failures[work], tries == Self.mostTries { return .failure(failure.error) }
    let begun = clock.now
    let outcome = launcher.launch(
      .reference(factory.reference(of: configuration)), cpus: [], timeLimit: timeLimit)
    if case .reported(.reference(let reference)) = outcome {
      known[work] = reference
      return .success(reference)
    }
    let error = ReferenceError(outcome, seconds: (clock.now - begun).seconds, tries: tries + 1)
    // An interrupt says nothing about the work.
    if error.outcome != .interrupted { failures[work] = (tries + 1, error) }
    return .failure(error)
  }
}

/// Why there is no expected result; the launches that need it fail.
struct ReferenceError: Error {
  /// How the launches end.
  let outcome: LaunchOutcome

  /// - Parameters:
  ///   - outcome: How the launch of the plain loop ended.
  ///   - seconds: What it took.
  ///   - tries: How many there were, this one included.
  init(_ outcome: LaunchOutcome, seconds: Double, tries: Int) {
    let time = (seconds * 1000).rounded() / 1000
    let head =
      "not launched: the plain loop that gives the expected result failed after \(time) s"
      + (tries == 1 ? ": " : ", in try \(tries): ")
    switch outcome {
    case .interrupted: self.outcome = .interrupted
    case .timedOut(let reason): self.outcome = .timedOut(head + reason)
    case .failed(let reason), .skipped(let reason): self.outcome = .failed(head + reason)
    case .reported(let report): self.outcome = .failed(head + (report.failure ?? "no result"))
    }
  }
}

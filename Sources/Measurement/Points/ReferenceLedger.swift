import Crews
import Execution

/// Which expected results are known, and which are computed again: pure.
///
/// One that fails is computed again with the next launch that needs it: what was in its way may pass.
struct ReferenceLedger {
  /// So often it is tried for the same work before all its launches fail in the same way.
  static let mostTries = 3

  private var known: [AmountOfWork: ReferenceReport] = [:]
  private var failures: [AmountOfWork: (tries: Int, error: ReferenceError)] = [:]

  /// What all launches of this work are to expect from now on; nil where it is to be computed.
  func result(of work: AmountOfWork) -> Result<ReferenceReport, ReferenceError>? {
    if let report = known[work] { return .success(report) }
    guard let failure = failures[work], failure.tries == Self.mostTries else { return nil }
    return .failure(failure.error)
  }

  /// Remembers what computing it gave.
  ///
  /// - Parameters:
  ///   - outcome: How the launch ended.
  ///   - work: Of which it was.
  ///   - seconds: What it took.
  /// - Returns: What the next launch is to expect.
  mutating func record(
    _ outcome: LaunchOutcome, of work: AmountOfWork, seconds: Double
  ) -> Result<ReferenceReport, ReferenceError> {
    if case .reported(.reference(let reference)) = outcome {
      known[work] = reference
      return .success(reference)
    }
    let tries = (failures[work]?.tries ?? 0) + 1
    let error = ReferenceError(outcome, seconds: seconds, tries: tries)
    // An interrupt says nothing about the work.
    if error.outcome != .interrupted { failures[work] = (tries, error) }
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

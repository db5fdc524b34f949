package import Experiments
import Terms

/// What the curves of a run say about an expectation.
package struct ExpectationVerdict: Sendable, Equatable {
  package let expectation: Expectation
  package let verdict: Verdict
  /// The quantity at its point; nil where there is none.
  package let estimate: Estimate?
  /// How many more rounds would decide it, roughly; nil where it is decided, or where none would.
  package let roundsLeft: Int?

  /// Decided by the interval, not by the estimate in it.
  package enum Verdict: Sendable, Equatable {
    /// All of the interval is on the right side.
    case holds
    /// None of it is.
    case broken
    /// The rows do not tell, and why.
    case undecided(ExpectationDoubt)
  }

  /// As in the files: `holds`, `broken`, `undecided`.
  package var name: String {
    switch verdict {
    case .holds: "holds"
    case .broken: "broken"
    case .undecided: "undecided"
    }
  }

  package var isBroken: Bool { verdict == .broken }

  /// Why it is undecided; nil where it is decided.
  package var doubt: ExpectationDoubt? {
    guard case .undecided(let doubt) = verdict else { return nil }
    return doubt
  }
}

extension [ExpectationVerdict] {
  /// How many are undecided.
  package var undecidedCount: Int { count { $0.doubt != nil } }

  /// How many are broken.
  package var brokenCount: Int { count { $0.isBroken } }
}

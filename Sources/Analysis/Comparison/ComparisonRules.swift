#if canImport(Glibc)
import Glibc
#endif

/// The numbers by which a comparison decides (GATE.md); all logarithms are natural, of candidate/base.
package struct ComparisonRules: Sendable, Equatable {
  /// So many pairs there are when a configuration may be dismissed.
  package var looks = [6, 8, 12, 16, 20]
  /// The chance of an error, on one side, of the bound by which it is dismissed.
  package var dismissalTail = 1.0 / 64
  /// Below it a configuration is dismissed.
  package var dismissal = log(1.02)
  /// The greatest p, of no shift, with which one is promoted at the last look.
  package var promotion = 0.1
  /// What a slowdown must exceed to be confirmed.
  package var shift = log(1.01)
  /// The chance of a false alarm in all configurations together (Holm).
  package var level = 0.01
  /// The least size of a regression.
  package var floor = log(1.03)
  /// The least difference of a regression, in seconds.
  package var floorSeconds = 50e-6
  /// How many pairs confirm at least and at most.
  package var confirmationPairs = 30...100
  /// Confirmation ends early where it is as good as lost; that cannot raise a false alarm.
  package var futility = [Futility(share: 0.25, chance: 0.9), Futility(share: 0.5, chance: 0.5)]
  /// Whether there is a confirmation; without one nothing can be a regression.
  package var confirms = true
  /// Whether the controls are measured.
  package var hasControls = true
  /// The share of pairs with a failed launch above which nothing is said.
  package var failedShare = 0.05
  /// So many of them are tried before a configuration is given up.
  package var failedPairs = 3
  /// How many pairs of the control with 10% more time.
  package var spinPairs = 12

  package init() {}

  /// Whether so many of so many pairs or launches failed that nothing is said.
  package func areTooMany(_ failed: Int, of all: Int) -> Bool {
    Double(failed) > failedShare * Double(all)
  }

  /// Whether a configuration was not judged because too many of its launches failed.
  package func isBroken(_ verdict: ConfigurationVerdict) -> Bool {
    verdict.verdict == .inconclusive && areTooMany(verdict.failedPairs, of: verdict.allPairs)
  }

  /// A look at a confirmation that is under way.
  package struct Futility: Sendable, Equatable {
    /// Of its pairs.
    package var share: Double
    /// It ends when the chance is above.
    package var chance: Double
  }

  /// Triage alone: advice in less time.
  package static var quick: ComparisonRules {
    var rules = ComparisonRules()
    rules.confirms = false
    return rules
  }

  /// Finds changes of 2% as good as always.
  package static var precise: ComparisonRules {
    var rules = ComparisonRules()
    rules.looks = [8, 12, 16, 20]
    rules.dismissalTail = 0.012
    return rules
  }
}

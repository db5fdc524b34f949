import Basics

/// How often ways to compare two programs raise false alarms, what they find, and what they cost: on
/// simulated machines that are the same for all of them.
package struct GateStudy: Sendable {
  private let seed: UInt64

  /// - Parameter seed: The same seed gives the same numbers.
  package init(seed: UInt64 = 0x6a7e) { self.seed = seed }

  /// What comes out in some runs.
  ///
  /// - Parameters:
  ///   - contender: Who judges.
  ///   - source: On which kind of machine; each run has one of its own.
  ///   - design: What is compared.
  ///   - runs: Their numbers: a run is the same whichever others there are.
  /// - Returns: The counts.
  package func outcome(
    of contender: any GateContender, on source: NoiseSource, _ design: SuiteDesign,
    runs: Range<Int>
  ) -> GateOutcome {
    var outcome = GateOutcome()
    for run in runs {
      // Neighbouring seeds would give one stream, shifted.
      var suite = SimulatedSuite(design, on: source, seed: mix(mix(seed) ^ UInt64(run)))
      let findings = contender.judge(&suite)
      outcome.add(findings, of: suite)
    }
    return outcome
  }
}

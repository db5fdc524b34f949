/// A way to say whether a candidate is slower than its base.
package protocol GateContender: Sendable {
  var name: String { get }

  /// Measures a suite as it pleases, and judges.
  ///
  /// - Parameter suite: On a machine.
  /// - Returns: What it says.
  func judge(_ suite: inout SimulatedSuite) -> GateFindings
}

/// What a contender says of a suite.
package struct GateFindings: Sendable, Equatable {
  /// Of each configuration: `slower` and `regression` are alarms, all else is none.
  package var verdicts: [ComparisonVerdict]
  /// How many launches were made to say it, controls and warm ones apart.
  package var judgedLaunches: Int
  /// Whether it says that it could not be measured.
  package var isInconclusive = false

  package init(verdicts: [ComparisonVerdict], judgedLaunches: Int) {
    self.verdicts = verdicts
    self.judgedLaunches = judgedLaunches
  }
}

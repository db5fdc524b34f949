/// What came out in some runs of a simulation.
package struct GateOutcome: Sendable, Equatable {
  package private(set) var runs = 0
  /// Runs in which a configuration that did not change was said to be slower or a regression.
  package private(set) var alarms = 0
  /// Those in which it was said to be a regression.
  package private(set) var regressionAlarms = 0
  /// Runs in which the change was said to be slower or a regression.
  package private(set) var found = 0
  /// Those in which it was said to be a regression.
  package private(set) var foundRegressions = 0
  package private(set) var inconclusive = 0
  private var launches = 0
  private var allSeconds = 0.0

  package init() {}

  /// Takes a run.
  ///
  /// - Parameters:
  ///   - findings: What was said.
  ///   - suite: Of what, after all launches.
  mutating func add(_ findings: GateFindings, of suite: SimulatedSuite) {
    runs += 1
    launches += findings.judgedLaunches
    allSeconds += suite.seconds
    if findings.isInconclusive { inconclusive += 1 }
    let others = Set(
      findings.verdicts.enumerated().filter { $0.offset != suite.changed }.map(\.element))
    if others.contains(.regression) { regressionAlarms += 1 }
    if others.contains(.regression) || others.contains(.slower) { alarms += 1 }
    guard let changed = suite.changed else { return }
    if findings.verdicts[changed] == .regression { foundRegressions += 1 }
    if [.regression, .slower].contains(findings.verdicts[changed]) { found += 1 }
  }

  /// Takes other runs of the same.
  package mutating func add(_ other: GateOutcome) {
    runs += other.runs
    alarms += other.alarms
    regressionAlarms += other.regressionAlarms
    found += other.found
    foundRegressions += other.foundRegressions
    inconclusive += other.inconclusive
    launches += other.launches
    allSeconds += other.allSeconds
  }

  /// The mean of a run, controls and warm launches apart; 0 without runs.
  package var judgedLaunches: Double { Double(launches) / Double(max(runs, 1)) }

  /// The mean of a run, all launches together; 0 without runs.
  package var seconds: Double { allSeconds / Double(max(runs, 1)) }

  /// A number of runs as a share; 0 without runs.
  package func share(_ count: Int) -> Double { Double(count) / Double(max(runs, 1)) }
}

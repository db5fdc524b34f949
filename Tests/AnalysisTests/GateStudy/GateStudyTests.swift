import Records
import Testing

@testable import Analysis

/// Says what it is told, after two launches.
private struct Told: GateContender {
  let name = "told"
  let verdict: ComparisonVerdict
  /// Whether it says so of the configuration that changed, or of another.
  var isOfTheChanged = true

  func judge(_ suite: inout SimulatedSuite) -> GateFindings {
    var verdicts = [ComparisonVerdict](repeating: .unchanged, count: suite.design.configurations)
    _ = suite.launch(.base, of: 0)
    _ = suite.launch(.candidate, of: 0, isSecond: true)
    let changed = suite.changed ?? 0
    verdicts[isOfTheChanged ? changed : (changed + 1) % verdicts.count] = verdict
    return GateFindings(verdicts: verdicts, judgedLaunches: 2)
  }
}

struct GateStudyTests {
  private let study = GateStudy(seed: 1)
  private let typical = NoiseSource.model(.typical)

  private func outcome(
    _ contender: any GateContender, change: Double? = nil, runs: Range<Int> = 0..<10
  ) -> GateOutcome {
    study.outcome(of: contender, on: typical, SuiteDesign(change: change), runs: runs)
  }

  @Test func `an alarm is right where something changed, and false elsewhere`() {
    let unchanged = outcome(Told(verdict: .slower))
    #expect(unchanged.runs == 10 && unchanged.alarms == 10 && unchanged.regressionAlarms == 0)
    #expect(unchanged.found == 0 && unchanged.judgedLaunches == 2 && close(unchanged.seconds, 1.02))
    let right = outcome(Told(verdict: .regression), change: 0.05)
    #expect(right.found == 10 && right.foundRegressions == 10 && right.alarms == 0)
    let wrong = outcome(Told(verdict: .regression, isOfTheChanged: false), change: 0.05)
    #expect(wrong.found == 0 && wrong.alarms == 10 && wrong.regressionAlarms == 10)
    #expect(outcome(Told(verdict: .faster)).alarms == 0)
  }

  @Test func `runs in parts are the runs`() {
    var parts = outcome(Rival.tango, runs: 0..<7)
    parts.add(outcome(Rival.tango, runs: 7..<20))
    let whole = outcome(Rival.tango, runs: 0..<20)
    #expect(parts.alarms == whole.alarms && parts.runs == 20 && whole.alarms < 20)
    #expect(close(parts.seconds, whole.seconds))
    // A run of its own for each number.
    let ranges = [outcome(Rival.tango, runs: 0..<10), outcome(Rival.tango, runs: 10..<20)]
    #expect(whole.alarms == ranges[0].alarms + ranges[1].alarms)
  }

  @Test func `bars stand for the machines of the page, and can be missed`() {
    let good = outcome(Told(verdict: .unchanged))
    let found = outcome(Told(verdict: .slower), change: 0.05)
    let kept = GateBar.bars(
      on: typical, unchanged: good, changed: [0.02: found, 0.03: found, 0.05: found])
    #expect(kept.count == 5 && kept.allSatisfy(\.passes))
    let missed = GateBar.bars(
      on: typical, unchanged: outcome(Told(verdict: .slower)), changed: [0.05: good])
    #expect(missed.count == 3 && missed.count { !$0.passes } == 2)
    #expect(
      GateBar.bars(on: .model(.storms), unchanged: found, changed: [0.05: good]).isEmpty)
  }

  /// Few runs: `make gate` has the numbers.
  @Test func `our protocol finds 5 percent, raises no alarm, and says less where nothing is`() {
    let unchanged = outcome(GateTrial(), runs: 0..<8)
    #expect(unchanged.alarms == 0 && unchanged.judgedLaunches < GateBar.fixedLaunches)
    let changed = outcome(GateTrial(), change: 0.05, runs: 0..<8)
    #expect(changed.found >= 7 && changed.alarms == 0)
    #expect(changed.seconds > unchanged.seconds)
  }
}

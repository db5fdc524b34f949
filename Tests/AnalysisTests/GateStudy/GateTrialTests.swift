import Basics
import Records
import Testing

@testable import Analysis

/// Measures each configuration so often, and the controls once in between.
private struct CountedRounds: RoundPlanner {
  let configurations: [ComparedConfiguration]
  var left: Int

  mutating func next(after rows: [PairRow]) -> RoundAction<PairPoint> {
    guard left > 0 else { return .stop }
    left -= 1
    var points = Set(configurations.map { PairPoint($0, .triage) })
    points.insert(PairPoint(configurations[0], .controlNull))
    points.insert(PairPoint(configurations[0], .controlSpin))
    points.insert(PairPoint(configurations[0], .floor))
    return .measure(Dictionary(uniqueKeysWithValues: points.map { ($0, left + 1) }))
  }
}

struct GateTrialTests {
  /// A trial whose judge hands its rows to a test, and says what it is told.
  private func trial(
    rounds: Int, verdict: ComparisonVerdict = .unchanged,
    judge: @escaping @Sendable ([PairRow]) -> [ConfigurationVerdict]
  ) -> GateTrial {
    GateTrial(
      planner: { configurations, _, _ in
        CountedRounds(configurations: configurations, left: rounds)
      },
      judge: { rows, _, _ in
        ComparisonReport(verdict: verdict, reason: "", configurations: judge(rows))
      })
  }

  @Test func `rounds are shuffled, orders balanced, builds in turn`() {
    var suite = SimulatedSuite(
      SuiteDesign(builds: 2, placement: 0.01), on: .model(.quiet), seed: 9)
    let findings = trial(rounds: 8) { rows in
      let points = Dictionary(grouping: rows, by: \.point)
      #expect(points.count == 15)
      for (point, rows) in points {
        #expect(rows.map(\.pair) == Array(0..<8))
        for block in stride(from: 0, to: 8, by: 2) {
          #expect(rows[block].order != rows[block + 1].order)
        }
        let builds = rows.map { [$0.baseBuild, $0.candidateBuild] }
        switch point.stage {
        case .triage: #expect(builds.map { $0[0] } == [1, 1, 2, 2, 1, 1, 2, 2])
        case .floor: #expect(builds.allSatisfy { $0 == [1, 2] })
        default: #expect(builds.allSatisfy { $0 == [1, 1] })
        }
      }
      #expect(Set(rows.prefix(15).map(\.order)).count == 2)
      #expect(rows.prefix(15).map(\.point) != rows.dropFirst(15).prefix(15).map(\.point))
      return []
    }.judge(&suite)
    #expect(findings.judgedLaunches == 2 * 8 * 12 && suite.launches == 2 * 8 * 15)
    #expect(!findings.isInconclusive && findings.verdicts.allSatisfy { $0 == .unchanged })
  }

  @Test func `the change is in one configuration, and the control with 10 percent has it`() {
    var suite = SimulatedSuite(SuiteDesign(change: 0.5), on: .model(.quiet), seed: 3)
    let changed = suite.changed.map { GateTrial.configurations(12)[$0] }
    _ = trial(rounds: 10) { rows in
      for (point, rows) in Dictionary(grouping: rows, by: \.point) {
        let ratio = exponential(Quantiles.median(PairDifferences(rows).values) ?? 0)
        let truth =
          point.stage == .controlSpin
          ? 1.1 : point.stage == .triage && point.configuration == changed ? 1.5 : 1
        #expect(close(ratio, truth, 0.02))
      }
      return []
    }.judge(&suite)
  }

  @Test func `a build is as fast in each of its launches`() {
    var suite = SimulatedSuite(
      SuiteDesign(builds: 2, placement: 0.2), on: .model(.quiet), seed: 21)
    _ = trial(rounds: 12) { rows in
      let floors = rows.filter { $0.point.stage == .floor }
      let null = rows.filter { $0.point.stage == .controlNull }
      let median = { (rows: [PairRow]) in Quantiles.median(PairDifferences(rows).values) ?? 0 }
      #expect(abs(median(null)) < 0.01 && abs(median(floors)) > 0.02)
      return []
    }.judge(&suite)
  }

  @Test func `what a comparison says of all of it decides`() {
    func findings(_ verdict: ComparisonVerdict) -> GateFindings {
      var suite = SimulatedSuite(SuiteDesign(change: 0.05), on: .model(.quiet), seed: 3)
      return trial(rounds: 1, verdict: verdict) { _ in
        [ConfigurationVerdict(name: "command-2", workers: 4, verdict: .regression)]
      }.judge(&suite)
    }
    #expect(findings(.regression).verdicts.map { $0 == .regression }.firstIndex(of: true) == 6)
    #expect(findings(.regression).verdicts.count { $0 == .regression } == 1)
    #expect(findings(.inconclusive).isInconclusive)
    #expect(!findings(.inconclusive).verdicts.contains(.regression))
  }
}

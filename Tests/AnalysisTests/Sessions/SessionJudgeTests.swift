import Testing

@testable import Analysis
@testable import Records
@testable import Terms

@Suite struct SessionJudgeTests {
  private let judge = SessionJudge()

  /// Sessions in which each configuration has a small pattern of its own around a level.
  private func sessions(_ levels: [Double], configurations: Int = 4) -> [Session] {
    levels.enumerated().map { number, level in
      Session(
        id: "s\(number)",
        medians: Dictionary(
          uniqueKeysWithValues: (0..<configurations).map { index in
            let wobble = Double((number * 7 + index * 3) % 5 - 2) * 0.004
            return (SimulatedSessions.point(index), level * Double(index + 1) * (1 + wobble))
          }))
    }
  }

  private func slowed(_ session: Session, _ index: Int, by factor: Double) -> Session {
    var slowed = session
    slowed.medians[SimulatedSessions.point(index), default: 1] *= factor
    return slowed
  }

  @Test func `power and false alarms are as designed`() {
    var quiet = SimulatedSessions(seed: 1)
    quiet.noise = 0.0145
    #expect((0.25...0.5).contains(quiet.alarms(runs: 150, earlier: 5, change: 1.1)))
    #expect(quiet.alarms(runs: 150, earlier: 10, change: 1.1) > 0.8)
    #expect(quiet.alarms(runs: 100, earlier: 20, change: 1.1) > 0.95)
    #expect(quiet.alarms(runs: 300, earlier: 10) <= 0.02)
  }

  @Test func `a machine that is slower as a whole raises no alarm, and is reported`() throws {
    let all = sessions([1, 1.02, 0.97, 1.05, 1, 0.96, 1.03, 1.01, 0.99, 1.04, 1.3])
    let found = judge.judgement(of: all[10], by: Array(all[..<10]))
    #expect(found.verdict == .unchanged)
    let machine = try #require(found.machine)
    #expect(abs(machine.ratio - 1.3 / 1.005) < 0.01 && machine.isUnusual)
    #expect(machine.interval?.contains(1) == true)
  }

  @Test func `one slower configuration is a regression from ten sessions on`() throws {
    let all = sessions([1, 1.05, 0.95, 1, 1.02, 1, 0.97, 1.03, 1, 1.01, 1.04])
    let slow = slowed(all[10], 2, by: 1.1)
    let gated = judge.judgement(of: slow, by: Array(all[..<10]))
    #expect(
      gated.configurations.map(\.verdict) == [.unchanged, .unchanged, .regression, .unchanged])
    #expect(gated.verdict == .regression)
    let comparison = try #require(gated.configurations[2].comparison)
    #expect(abs(comparison.change - 1.1) < 0.02 && comparison.p <= 0.01)
    let limit = try #require(comparison.limit)
    #expect(limit >= 1.05 && comparison.change > limit)
    let advised = judge.judgement(of: slow, by: Array(all[..<9]))
    #expect(advised.configurations[2].verdict == .slower && advised.verdict == .slower)
    #expect(advised.configurations[0].verdict == .undecided)
  }

  @Test func `a change below 5% is none, however sure it is`() {
    let all = sessions([Double](repeating: 1, count: 31))
    let slow = slowed(all[30], 1, by: 1.04)
    #expect(judge.judgement(of: slow, by: Array(all[..<30])).verdict == .unchanged)
  }

  @Test func `a faster configuration is named and never gates`() {
    let all = sessions([Double](repeating: 1, count: 13))
    let found = judge.judgement(of: slowed(all[12], 0, by: 0.8), by: Array(all[..<12]))
    #expect(found.configurations[0].verdict == .faster && found.verdict == .faster)
  }

  @Test(arguments: [1, 2])
  func `too few configurations are never gated`(count: Int) {
    let all = sessions([Double](repeating: 1, count: 21), configurations: count)
    let slow = slowed(all[20], 0, by: 1.5)
    let found = judge.judgement(of: slow, by: Array(all[..<20]))
    #expect(found.machine == nil && found.verdict == .slower)
    // Nothing is subtracted: the whole change is seen.
    #expect(abs((found.configurations[0].comparison?.change ?? 0) - 1.5) < 0.02)
    #expect(judge.judgement(of: all[20], by: Array(all[..<20])).verdict == .undecided)
  }

  @Test func `what was never measured before is undecided, and what is missing is named`() {
    let all = sessions([Double](repeating: 1, count: 12))
    var now = all[11]
    now.medians[SimulatedSessions.point(3)] = nil
    now.medians[SimulatedSessions.point(9)] = 5
    let found = judge.judgement(of: now, by: Array(all[..<11]))
    #expect(found.missing == [SimulatedSessions.point(3)])
    let fresh = found.configurations.first { $0.configuration == SimulatedSessions.point(9) }
    #expect(fresh?.verdict == .undecided && fresh?.comparison == nil && fresh?.sessions == 0)
    #expect(found.verdict == .undecided && !found.hasNothingInCommon)
  }

  @Test func `one earlier session decides nothing`() {
    let all = sessions([1, 1])
    let found = judge.judgement(of: slowed(all[1], 0, by: 3), by: [all[0]])
    #expect(found.verdict == .undecided && found.configurations.allSatisfy { $0.sessions == 1 })
    #expect(judge.judgement(of: all[1], by: []).hasNothingInCommon)
  }

  @Test func `two sessions that have nothing in common have no limit, and all numbers stay finite`()
  {
    let all = sessions([1, 1, 1])
    var wild = all[1]
    wild.medians[SimulatedSessions.point(0)] = 1e9
    let found = judge.judgement(of: all[2], by: [all[0], wild])
    #expect(found.configurations[0].comparison?.limit == nil && found.verdict == .undecided)
    #expect(found.configurations.allSatisfy { $0.comparison?.change.isFinite == true })
  }

  @Test func `sessions that never vary are not believed beyond half a percent`() {
    let all = sessions([Double](repeating: 1, count: 12)).map { session in
      Session(id: session.id, medians: session.medians.mapValues { $0.rounded() })
    }
    let found = judge.judgement(of: all[11], by: Array(all[..<11]))
    #expect(found.configurations.allSatisfy { ($0.comparison?.limit ?? 0) >= 1.05 })
    #expect(found.verdict == .unchanged)
  }

  @Test func `rows become sessions, and curves become rows`() throws {
    let curves = Curve.curves(from: Rows.rounds(3, times: [1: 2, 2: 1.2]))
    let rows = Session.rows(curves, commit: "abc", startedAt: "2026")
    #expect(rows.map(\.medianSeconds) == [2, 1.2] && rows.map(\.launches) == [3, 3])
    #expect(rows.map(\.configuration.workers) == [1, 2] && rows.map(\.session) == ["A", "A"])
    let session = try #require(Session.sessions(rows + rows).first)
    #expect(session.medians.count == 2 && Session.sessions(rows + rows).count == 1)
  }
}

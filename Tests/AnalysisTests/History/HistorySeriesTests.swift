import Testing

@testable import Analysis
@testable import Records
@testable import Terms

@Suite struct HistorySeriesTests {
  private let point = SessionConfiguration(model: .thread, scaling: .strong, workers: 2, grain: 1)

  private func row(
    _ session: String, _ commit: String, at day: Int, _ seconds: Double, launches: Int = 6
  ) -> BaselineRow {
    BaselineRow(
      session: session, commit: commit, startedAt: "2026-01-\(day + 10)T00:00:00Z",
      configuration: point, medianSeconds: seconds, launches: launches)
  }

  private func series(_ rows: [BaselineRow]...) -> [HistorySeries] {
    HistorySeries.series(
      rows.map { HistorySeries.Source(experiment: "pi", fingerprint: "f", rows: $0) })
  }

  @Test func `a commit is one point, in the order of its first session`() throws {
    let found = try #require(
      series([
        row("s4", "b", at: 4, 8), row("s1", "a", at: 1, 1), row("s3", "a", at: 3, 4),
        row("s2", "a", at: 2, 2),
      ]).first)
    #expect(found.points.map(\.commit) == ["a", "b"])
    #expect(found.points.map(\.seconds) == [2, 8] && found.points.map(\.sessions) == [3, 1])
    #expect(found.points.map(\.session) == ["s1", "s4"])
  }

  @Test func `sessions without a commit stand for themselves`() throws {
    let found = try #require(series([row("s1", "", at: 1, 1), row("s2", "", at: 2, 2)]).first)
    #expect(found.points.map(\.session) == ["s1", "s2"])
  }

  @Test func `a session in a run and in a baseline counts once`() throws {
    let found = try #require(
      series([row("s1", "a", at: 1, 1)], [row("s1", "a", at: 1, 3, launches: 9)]).first)
    #expect(found.points.map(\.sessions) == [1] && found.points.map(\.seconds) == [3])
  }

  @Test func `machines and configurations have series of their own`() {
    var other = row("s1", "a", at: 1, 1)
    other.configuration.workers = 4
    let found = HistorySeries.series([
      .init(experiment: "pi", fingerprint: "g", rows: [other, row("s1", "a", at: 1, 1)]),
      .init(experiment: "pi", fingerprint: "f", rows: [row("s2", "a", at: 2, 1)]),
    ])
    #expect(found.map(\.fingerprint) == ["f", "g", "g"])
    #expect(found.map(\.configuration.workers) == [2, 2, 4])
  }

  @Test func `a level that changes is found by its commit`() throws {
    let rows = (1...12).map { day in
      row("s\(day)", "c\(day)", at: day, (day < 7 ? 1 : 1.2) + Double(day % 2) * 0.001)
    }
    let found = try #require(series(rows).first)
    #expect(found.changes.map { found.points[$0.place].commit } == ["c7"])
  }
}

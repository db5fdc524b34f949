import Analysis
import Testing

@testable import Records
@testable import Reporting
@testable import Terms

@Suite struct HistoryFigureTests {
  /// Series that change by a factor at a commit.
  private func series(
    _ model: Model = .thread, workers: [Int] = [1, 2], commits: Int = 16, at place: Int = 8,
    factor: Double = 1.1, fingerprint: String = "f"
  ) -> [HistorySeries] {
    let rows = (0..<commits).flatMap { number in
      workers.map { count in
        let wobble = 1 + Double((number * 7 + count) % 5 - 2) * 0.002
        return BaselineRow(
          session: "s\(number + 100)", commit: "\(number + 100)c0ffee0ff",
          startedAt: "2026-01-01T00:\(number + 100)",
          configuration: SessionConfiguration(
            model: model, scaling: .strong, workers: count, grain: 1),
          medianSeconds: (count > 1 && number >= place ? factor : 1) * wobble / Double(count),
          launches: 6)
      }
    }
    return HistorySeries.series([
      HistorySeries.Source(experiment: "pi", fingerprint: fingerprint, rows: rows)
    ])
  }

  @Test
  func `times stand in percent of the first level, with levels below and a mark at the change`()
    throws
  {
    let named = try #require(Figure.history(series()).first)
    #expect(named.name == "history-thread-strong")
    let figure = named.figure
    #expect(figure.series.map(\.label) == ["", "", "1 worker", "2 workers"])
    #expect(figure.series.map(\.line) == [.steps, .steps, .joined, .joined])
    #expect(figure.series[1].points.map(\.x) == [1, 9, 16])
    #expect(figure.series[1].points.allSatisfy { abs($0.y - ($0.x < 9 ? 100 : 110)) < 0.5 })
    #expect(figure.series[3].points.count == 16)
    #expect(figure.marks.map(\.x) == [9])
    #expect(figure.marks[0].text.hasPrefix("108c0ff +9.9"))
    #expect(figure.y.range.contains(100) && figure.y.range.contains(110))
    #expect(figure.x.ticks.first?.label == "100c0ff" && figure.x.ticks.count <= 6)
  }

  @Test func `models and machines have figures of their own`() {
    let both = series() + series(.process)
    #expect(
      Figure.history(both).map(\.name) == ["history-thread-strong", "history-process-strong"])
    #expect(
      Figure.history(series() + series(fingerprint: "g")).map(\.name)
        == ["history-thread-strong-f", "history-thread-strong-g"])
    #expect(Figure.history(series(commits: 1)).isEmpty && Figure.history([]).isEmpty)
  }

  @Test func `of many commits the latest are drawn, at their own level`() throws {
    let figure = try #require(Figure.history(series(commits: 100, at: 20)).first).figure
    #expect(figure.series[3].points.count == 60 && figure.marks.isEmpty)
    #expect(figure.series[1].points.allSatisfy { abs($0.y - 110) < 0.5 })
    #expect(figure.subtitles[0].contains("the last 60 commits of 100"))
  }

  @Test func `words of marks that collide are left out, their lines stay`() throws {
    var figure = try #require(Figure.history(series()).first).figure
    figure.marks = [4.0, 5, 14].map { Figure.Note(x: $0, text: "commit \($0)") }
    let words = FigureLayout(figure).words.map(\.text)
    #expect(words.contains("commit 4.0") && !words.contains("commit 5.0"))
    #expect(words.contains("commit 14.0"))
    let script = GnuplotScript.text(of: figure, name: "history", formats: [.svg])
    #expect(script.split(separator: "\n").count { $0.contains("graph 0 to") } == 3)
  }

  @Test func `values of a range are round`() {
    #expect(NiceTicks.values(98...107) == [98, 100, 102, 104, 106])
    #expect(NiceTicks.values(-0.3...0.2) == [-0.3, -0.2, -0.1, 0, 0.1, 0.2])
  }
}

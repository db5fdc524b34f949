import Analysis
import Foundation
import Testing

@testable import Reporting

@Suite struct ComparisonFigureTests {
  private func figure(_ report: ComparisonReport) throws -> Figure {
    try #require(Figure.comparison(report)).figure
  }

  @Test func `a row a configuration, the worst on top, with its verdict in words`() throws {
    let named = try #require(Figure.comparison(SampleComparisons.typical))
    #expect(named.name == "compare")
    let figure = named.figure
    #expect(figure.title == "regression: 1 of 12 configurations is slower")
    #expect(figure.series.count == 12 && figure.y.ticks.count == 12)
    #expect(figure.series[0].label == "regression +5.1%")
    #expect(figure.y.ticks.last == Figure.Tick(11.5, "sort · N=4"))
    let point = try #require(figure.series[0].points.first)
    #expect(abs(point.x - 5.1) < 1e-9 && point.y == 11.5 && !point.hollow)
    #expect(abs((point.interval?.lowerBound ?? 0) - 4.3) < 1e-9)
    #expect(figure.notes.map(\.text) == ["0", "1%", "3%"])
    #expect(figure.footnotes == ["The least change that would have been found: 2.1% to 3.4%."])
  }

  @Test func `verdicts differ in colour and in marker`() throws {
    let all = ComparisonVerdict.allCases.map {
      SampleComparisons.configuration($0.rawValue, $0, ratio: 1)
    }
    let looks = try figure(
      ComparisonReport(verdict: .regression, reason: "", configurations: all)
    ).series.map(\.look)
    // What is unchanged and what is identical look alike.
    #expect(Set(looks.map(\.colour)).count == 5 && Set(looks.map(\.marker)).count == 5)
  }

  @Test func `of many only the 30 worst are shown, and the others counted`() throws {
    let figure = try figure(SampleComparisons.hostile(300))
    #expect(figure.series.count == 30 && figure.y.range == 0...30)
    #expect(figure.footnotes[0] == "The 270 configurations with lesser changes are left out.")
  }

  @Test func `what lies beyond the axis stands hollow at its end`() throws {
    let all = [25, 1.02, 0.1].map { SampleComparisons.configuration("c", .regression, ratio: $0) }
    let figure = try figure(ComparisonReport(verdict: .regression, reason: "", configurations: all))
    #expect(figure.x.range.lowerBound >= -60 && figure.x.range.upperBound <= 60)
    #expect(figure.series.map { $0.points[0].hollow } == [true, false, true])
    #expect(figure.series[0].points[0].x == figure.x.range.upperBound)
    #expect(figure.series[0].label == "regression +2400%")
    #expect(figure.footnotes.contains { $0.hasPrefix("Hollow marker") })
  }

  @Test func `other floors have other lines; without any ratio there is no figure`() throws {
    var rules = ComparisonRules()
    rules.floor = log(1.1)
    let named = try #require(Figure.comparison(SampleComparisons.typical, rules: rules))
    #expect(named.figure.notes.map(\.text) == ["0", "1%", "10%"])
    let never = ConfigurationVerdict(name: "a", verdict: .inconclusive)
    #expect(
      Figure.comparison(
        ComparisonReport(verdict: .inconclusive, reason: "", configurations: [never])) == nil)
  }

  @Test func `names stand in one row each and leave the canvas nowhere`() throws {
    for report in [SampleComparisons.typical, SampleComparisons.hostile(40)] {
      let figure = try figure(report)
      let layout = FigureLayout(figure)
      let room = (layout.plot.top - layout.plot.bottom) / Double(figure.y.ticks.count)
      #expect(layout.yTickSize <= room && layout.yTickSize > 23)
      #expect(
        layout.yTicks.allSatisfy { TextMetrics.width($0.label, size: layout.yTickSize) <= 480 })
      #expect(layout.plot.left < 600 && layout.plot.right > 1_000)
      #expect(layout.leaders.isEmpty)
      // The words at the right stand at the heights of their rows.
      let words = layout.words.filter { $0.x > layout.plot.right }
      #expect(words.count == figure.series.count)
    }
  }

  @Test func `many rows make a figure higher instead of its words small`() throws {
    let few = FigureLayout(try figure(SampleComparisons.typical))
    #expect(few.height == Theme.lecture.height)
    let paper = FigureLayout(try figure(SampleComparisons.hostile(40)), theme: .paper)
    #expect(paper.height > Theme.paper.height)
    // Points of a page.
    #expect(paper.yTickSize * Theme.paper.unit > 5.5)
  }

  @Test func `what the font lacks is a box, and marks do not pile up`() {
    #expect(FontCoverage.drawable("sort π é 名前🧵") == "sort π é □□□")
    let pile = "e" + String(repeating: "\u{301}", count: 30) + "x"
    #expect(
      Array(FontCoverage.drawable(pile).unicodeScalars) == Array("e\u{301}\u{301}x".unicodeScalars))
  }

  @Test func `gnuplot draws any names without a word`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/compare-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let named = try #require(Figure.comparison(SampleComparisons.hostile(40)))
    try FigureWriter.draw([named], into: folder, formats: [.svg])
    #expect(try Gnuplot.run(script: "compare.gp", in: folder) == "")
    let svg = try String(contentsOfFile: folder + "/compare.svg", encoding: .utf8)
    #expect(
      svg.contains("'a`touch evil`\\@x · N=12") || svg.contains("&#39;a`touch evil`\\@x · N=12"))
    #expect(svg.contains("100%0A::error::x") && !svg.contains("\u{1B}"))
  }
}

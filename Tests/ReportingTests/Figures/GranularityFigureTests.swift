import Analysis
import Testing

@testable import Reporting

@Suite struct GranularityFigureTests {
  private let curves = GranularityCurve.judgedTogether(
    [("thread", 1e-4), ("task", 5e-3)].map { model, overhead in
      GranularityCurve(
        model: model, pattern: "fft", workers: 2, peakRate: nil,
        points: [16, 1024, 65_536].map { grain in
          GranularityPoint(
            grain: grain, tasks: 1000, seconds: Double(grain) * 2e-6 + overhead, rounds: 5)
        })
    })

  @Test("efficiency stands against microseconds, with METG beside the names and a line at half")
  func figure() throws {
    let context = GranularityContext(width: 16, lineRoundTrip: 1.2e-7, machine: "cpu")
    let named = try #require(Figure.granularity(curves: curves, context: context).first)
    #expect(named.name == "granularity-fft-w16-n2")
    let figure = named.figure
    #expect(figure.x.scale == .log2)
    #expect(figure.series.map(\.label) == ["thread · 1.72 µs", "task · 94.3 µs"])
    // 16 iterations: (32 µs + 100 µs) · 2 / 1000.
    #expect(abs((figure.series[0].points.first?.x ?? 0) - 0.264) < 1e-9)
    #expect(figure.ideals.map(\.label) == ["50%"])
    #expect(figure.ideals[0].points.allSatisfy { $0.y == 0.5 })
    #expect(figure.footnotes.last == "Round trip of a cache line: 0.12 µs · cpu")
  }

  @Test("curves of other worker counts have a figure of their own; without points there is none")
  func groups() {
    let other = GranularityCurve(
      model: "thread", pattern: "fft", workers: 1, peakRate: 1, points: curves[0].points)
    let empty = GranularityCurve(
      model: "thread", pattern: "tree", workers: 1, peakRate: nil, points: [], failure: "died")
    let context = GranularityContext(width: 4, lineRoundTrip: nil, machine: "")
    let figures = Figure.granularity(curves: curves + [other, empty], context: context)
    #expect(figures.map(\.name) == ["granularity-fft-w4-n2", "granularity-fft-w4-n1"])
    #expect(figures[1].figure.footnotes.contains("Round trip of a cache line: not available"))
  }

  @Test("the table says METG, and in words why there is none")
  func table() {
    let slow = GranularityCurve(
      model: "task-pool", pattern: "fft", workers: 2, peakRate: 1e15, points: curves[1].points)
    let text = GranularityTable.text(curves + [slow], style: .basic)
    #expect(text.contains("task-pool") && text.contains("never reaches 50% of the peak rate"))
    #expect(text.split(separator: "\n")[2].contains("ns"))
  }
}

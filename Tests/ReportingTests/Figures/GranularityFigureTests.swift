import Analysis
import Testing

@testable import Reporting
@testable import Terms

@Suite struct GranularityFigureTests {
  private let curves = GranularityCurve.judgedTogether(
    [("thread", 1e-4), ("task", 5e-3)].map { model, overhead in
      Self.curve(model, Self.points(overhead: overhead))
    })

  private static func curve(
    _ model: String, _ points: [GranularityPoint], pattern: String = "fft", workers: Int = 2,
    failure: String? = nil
  ) -> GranularityCurve {
    GranularityCurve(
      model: Model(model), pattern: pattern, workers: workers, points: points, failure: failure)
  }

  /// Launches of 1000 tasks with some overhead, in so many rounds.
  private static func points(
    overhead: Double, rounds: Int = 1, grains: [UInt64] = [16, 1024, 65_536],
    warnings: [CurveWarning] = []
  ) -> [GranularityPoint] {
    grains.compactMap { grain in
      GranularityPoint(
        grain: grain,
        launches: (0..<rounds).map { round in
          MeasuredLaunch(
            round: RoundID(run: "A", number: round), seconds: Double(grain) * 2e-6 + overhead,
            work: nil, tasks: 1000)
        }, warnings: warnings)
    }
  }

  @Test("efficiency stands against microseconds, with METG beside the names and a line at half")
  func figure() throws {
    let context = GranularityContext(width: 16, lineRoundTrip: 1.2e-7, machine: "cpu")
    let named = try #require(Figure.granularity(curves: curves, context: context).first)
    #expect(named.name == "granularity-fft-w16-n2")
    let figure = named.figure
    #expect(figure.x.scale == .log2)
    #expect(figure.series.map(\.label) == ["thread · 0.397 µs", "task · 19.8 µs"])
    // 16 iterations: (32 µs + 100 µs) · 2 / 1000.
    #expect(abs((figure.series[0].points.first?.x ?? 0) - 0.264) < 1e-9)
    #expect(figure.ideals.map(\.label) == ["50%"])
    #expect(figure.ideals[0].points.allSatisfy { $0.y == 0.5 })
    #expect(figure.footnotes.last == "Round trip of a cache line: 0.12 µs · cpu")
  }

  @Test("curves of other worker counts have a figure of their own; without points there is none")
  func groups() {
    let other = GranularityCurve.judgedTogether([
      Self.curve("thread", curves[0].points, workers: 1)
    ])[0]
    let empty = Self.curve("thread", [], pattern: "tree", failure: "died")
    let context = GranularityContext(width: 4, lineRoundTrip: nil, machine: "")
    let figures = Figure.granularity(curves: curves + [other, empty], context: context)
    #expect(figures.map(\.name) == ["granularity-fft-w4-n2", "granularity-fft-w4-n1"])
    #expect(figures[1].figure.footnotes.contains("Round trip of a cache line: not available"))
  }

  @Test("the table says METG, and in words why there is none")
  func table() {
    let fast = Self.curve("thread", Self.points(overhead: 0))
    let slow = Self.curve(
      "task-pool", Self.points(overhead: 5), failure: "grain 16: failed: killed")
    let text = GranularityText(style: .basic).table(
      GranularityCurve.judgedTogether([fast, slow]) + curves)
    #expect(text.contains("task-pool") && text.contains("never reaches 50% of the peak rate"))
    #expect(text.contains("never falls below 50%"))
    #expect(text.contains("0 launches failed; the first at grain 16: failed: killed"))
    #expect(text.contains("397 ns") && text.contains("19.8 µs"))
  }

  @Test("around the table stand what was measured, the peaks and the round trip of a cache line")
  func document() {
    let curve = crossed(rounds: 6)
    let table = GranularityText(style: .plain)
    func text(_ roundTrip: Double?) -> String {
      table.document(
        GranularityReport(
          [curve, curve], graph: .init(width: 16, rounds: 6), lineRoundTrip: roundTrip))
    }
    #expect(
      text(nil) == """
        Minimum effective task granularity, kernel spin, width 16

        \(table.table([curve, curve]))
        Peak rate: 63.95 GFLOP/s on fft with 2 workers
        Round trip of a cache line: not available

        """, "\(text(nil))")
    #expect(text(1.234e-7).hasSuffix("Round trip of a cache line: 0.123 µs\n"))
  }

  @Test("what the rows of others hold cannot move the cursor")
  func controls() {
    let curve = Self.curve(
      "thread\u{1b}[0m", Self.points(overhead: 0), pattern: "\u{1b}[31mfft")
    let report = GranularityReport([curve], graph: .init(width: 1, rounds: 6), lineRoundTrip: nil)
    let text = GranularityText(style: .basic).document(report)
    #expect(!text.contains("\u{1b}") && text.contains("\\u{1B}[31mfft"))
  }

  /// METG is 200 µs · 2 / 1000 = 0.4 µs, and the rounds hold both sides of it and the peak.
  private func crossed(rounds: Int, warnings: [CurveWarning] = []) -> GranularityCurve {
    let grains: [UInt64] = [43, 51, 861, 65_536]
    let points = Self.points(overhead: 1e-4, rounds: rounds, grains: grains, warnings: warnings)
    return GranularityCurve.judgedTogether([Self.curve("thread", points)])[0]
  }

  @Test("METG stands with its interval; from fewer than six rounds that is called a range")
  func intervals() {
    let known = GranularityText(style: .basic).table([crossed(rounds: 6)])
    #expect(known.contains("400 ns  [400 ns, 400 ns]") && !known.contains("range"), "\(known)")
    let few = GranularityText(style: .basic).table([crossed(rounds: 3)])
    #expect(few.contains("range [400 ns, 400 ns]") && few.contains("6 or more give a 95% interval"))
  }

  @Test("METG in doubt is marked in the table and in the figure, with the reason in words")
  func doubt() throws {
    let noise = CurveWarning.measured(code: "run-delay-invalid", launches: 6)
    let curve = crossed(rounds: 6, warnings: [noise])
    let text = GranularityText(style: .basic).table([curve])
    #expect(text.contains("? 400 ns") && text.contains("(1)"))
    #expect(text.contains("not to be trusted: workers waited for a CPU"))
    let context = GranularityContext(width: 16, lineRoundTrip: nil, machine: "")
    let figure = try #require(Figure.granularity(curves: [curve], context: context).first?.figure)
    #expect(figure.series[0].label == "thread · ? 0.4 µs")
    #expect(figure.series[0].points.allSatisfy { $0.hollow && $0.interval != nil })
    #expect(figure.footnotes.contains("Hollow marker: run delay (not to be trusted)."))
    #expect(
      figure.footnotes.contains("95% interval of METG: thread 0.4 µs to 0.4 µs."),
      "\(figure.footnotes)")
    let clean = try #require(
      Figure.granularity(curves: [crossed(rounds: 6)], context: context).first?.figure)
    #expect(clean.series[0].label == "thread · 0.4 µs")
    #expect(clean.series[0].points.allSatisfy { !$0.hollow })
  }
}

import Analysis
import Experiments
import Testing

@testable import Reporting
@testable import Terms

@Suite("Scaling figures as rows of dots")
struct ScalingDotsTests {
  private func figure(
    _ name: String, _ curves: [Curve], _ context: FigureContext = FigureContext()
  ) throws -> Figure {
    try #require(Figure.scaling(curves: curves, context: context).first { $0.name == name }).figure
  }

  private let three = [
    SampleCurves.curve("process", base: 0.5, speedups: [(1, 1), (2, 1.7)]),
    SampleCurves.curve("thread", base: 0.4, speedups: [(1, 1), (2, 1.9)]),
    SampleCurves.curve("task", base: 0.4, spread: nil, speedups: [(1, 1), (2, 1.5)]),
  ]

  @Test(
    "few worker counts and many lines are rows",
    arguments: [
      (1, 1, ScalingForm.lines), (1, 2, .dots), (2, 2, .lines), (2, 3, .dots), (2, 12, .dots),
      (3, 6, .lines), (3, 7, .dots), (4, 12, .lines), (20, 40, .lines),
    ])
  func form(counts: Int, lines: Int, expected: ScalingForm) {
    #expect(ScalingForm(counts: counts, lines: lines) == expected)
  }

  @Test("a row a model, the best on top, with T(1) beside the value where models differ in it")
  func rows() throws {
    let figure = try figure("speedup-strong", three)
    #expect(figure.y.scale == .rows)
    #expect(figure.y.ticks.map(\.label) == ["task", "process", "thread"])
    #expect(figure.y.ticks.map(\.value) == [0.5, 1.5, 2.5])
    #expect(
      figure.series.map(\.label) == [
        "1.90 · T(1) 400 ms", "1.70 · T(1) 500 ms", "1.50 · T(1) 400 ms",
      ])
    #expect(figure.series.map { $0.points.map(\.x) } == [[1.9], [1.7], [1.5]])
    #expect(figure.series[0].points[0].interval == 1.9 * 0.98...1.9 * 1.02)
    #expect(figure.series[2].points[0].interval == nil)
    #expect(figure.series.allSatisfy { $0.line == .apart })
    #expect(figure.x.label == "Speedup  T(1) / T(N)   N = 2")
    #expect(figure.x.range.contains(0) && figure.x.range.contains(2))
  }

  @Test("the ideal is an upright line with its name above")
  func ideal() throws {
    let figure = try figure("speedup-strong", three)
    #expect(figure.ideals.map(\.label) == ["ideal"])
    #expect(figure.ideals[0].points.map(\.x) == [2, 2])
    #expect(figure.ideals[0].points.map(\.y) == [0, 3])
    let words = FigureLayout(figure).words.first { $0.text == "ideal" }
    #expect(words.map { $0.y > FigureLayout(figure).plot.top } == true)
    let efficiency = try self.figure("efficiency-strong", three)
    #expect(efficiency.ideals.map { $0.points[0].x } == [1])
    #expect(efficiency.series[0].label == "95% · T(1) 400 ms")
  }

  @Test("one T(1) for all stands in the line of facts, and the rows have the value alone")
  func sharedBase() throws {
    let curves = ["thread", "task", "process"].map {
      SampleCurves.curve($0, base: 0.4, speedups: [(1, 1), (2, 2)])
    }
    let figure = try figure("speedup-strong", curves, FigureContext(usableCores: 2))
    #expect(figure.series.map(\.label) == ["2.00", "2.00", "2.00"])
    #expect(
      figure.subtitles.first
        == "sleep, 64 tasks of 100 ms · T(1) = 400 ms · 95% intervals, 12 rounds · 2 cores")
  }

  @Test("times have a dot for each count, told by its marker, and a stroke at the ideal of the row")
  func times() throws {
    let figure = try figure("time-strong", three)
    #expect(figure.y.ticks.last?.label == "thread")
    #expect(figure.x.label == "Completion time T(N) in ms   ● N = 1  ■ N = 2")
    let thread = figure.series.prefix(2)
    #expect(thread.map(\.look.marker) == [.circle, .square])
    #expect(Set(thread.map(\.look.colour)) == [.blue])
    #expect(thread.map(\.label) == ["", "400 ms → 211 ms"])
    #expect(figure.ideals.map { $0.points[0].x } == [200, 200, 250])
    #expect(figure.ideals.allSatisfy { $0.label.isEmpty })
    #expect(figure.footnotes.first == "Grey stroke: what T(1) / N would be at the largest N.")
  }

  @Test(
    "two counts above the base have an ideal each, and a row that lacks the larger one comes last")
  func twoCounts() throws {
    var curves = (0..<6).map {
      SampleCurves.curve("m\($0)", speedups: [(1, 1), (2, 1.9), (4, 3 + Double($0) / 10)])
    }
    curves.append(SampleCurves.curve("half", speedups: [(1, 1), (2, 2)]))
    let figure = try figure("speedup-strong", curves)
    #expect(figure.ideals.map(\.label) == ["ideal 2", "ideal 4"])
    #expect(figure.y.ticks.map(\.label).prefix(2) == ["half · N=2", "m0"])
    #expect(figure.x.label.hasSuffix("● N = 2  ■ N = 4"))
  }

  @Test("eightfold speedups are on a logarithmic axis, and no bar leaves it")
  func wide() throws {
    let curves = ["a", "b", "c"].enumerated().map {
      SampleCurves.curve($1, spread: 1, speedups: [(1, 1), (64, 60 - Double($0) * 25)])
    }
    let figure = try figure("speedup-strong", curves)
    #expect(figure.x.scale == .log2)
    for point in figure.series.flatMap(\.points) {
      #expect(point.interval.map { $0.lowerBound >= figure.x.range.lowerBound } == true)
    }
  }

  @Test("a threshold stands upright with its words above")
  func thresholds() throws {
    let demand = Expectation(
      experiment: "sleep", model: .thread, scaling: .strong, workers: 2, quantity: .speedup,
      relation: .atLeast, threshold: .init(1.5, "1.5"))
    let figure = try figure("speedup-strong", three, FigureContext(expectations: [demand]))
    #expect(figure.marks == [Figure.Note(x: 1.5, text: "thread ≥ 1.5 at N = 2")])
    #expect(figure.limits.isEmpty)
  }

  @Test("no words leave the canvas, whatever the names and numbers")
  func canvas() {
    let long = "a peer with quite a long name, version 3.11-debug"
    let names = (0..<12).map { "\(long) \($0)" }
    let curves = names.enumerated().map {
      SampleCurves.curve($1, base: pow10($0), speedups: [(1, 1), (2, 0.1 + Double($0))])
    }
    for named in Figure.scaling(curves: curves) {
      for words in FigureLayout(named.figure).words where !words.turned && words.align == .left {
        let width = TextMetrics.width(words.text, size: words.size, bold: words.bold)
        #expect(words.x >= 0 && words.x + width <= Theme.lecture.width, "\(words.text)")
      }
    }
  }

  private func pow10(_ exponent: Int) -> Double {
    (0..<exponent).reduce(0.001) { value, _ in value * 3 }
  }
}

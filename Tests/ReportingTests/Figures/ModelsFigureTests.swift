import Analysis
import Testing

@testable import Reporting
@testable import Terms

@Suite("Models beside each other")
struct ModelsFigureTests {
  private func curve(_ model: String, _ bound: Bound, _ speedups: [(Int, Double)]) -> Curve {
    var curve = SampleCurves.curve(model, speedups: speedups)
    curve.bound = bound
    curve.experiment = bound == .io ? "wait" : "compute"
    return curve
  }

  private var curves: [Curve] {
    [
      curve("thread", .io, [(1, 1), (64, 60)]), curve("gil", .io, [(1, 1), (64, 0.9)]),
      curve("process", .cpu, [(1, 1), (2, 1.7)]), curve("thread", .cpu, [(1, 1), (2, 1.9)]),
      curve("serial", .cpu, [(1, 1)]),
    ]
  }

  @Test("a block an experiment, cores before waiting, the best of each on top")
  func blocks() throws {
    let context = FigureContext(usableCores: 2)
    let figure = try #require(Figure.models(curves: curves, context: context)).figure
    #expect(figure.title == "CPU-bound beside I/O-bound: models")
    #expect(
      figure.headings.map(\.label) == ["CPU-bound: compute, N = 2", "I/O-bound: wait, N = 64"])
    #expect(figure.y.ticks.reversed().map(\.label) == ["thread", "process", "thread", "gil"])
    #expect(figure.series.map(\.label) == ["1.90", "1.70", "60.0", "0.90"])
    #expect(
      figure.series.map(\.look.colour) == [.blue, .vermillion, .blue, figure.series[3].look.colour])
    #expect(figure.ideals.map { $0.points[0].x } == [2, 64])
    #expect(figure.marks == [Figure.Note(x: 2, text: "2 cores")])
    #expect(figure.x.scale == .log2)
  }

  @Test("at another N only those that were measured there")
  func asked() throws {
    let figure = try #require(Figure.models(curves: curves, workers: 2)).figure
    #expect(figure.headings.map(\.label) == ["CPU-bound: compute, N = 2"])
    #expect(figure.title == "CPU-bound: models")
    #expect(Figure.models(curves: curves, workers: 3) == nil)
    #expect(Figure.models(curves: curves, workers: 1) == nil)
  }

  @Test("rows with other numbers of workers say theirs")
  func mixed() throws {
    let some = [
      curve("thread", .cpu, [(1, 1), (2, 1.9)]), curve("process", .cpu, [(1, 1), (4, 3)]),
    ]
    let figure = try #require(Figure.models(curves: some)).figure
    #expect(figure.headings.map(\.label) == ["CPU-bound: compute, each at its largest N"])
    #expect(figure.y.ticks.reversed().map(\.label) == ["process · N=4", "thread · N=2"])
    #expect(figure.ideals.isEmpty)
  }

  @Test("more rows than can be read are cut from below, and said")
  func cut() throws {
    let many = (0..<40).map { curve("m\($0)", .cpu, [(1, 1), (2, 1 + Double($0) / 50)]) }
    let figure = try #require(Figure.models(curves: many)).figure
    #expect(figure.series.count == 21)
    #expect(figure.footnotes == ["Left out: 19 rows above the last of a block."])
    #expect(figure.y.ticks.first?.label == "m0")
  }
}

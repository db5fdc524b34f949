import Basics
import Testing

@testable import Analysis
@testable import Records
@testable import Reporting
@testable import Terms

#if canImport(Glibc)
import Glibc
#endif

/// Figures of laws, of Karp–Flatt and of losses.
@Suite struct LawsFigureTests {
  /// Rounds of models that follow the USL with a little noise.
  private func curves(
    _ models: [(String, Double, Double)], counts: [Int], useful: Double? = nil
  ) -> [Curve] {
    var random = SplitMix64(seed: 2)
    var rows: [Sample] = []
    for round in 0..<6 {
      for (model, alpha, beta) in models {
        for workers in counts {
          let law = LawForm.fixed.throughput(Double(workers), LawForm.Numbers(1, alpha, beta))
          var row = Sample()
          row.experiment = "pi"
          row.model = Model(model)
          row.kernel = "pi"
          row.workers = workers
          row.tasks = 64
          row.round = round
          row.graph = "independent"
          row.iteration = 0
          let seconds = (1 + 0.002 * random.unit()) / law
          row.wallSeconds = seconds
          row.usefulSeconds = useful.map { seconds * Double(workers) * $0 }
          row.usefulMaxSeconds = useful.map { _ in seconds * 0.98 }
          rows.append(row)
        }
      }
    }
    return Curve.curves(from: rows)
  }

  @Test func `points, the law up to the top, dashed beyond with a band, and the peak`() throws {
    let curves = curves([("thread", 0.02, 0.02)], counts: [1, 2, 4, 6, 8, 10])
    let named = try #require(Figure.laws(curves: curves).first)
    #expect(named.name == "laws-strong")
    let figure = named.figure
    #expect(
      figure.series.map(\.line) == [.curve(isDashed: false), .curve(isDashed: true), .markers])
    #expect(figure.series.map(\.label) == ["", "thread · USL", ""])
    let dashed = figure.series[1].points
    #expect(dashed.first?.x == 10 && abs((dashed.last?.x ?? 0) - 20) < 1e-3)
    #expect(figure.bands.count == 1 && figure.bands[0].points.allSatisfy { $0.x > 10 })
    let note = try #require(figure.notes.first)
    #expect(abs(note.x - 7) < 0.1 && note.text.hasPrefix("peak at 7 [7, 7]"))
    #expect(figure.footnotes.first?.hasPrefix("thread α = ") == true)
  }

  @Test func `many curves have no bands, and one without a law says why`() throws {
    let counts = [1, 2, 4, 8, 16]
    var all = curves(
      [("thread", 0.02, 0), ("process", 0.1, 0), ("task", 0.2, 0)], counts: counts)
    #expect(try #require(Figure.laws(curves: all).first).figure.bands.isEmpty)
    all += curves([("openmp", 0.1, 0)], counts: [1, 2, 4])
    let figure = try #require(Figure.laws(curves: all).first).figure
    #expect(figure.series.map(\.label).contains("openmp · no law"))
    #expect(figure.series.map(\.label).contains { $0.hasPrefix("process · s ") })
  }

  @Test func `two worker counts have neither laws nor a slope`() {
    let curves = curves([("thread", 0.02, 0)], counts: [1, 2])
    #expect(Figure.laws(curves: curves).isEmpty)
    #expect(!Figure.scaling(curves: curves).map(\.name).contains("karp-flatt-strong"))
  }

  @Test func `the serial fraction stands above N from two on, around zero`() throws {
    let curves = curves([("thread", 0.02, 0.02)], counts: [1, 2, 4, 8])
    let figure = try #require(
      Figure.scaling(curves: curves).first { $0.name == "karp-flatt-strong" }
    ).figure
    #expect(figure.series.first?.points.map(\.x) == [2, 4, 8])
    #expect(figure.series.first?.points.allSatisfy { $0.interval?.contains($0.y) == true } == true)
    #expect(figure.y.range.contains(0) && figure.ideals.first?.points.first?.y == 0)
  }

  @Test func `losses fill each column up to the whole`() throws {
    let curves = curves([("thread", 0.05, 0.01)], counts: [1, 2, 4], useful: 0.9)
    let named = try #require(Figure.losses(curves: curves).first)
    #expect(named.name == "losses-thread")
    let figure = named.figure
    for column in 0..<3 {
      let boxes = figure.boxes.filter { $0.x.contains(Double(column)) }
      let sum = boxes.reduce(0) { sum, box in
        let height = box.y.upperBound - box.y.lowerBound
        return sum + (box.y.lowerBound < 0 ? -height : height)
      }
      #expect(abs(sum - 1) < 1e-6)
    }
    #expect(figure.x.ticks.map(\.label) == ["1", "2", "4"])
    #expect(figure.series.map(\.label).first == "efficiency")
    #expect(figure.series.allSatisfy { $0.line == .name })
  }

  @Test func `without times in kernels there is no figure of losses`() {
    #expect(Figure.losses(curves: curves([("thread", 0.02, 0)], counts: [1, 2])).isEmpty)
  }

  @Test func `a script draws bands first and dashes what was not measured`() throws {
    let curves = curves([("thread", 0.02, 0.02)], counts: [1, 2, 4, 6, 8, 10])
    let named = try #require(Figure.laws(curves: curves).first)
    let script = GnuplotScript.text(of: named.figure, name: named.name, formats: [.svg])
    let layers = try #require(script.split(separator: "plot \\\n").last)
    #expect(layers.hasPrefix("  $band1 using 1:3:4 with filledcurves"))
    #expect(layers.contains("with lines linewidth 4 dashtype (7,7)"))
    #expect(layers.contains("$data3 using 1:2 with points"))
    #expect(!layers.contains("$data3 using 1:2 with lines"))
  }
}

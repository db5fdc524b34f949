import Analysis
import Testing

@testable import Reporting
@testable import Terms

@Suite("Figures of isoefficiency")
struct IsoefficiencyFigureTests {
  /// E = 1/(1 + 2N·log₂N/n), of a sum by a tree (Grama, Gupta & Kumar 1993, table 1).
  private func curves(_ grains: [UInt64], _ model: String = "thread") -> [Curve] {
    grains.map { grain in
      var curve = SampleCurves.curve(
        model, grain: grain, unit: "darts",
        speedups: [(1, 0), (4, 2), (8, 3), (16, 4)].map { workers, logarithm in
          let waste = 2 * Double(workers) * logarithm
          return (workers, Double(workers) / (1 + waste / Double(grain)))
        })
      curve.tasks = 1
      return curve
    }
  }

  @Test("a line a contour, the grid behind it, and three guides from its beginning")
  func contours() throws {
    let named = Figure.isoefficiency(curves: curves([16, 64, 192, 512]))
    #expect(named.map(\.name) == ["isoefficiency-thread"])
    let figure = try #require(named.first).figure
    #expect(figure.series.map(\.line) == [.cloud, .joined, .joined, .joined])
    #expect(figure.series[0].points.count == 12)
    let line = try #require(figure.series.first { $0.label == "E = 80%" })
    #expect(line.points.map(\.x) == [4, 8, 16])
    #expect(line.points.map(\.y) == [64, 192, 512])
    #expect(figure.ideals.map(\.label) == ["N", "N log N", "N²"])
    #expect(figure.y.label == "Work in darts")
    #expect(figure.subtitles[0].contains("E = 80% grows like N log N"))
  }

  @Test("what lies outside of the measured grid is said")
  func outside() throws {
    let figure = try #require(
      Figure.isoefficiency(curves: curves([64, 200])).first
    ).figure
    #expect(
      figure.footnotes == [
        "E = 50% needs less work than was measured at N = 4, 8.",
        "E = 80% needs more work than was measured at N = 16.",
        "E = 90% needs more work than was measured at N = 8, 16.",
      ])
  }

  @Test("one grain, too few of them, or efficiencies all on one side have no figure")
  func none() {
    #expect(Figure.isoefficiency(curves: curves([64])).isEmpty)
    #expect(Figure.isoefficiency(curves: curves([64, 192]), leastGrains: 3).isEmpty)
    #expect(Figure.isoefficiency(curves: curves([1, 2, 3])).isEmpty)
  }

  @Test("work that is a time is in its unit")
  func times() throws {
    var all = curves([16, 64, 192, 512])
    for place in all.indices { all[place].unit = "milliseconds" }
    let figure = try #require(Figure.isoefficiency(curves: all).first).figure
    #expect(figure.y.label == "Work in ms")
  }
}

import Analysis
import Records
import Testing

@testable import Reporting
@testable import Terms

@Suite("Models with one worker beside others with several")
struct ReferenceLineTests {
  private let curves =
    SampleCurves.family([("thread", 0.1), ("process", 0.2)], counts: [1, 2, 4])
    + [SampleCurves.curve("python", base: 60, speedups: [(1, 1)])]

  private func figure(_ name: String, _ curves: [Curve]) throws -> Figure {
    try #require(Figure.scaling(curves: curves).first { $0.name == name }).figure
  }

  @Test("a program with one worker is a level line of times")
  func level() throws {
    let time = try figure("time-strong", curves)
    #expect(time.series.map(\.line) == [.joined, .joined, .level])
    #expect(EndLabel.all(of: time, .lecture).last?.text == "python")
    #expect(EndLabel.all(of: time, .lecture).last?.end.x == 4)
    // The ideal is that of the others.
    #expect(time.ideals.first?.points.first?.y == 6.4)
  }

  @Test("it has no speedup, and the footnote says where it is")
  func noSpeedup() throws {
    for name in ["speedup-strong", "efficiency-strong"] {
      let figure = try figure(name, curves)
      #expect(figure.series.map(\.label) == ["thread", "process"])
      #expect(figure.footnotes.contains("With one worker only, in the figure of times: python."))
    }
  }

  @Test("one that failed with more workers, and one among its like, stay dots")
  func dots() throws {
    var broken = curves
    broken[2].missing = [
      MissingPoint(workers: 2, launches: 3, failure: LaunchFailure(status: .failed, detail: ""))
    ]
    #expect(try figure("speedup-strong", broken).series.map(\.label).contains("python"))
    let alone = [SampleCurves.curve("python", speedups: [(1, 1)])]
    #expect(try figure("time-strong", alone).series.map(\.line) == [.joined])
  }
}

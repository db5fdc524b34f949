import Analysis
import Experiments
import Testing

@testable import Reporting
@testable import Terms

// The tests' library has a type of this name, too.
typealias Expectation = Experiments.Expectation

@Suite struct ScalingLimitsTests {
  private static func expectation(
    _ model: Model, _ workers: Int, _ quantity: Expectation.Quantity, _ value: Double,
    _ text: String, relation: Expectation.Relation = .atLeast, scaling: ScalingMode = .strong
  ) -> Expectation {
    Expectation(
      experiment: "sleep", model: model, scaling: scaling, workers: workers, quantity: quantity,
      relation: relation, threshold: .init(value, text))
  }

  private func figures(_ expectations: [Expectation]) -> [String: Figure] {
    let curves = SampleCurves.family([("thread", 0.05), ("process", 0.1)], counts: [1, 2, 4])
    let named = Figure.scaling(
      curves: curves, context: FigureContext(expectations: expectations))
    return Dictionary(uniqueKeysWithValues: named.map { ($0.name, $0.figure) })
  }

  @Test func `a threshold is a level line in the figure of its quantity alone`() throws {
    let figures = figures([
      Self.expectation(.thread, 4, .efficiency, 0.8, "0.80"),
      Self.expectation(.process, 2, .speedup, 1.7, "1.7"),
      Self.expectation(.thread, 1, .wall, 7, "7 s", relation: .atMost),
      Self.expectation(.thread, 4, .efficiency, 0.9, "0.9", scaling: .weak),
      Self.expectation(.program("absent"), 4, .efficiency, 0.7, "0.7"),
    ])
    #expect(
      figures["efficiency-strong"]?.limits == [
        Figure.Limit(label: "thread ≥ 80% at N = 4", y: 0.8, ink: "#0072B2")
      ])
    #expect(
      figures["speedup-strong"]?.limits == [
        Figure.Limit(label: "process ≥ 1.7 at N = 2", y: 1.7, ink: "#D55E00")
      ])
    #expect(
      figures["time-strong"]?.limits == [
        Figure.Limit(label: "thread ≤ 7 s at N = 1", y: 7, ink: "#0072B2")
      ])
    let script = GnuplotScript.text(
      of: try #require(figures["efficiency-strong"]), name: "e", formats: [.svg])
    #expect(script.contains("set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back"))
    #expect(script.contains("'thread ≥ 80% at N = 4'"))
    #expect(self.figures([]).values.allSatisfy { $0.limits.isEmpty })
  }

  @Test func `expectations of one threshold share a line, and it lies within the axis`() throws {
    let shared = [Model.thread, .process].flatMap { model in
      [2, 4].map { Self.expectation(model, $0, .speedup, 6, "6.0") }
    }
    let figure = try #require(figures(shared)["speedup-strong"])
    #expect(figure.limits == [Figure.Limit(label: "≥ 6.0", y: 6)])
    #expect(figure.y.range.contains(6))
    let times = figures([Self.expectation(.thread, 4, .wall, 0.012, "12 ms", relation: .atMost)])
    #expect(times["time-strong"]?.limits.map(\.y) == [0.012])
  }

  @Test func `thresholds without room are counted in a footnote`() throws {
    let many = (1...10).map { Self.expectation(.thread, 4, .speedup, Double($0), "\($0)") }
    let figure = try #require(figures(many)["speedup-strong"])
    #expect(figure.limits.count == 8)
    #expect(figure.footnotes.contains("Without a line: 2 more thresholds of the experiment."))
  }
}

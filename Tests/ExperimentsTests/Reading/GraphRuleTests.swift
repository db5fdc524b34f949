import Experiments
import TaskGraphs
import Testing

@testable import Terms

@Suite struct GraphRuleTests {
  /// A workload with a graph; the graph is line 5 of the file.
  private static func text(_ graph: String, sweep: String = "scaling: strong") -> String {
    "experiment: a\nworkload:\n  kernel: spin\n  grain: 10\n  graph: \(graph)\n"
      + "sweep: {\(sweep)}\n"
  }

  @Test func `a graph that is left out is independent`() throws {
    #expect(try Fixture.read(Fixture.minimal).workload.graph == .independent)
  }

  @Test func `a pattern has the tasks of its graph`() throws {
    let workload = try Fixture.read(Self.text("{pattern: dom, width: 4, steps: 7}")).workload
    #expect(workload.graph == .pattern(GraphPattern(kind: .dom, width: 4, steps: 7)))
    #expect(workload.tasks == 16)
    #expect(workload.graph.name == "dom")
  }

  @Test func `radix and seed belong to the patterns that use them`() throws {
    let text = Self.text("{pattern: random-nearest, width: 8, steps: 3, radix: 5, seed: 42}")
    #expect(
      try Fixture.read(text).workload.graph
        == .pattern(GraphPattern(kind: .randomNearest, width: 8, steps: 3, radix: 5, seed: 42)))
    let tiles = try Fixture.read(Self.text("{pattern: cholesky, width: 3}")).workload
    #expect(tiles.tasks == 10)
  }

  @Test(arguments: [
    (
      "stencil",
      "'graph': the pattern stencil needs its size; "
        + "write for example {pattern: stencil, width: 16, steps: 100}"
    ),
    (
      "independant",
      "'graph': expected independent, found 'independant' (did you mean 'independent'?); write "
        + "independent, {pattern: stencil, width: 16, steps: 100} or {file: PATH}"
    ),
    (
      "{}",
      "the graph has no 'pattern' and no 'file'; "
        + "write {pattern: stencil, width: 16, steps: 100} or {file: PATH}"
    ),
    (
      "{pattern: stencil, width: 4, steps: 3, file: g.yaml}",
      "the graph has a 'pattern' and a 'file'; keep one"
    ),
    ("{pattern: stencil, width: 4}", "'steps' of the pattern is missing; write steps: 100"),
    ("{pattern: stencil, steps: 4}", "'width' of the pattern is missing; write width: 16"),
    (
      "{pattern: stencil, width: 0, steps: 4}",
      "'width' is 0; write a whole number of at least 1"
    ),
    (
      "{pattern: stencil, width: 4, steps: 4, radix: 3}",
      "'radix' changes nothing in the pattern stencil; leave it out"
    ),
    (
      "{pattern: nearest, width: 4, steps: 4, seed: 3}",
      "'seed' changes nothing in the pattern nearest; leave it out"
    ),
    (
      "{pattern: cholesky, width: 4, steps: 4}",
      "'steps' changes nothing in the pattern cholesky; leave it out"
    ),
    (
      "{pattern: spread, width: 4, steps: 4, radix: 9}",
      "'radix' of the pattern spread is 9; write a number from 1 to 4"
    ),
    (
      "{pattern: all-to-all, width: 100_000, steps: 4}",
      "the graph has more than 268435456 dependences; make it smaller"
    ),
    (
      "{pattern: stencil, width: 4, steps: 4, widht: 3}",
      "unknown key 'widht' in 'graph' (did you mean 'width'?); "
        + "the keys here are pattern, width, steps, radix, seed, serial, file"
    ),
    (
      "{file: [a]}",
      "'file': expected the path of a graph file, found a list; "
        + "write for example graphs/lecture.yaml"
    ),
    (
      "{file: no.yaml}",
      "in ./no.yaml: there is no such file; "
        + "write the path of a graph file (*.yaml, *.stg, *.json)"
    ),
    ("{file: g.yaml, width: 3}", "'width' belongs to a pattern; leave it out"),
  ])
  func `a wrong graph is named`(graph: String, message: String) {
    #expect(Fixture.messages(Self.text(graph)).contains("e.yaml:5: \(message)"))
  }

  @Test func `an unknown pattern is named with the known ones`() {
    let messages = Fixture.messages(Self.text("{pattern: stencl, width: 4, steps: 4}"))
    #expect(messages.count == 1)
    #expect(
      messages.first?.hasPrefix(
        "e.yaml:5: there is no pattern 'stencl' (did you mean 'stencil'?); write one of independent"
      )
        == true)
  }

  @Test func `tasks do not stand beside a graph that has its own`() {
    let text = Self.text("{pattern: stencil, width: 4, steps: 4}")
      .replacing("  grain: 10\n", with: "  grain: 10\n  tasks: 5\n")
    #expect(
      Fixture.messages(text) == [
        "e.yaml:5: 'tasks': how many there are follows from the graph; leave it out"
      ])
  }

  @Test func `weak scaling makes a pattern wider for each worker`() throws {
    let text = Self.text(
      "{pattern: tree, width: 4, steps: 5}", sweep: "scaling: weak, models: thread, workers: [1, 2]"
    )
    let points = try Fixture.read(text).configurations(defaultWorkers: [])
    #expect(points.map(\.tasks) == [15, 23])
    #expect(
      points.map(\.graph) == [
        .pattern(GraphPattern(kind: .tree, width: 4, steps: 5)),
        .pattern(GraphPattern(kind: .tree, width: 8, steps: 5)),
      ])
  }

  @Test func `strong scaling keeps the graph`() throws {
    let text = Self.text(
      "{pattern: tree, width: 4, steps: 5}", sweep: "models: thread, workers: [1, 2]")
    let points = try Fixture.read(text).configurations(defaultWorkers: [])
    #expect(points.map(\.tasks) == [15, 15])
  }

  @Test func `a pattern that becomes too large is named`() {
    let text = Self.text(
      "{pattern: stencil, width: 400_000, steps: 100}", sweep: "scaling: weak, workers: [1, 4]")
    #expect(
      Fixture.messages(text) == [
        "e.yaml:5: for 4 workers, the graph has more than 134217728 tasks; make it smaller"
      ])
  }

  @Test func `a graph file stands beside its experiment and cannot grow`() throws {
    var vocabulary = Fixture.vocabulary
    vocabulary.readGraph = { path throws(ExperimentErrors) in
      guard path == "folder/g.stg" else {
        throw ExperimentErrors(diagnostics: [Diagnostic(file: path, line: 2, message: "x; y")])
      }
      return .independent(7)
    }
    func read(_ name: String, _ scaling: String) throws(ExperimentErrors) -> Workload {
      try ExperimentReader.read(
        text: Self.text("{file: \(name)}", sweep: "scaling: \(scaling)"), file: "folder/e.yaml",
        vocabulary: vocabulary
      ).workload
    }
    let workload = try read("g.stg", "strong")
    #expect(workload.graph == .file(path: "folder/g.stg"))
    #expect(workload.graph.name == "g")
    #expect(workload.tasks == 7)
    let weak = #expect(throws: ExperimentErrors.self) { try read("g.stg", "weak") }
    #expect(
      weak?.description
        == "folder/e.yaml:5: a graph file has a fixed number of tasks and cannot grow with the "
        + "workers; write scaling: [strong], or a pattern")
    let wrong = #expect(throws: ExperimentErrors.self) { try read("h.stg", "strong") }
    #expect(wrong?.description == "folder/e.yaml:5: in folder/h.stg:2: x; y")
  }
}

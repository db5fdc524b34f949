import Analysis
import TaskGraphs
import Testing

@testable import Reporting
@testable import Terms

@Suite("A graph in the words of a caption")
struct GraphSubjectTests {
  @Test("a pattern says its size, its tasks, and what they take together and one after the other")
  func pattern() throws {
    let pattern = GraphPattern(kind: .stencil, width: 16, steps: 100)
    let subject = GraphSubject(.pattern(pattern), try pattern.graph())
    #expect(
      subject.words(grain: 10, unit: "milliseconds")
        == "stencil 16 × 100, 1,600 tasks, work 16 s, span 1 s")
    #expect(
      subject.words(grain: 4_096, unit: "darts")
        == "stencil 16 × 100, 1,600 tasks, work / span = 16")
    #expect(subject.words(grain: nil, unit: "milliseconds").hasSuffix("work / span = 16"))
  }

  @Test("a file has its name, and the costs of its tasks count")
  func file() {
    let subject = GraphSubject(name: "graph lecture", tasks: 6, work: 65, span: 35)
    #expect(
      subject.words(grain: 10, unit: "milliseconds")
        == "graph lecture, 6 tasks, work 650 ms, span 350 ms")
  }

  @Test("the caption of a run has it, and without it the name of the graph")
  func caption() throws {
    var curve = SampleCurves.curve("thread", grain: 10, speedups: [(1, 1), (2, 1.8)])
    curve.graph = "lecture"
    curve.tasks = 6
    let subject = GraphSubject(name: "graph lecture", tasks: 6, work: 65, span: 35)
    func facts(_ context: FigureContext) throws -> String {
      try #require(Figure.scaling(curves: [curve], context: context).first?.figure.subtitles.first)
    }
    #expect(
      try facts(FigureContext(graph: subject)).hasPrefix(
        "sleep, graph lecture, 6 tasks, work 650 ms, span 350 ms · T(1)"))
    #expect(try facts(FigureContext()).hasPrefix("sleep, graph lecture, 6 tasks · T(1)"))
  }
}

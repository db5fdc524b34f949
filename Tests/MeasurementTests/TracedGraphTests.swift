import TaskGraphs
import Terms
import Testing

@testable import Measurement
@testable import Records

@Suite struct TracedGraphTests {
  @Test("levels, names and the degree of parallelism come from the graph")
  func graph() throws {
    let graph = try TracedGraph(.independent, tasks: 4)
    #expect(graph.degreeOfParallelism == 4 && graph.tasks == 4)
    #expect(graph.span(task: 3, worker: 1, start: 0, end: 1)?.name == "T3")
    #expect(graph.span(task: 4, worker: 1, start: 0, end: 1) == nil)
    let chain = try TracedGraph(
      .pattern(.init(kind: .noComm, width: 2, steps: 5)), tasks: 10)
    #expect(chain.degreeOfParallelism == 2)
    #expect(
      (0..<10).map { chain.span(task: $0, worker: 0, start: 0, end: 1)?.level } == [
        0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
      ])
  }
}

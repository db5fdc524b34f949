import TaskGraphs
import Testing

@testable import Execution
@testable import Terms

@Suite struct RandomGraphTests {
  @Test("predecessors are drawn from the layer before, as many as are asked for")
  func layers() throws {
    let graph = try RandomGraph(tasks: 95, predecessors: 3, layer: 10).graph()
    #expect(graph.taskCount == 95 && graph.dependenceCount == 85 * 3)
    for task in 0..<95 {
      let layers = Set(graph.predecessors(of: task).map { Int($0) / 10 })
      #expect(layers == (task < 10 ? [] : [task / 10 - 1]))
    }
  }

  @Test("predecessors are drawn from anywhere before, as many as there are")
  func anywhere() throws {
    let graph = try RandomGraph(tasks: 500, predecessors: 3, layer: nil).graph()
    #expect((0..<500).allSatisfy { graph.predecessors(of: $0).count == min($0, 3) })
    let farthest = (0..<500).map { $0 - Int(graph.predecessors(of: $0).first ?? UInt32($0)) }.max()
    #expect((farthest ?? 0) > 300)
    let other = try RandomGraph(tasks: 500, predecessors: 3, layer: nil, seed: 2).graph()
    #expect(other != graph)
    #expect(try RandomGraph(tasks: 500, predecessors: 3, layer: nil).graph() == graph)
  }

  @Test("a graph of drawn dependences gives the outputs of a plain loop", arguments: [20, nil])
  func runs(layer: Int?) async throws {
    var request = spinRequest(.thread, workers: 2, tasks: 600)
    request.job.graph = .random(RandomGraph(tasks: 600, predecessors: 3, layer: layer))
    request.policy = .stealing
    request = try request.withReference()
    let report = try await MeasurementBody.report(request)
    #expect(report.failure == nil)
    #expect(report.iterations.map(\.correct) == [true, true, true])
    #expect(report.dependences == (layer == nil ? 597 * 3 + 3 : 580 * 3))
    #expect((report.arenaSeconds ?? 0) > 0)
  }
}

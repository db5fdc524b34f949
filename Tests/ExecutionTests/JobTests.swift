import Kernels
import TaskGraphs
import Testing

@testable import Crews
@testable import Execution

@Suite struct JobTests {
  private static func graph(costs: [Double]) throws -> TaskGraph {
    var builder = TaskGraphBuilder(name: "costs")
    for (index, cost) in costs.enumerated() { _ = builder.addTask("t\(index)", cost: cost) }
    if costs.count > 1 { builder.addDependence(of: 1, on: 0) }
    return try builder.graph()
  }

  @Test("the work of equal tasks is their number times the grain, as far as a number can hold it")
  func equalTasks() {
    let job = Job(graph: .independent(4), kernel: .spin, grain: 10, seed: 1)
    #expect(job.grains.isEmpty)
    #expect(job.work(ofTasks: 4) == 40)
    let huge = Job(graph: .independent(4), kernel: .spin, grain: .max, seed: 1)
    #expect(huge.work(ofTasks: 4) == nil)
  }

  @Test("a task of a graph with costs has its cost times the grain")
  func costs() throws {
    let graph = try Self.graph(costs: [10, 0.25, 0])
    let job = Job(graph: graph, kernel: .spin, grain: 10, seed: 1)
    #expect(job.grains == [100, 3, 0])
    #expect(job.work(ofTasks: 3) == 103)
    let huge = Job(graph: graph, kernel: .spin, grain: .max, seed: 1)
    #expect(huge.grains[0] == .max)
    #expect(huge.work(ofTasks: 3) == nil)
  }
}

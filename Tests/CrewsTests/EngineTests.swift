import Crews
import TaskGraphs
import Terms
import Testing

@testable import CTask

/// What a client sees that has task bodies of its own and nothing else of this package.
@Suite(.serialized) struct EngineTests {
  /// The number of the task, times the grain.
  private static let product = TaskBody.plain(
    { task, grain, _ in task &* grain }, await: nil, value: { task, grain, _ in task &* grain })

  /// One more than the largest value of its predecessors.
  private static let depth = TaskBody.withContext(
    { _, _, _, context in
      let inputs = UnsafeBufferPointer(
        start: context.pointee.inputs, count: Int(context.pointee.input_count))
      return (inputs.max() ?? 0) &+ 1
    }, await: nil,
    value: { _, _, _, context in
      let inputs = UnsafeBufferPointer(
        start: context.pointee.inputs, count: Int(context.pointee.input_count))
      return (inputs.max() ?? 0) &+ 1
    }, memory: nil)

  private static let placement = Placement(cpus: [], ownCores: false, coreCount: 2)

  @Test(arguments: [ExecutionModel.serial, .thread, .task, .taskPool], [1, 3])
  func `an engine runs a body of its client many times, and leaves the same sums as a plain loop`(
    model: ExecutionModel, workers: Int
  ) throws {
    let pattern = GraphPattern(kind: .stencil, width: 4, steps: 6)
    for (graph, body) in [
      (TaskGraph.independent(20), Self.product), (try pattern.graph(), Self.depth),
    ] {
      let job = Job(graph: graph, body: body, grain: 3, seed: 1)
      let expected = try Reference(job).compute(iterations: 3).expected
      let engine = try Engine(
        model, workers: model == .serial ? 1 : workers, job: job, placement: Self.placement)
      try engine.prepare()
      try engine.start()
      for iteration in 0..<3 {
        _ = try engine.run(iteration: UInt64(iteration))
        #expect(engine.records.reduce(0) { $0 + $1.executed } == UInt64(graph.taskCount))
        #expect(engine.records.reduce(0) { $0 &+ $1.checksum } == expected.checksum)
        #expect(engine.tokenSum == expected.tokens[iteration])
      }
      engine.stop()
      engine.stop()
      #expect(engine.tokenSum == expected.tokens[2], "what the workers left can still be read")
    }
  }

  @Test func `tasks of a traced engine have spans within the iteration`() throws {
    let job = Job(graph: .independent(6), body: Self.product, grain: 1, seed: 1)
    let engine = try Engine(
      .thread, workers: 2, job: job, placement: Self.placement, isTraced: true)
    try engine.start()
    let region = try engine.run(iteration: 0)
    let spans = try #require(engine.spans(since: region.releasedAt))
    #expect(Set(spans.map(\.task)) == Set(0..<6))
    #expect(spans.allSatisfy { $0.start <= $0.end && $0.end <= region.seconds + 1e-3 })
  }
}

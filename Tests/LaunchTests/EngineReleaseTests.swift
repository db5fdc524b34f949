import Crews
import TaskGraphs
import Terms
import Testing

/// Here, because in this process no other test has threads or memory meanwhile.
@Suite struct EngineReleaseTests {
  @Test func `an engine that is released ends its workers and gives its memory back`() throws {
    let graph = TaskGraph.independent(100_000)
    let before = try ProcessFacts()
    for _ in 0..<50 {
      let job = Job(
        graph: graph,
        body: .plain({ task, _, _ in task }, await: nil, value: { task, _, _ in task }), grain: 1,
        seed: 1)
      let engine = try Engine(
        .thread, workers: 4, job: job, placement: Placement(cpus: [], ownCores: false, coreCount: 2)
      )
      try engine.start()
      _ = try engine.run(iteration: 0)
    }
    let after = try ProcessFacts()
    #expect(after.threads <= before.threads + 2)
    // Fifty arenas together would be 40 MB.
    #expect(after.mappedBytes < before.mappedBytes + 20 << 20)
  }
}

import Kernels
import TaskGraphs
import Testing

@testable import Crews
@testable import Execution
@testable import Terms

/// The kernels of the catalog under the models that run in this process.
@Suite struct KernelCrewTests {
  /// A small job for a kernel, on its own graph.
  static func job(_ kernel: Kernel) throws -> Job {
    Job(graph: try smallGraph(kernel.graphs), kernel: kernel, grain: smallGrain(kernel), seed: 5)
  }

  private static func smallGraph(_ demand: GraphDemand) throws -> TaskGraph {
    guard case .pattern(let pattern) = demand else { return .independent(13) }
    let width = pattern.kind == .cholesky ? 4 : 6
    return try GraphPattern(kind: pattern.kind, width: width, steps: pattern.steps).graph()
  }

  private static func smallGrain(_ kernel: Kernel) -> UInt64 {
    switch kernel.unit {
    case "milliseconds": 1
    case "rows of the board": 7
    default: 20
    }
  }

  private static let kernels = KernelCatalog.kernels.filter { $0.equipment == nil }.map(\.name)

  @Test(arguments: kernels, [ExecutionModel.serial, .thread, .task, .taskPool])
  func `every kernel gives the same values under every model and number of workers`(
    name: String, model: ExecutionModel
  ) async throws {
    let kernel = try #require(KernelCatalog.kernel(named: name))
    let job = try Self.job(kernel)
    let expected = try Reference(job).compute(iterations: 3).expected
    for workers in model == .serial ? [1] : [1, 2, 3] {
      for chosen in model == .thread ? [SchedulingPolicy.static, .stealing] : [.dynamic] {
        let results = try await Self.results(job, model, workers: workers, policy: chosen)
        #expect(results.map(\.checksum) == Array(repeating: expected.checksum, count: 3))
        #expect(results.map(\.tokens) == expected.tokens)
      }
    }
  }

  private struct Result: Sendable {
    let checksum: UInt64
    let tokens: UInt64
  }

  private static func results(
    _ job: Job, _ model: ExecutionModel, workers: Int, policy: SchedulingPolicy
  ) async throws -> [Result] {
    let policy = model.policy(for: job.graph, chosen: policy)
    return try await inThread {
      let arena = try Arena(
        workerCount: workers, job: job, policy: model == .serial ? .dynamic : policy)
      defer { arena.unmap() }
      let placement = Placement(cpus: [], ownCores: false, coreCount: 2)
      let crew = model.crew(job: job, arena: arena, placement: placement, policy: policy)
      try crew.start()
      defer { crew.stop() }
      return try (0..<3).map { iteration in
        _ = try crew.run(iteration: UInt64(iteration))
        return Result(
          checksum: arena.records.reduce(0) { $0 &+ $1.checksum }, tokens: arena.tokenSum)
      }
    }
  }

  @Test func `only the grain of tasks that work counts as work`() throws {
    let graph = try GraphPattern(kind: .mapReduce, width: 8, steps: 1, radix: 3).graph()
    let words = Job(graph: graph, kernel: .wordCount, grain: 10, seed: 1)
    #expect(words.work(ofTasks: 11) == 80)
    #expect(words.work(ofTasks: 10) == 100)
    let calls = try GraphPattern(kind: .fibonacci, width: 6, steps: 1).graph()
    let fib = Job(graph: calls, kernel: .fibonacci, grain: 2, seed: 1)
    #expect(fib.work(ofTasks: UInt64(calls.taskCount)) == 26)
    let passes = try GraphPattern(kind: .forkJoin, width: 3, steps: 10).graph()
    let triad = Job(graph: passes, kernel: .triad, grain: 8, seed: 1)
    #expect(triad.work(ofTasks: 41) == 240)
  }
}

import CKernels
import Kernels
import TaskGraphs
import Testing

@testable import Crews
@testable import Execution
@testable import Terms

/// Kernels that receive the values of their predecessors.
@Suite struct ContextTests {
  /// One more than a sum in which each place counts differently: a value of a wrong predecessor, or
  /// two in the wrong order, change it.
  private static let sums = Kernel(
    name: "sums", about: "", unit: "units", bound: .cpu,
    runWithContext: { task, grain, seed, context in
      let context = context.pointee
      var sum = task &+ grain &+ seed &+ context.tasks &+ 1
      for index in 0..<Int(context.input_count) {
        sum = sum &* 31 &+ context.inputs[index]
      }
      return sum
    })

  /// What `sums` gives for each task of a graph.
  private static func plainLoop(_ graph: TaskGraph, grain: UInt64, seed: UInt64) -> [UInt64] {
    var values: [UInt64] = []
    for task in 0..<graph.taskCount {
      var sum = UInt64(task) &+ grain &+ seed &+ UInt64(graph.taskCount) &+ 1
      for predecessor in graph.predecessors(of: task) {
        sum = sum &* 31 &+ values[Int(predecessor)]
      }
      values.append(sum)
    }
    return values
  }

  private static let kinds: [GraphPattern.Kind] = [
    .stencil, .cholesky, .tree, .fft, .allToAll, .forkJoin, .mapReduce, .independent,
  ]

  private static func job(_ kind: GraphPattern.Kind, width: Int = 7) throws -> Job {
    let pattern = GraphPattern(kind: kind, width: width, steps: 6, radix: 3, seed: 5)
    return Job(graph: try pattern.graph(), kernel: sums, grain: 2, seed: 4)
  }

  @Test(arguments: kinds)
  func `the expected result is that of a loop in topological order`(
    kind: GraphPattern.Kind
  ) throws {
    let job = try Self.job(kind)
    let expected = try Reference(job).compute(iterations: 1).expected
    #expect(expected.checksum == Self.plainLoop(job.graph, grain: 2, seed: 4).reduce(0, &+))
  }

  @Test(arguments: kinds, [SchedulingPolicy.static, .stealing])
  func `threads pass every value on, also between workers`(
    kind: GraphPattern.Kind, policy: SchedulingPolicy
  ) async throws {
    let job = try Self.job(kind)
    for workers in [1, 2, 3, 8] {
      try await Self.check(job, .thread, workers: workers, policy: policy)
    }
  }

  @Test(arguments: kinds, [ExecutionModel.serial, .task, .taskPool])
  func `a plain loop and tasks pass every value on`(
    kind: GraphPattern.Kind, model: ExecutionModel
  ) async throws {
    let job = try Self.job(kind)
    for workers in model == .serial ? [1] : [1, 2, 5] {
      try await Self.check(job, model, workers: workers, policy: nil)
    }
  }

  @Test func `more inputs than fit on the stack are passed on`() async throws {
    let job = try Self.job(.allToAll, width: 300)
    try await Self.check(job, .thread, workers: 2, policy: .static)
    try await Self.check(job, .taskPool, workers: 2, policy: nil)
  }

  @Test func `a trace does not change what is passed on`() async throws {
    let job = try Self.job(.stencil)
    for (model, policy) in [(ExecutionModel.thread, SchedulingPolicy.stealing), (.task, .stealing)]
    {
      let arena = try await Self.check(
        job, model, workers: 2, policy: policy, isTraced: true, unmaps: false)
      #expect(arena.spans?.spans(since: 0).count == job.graph.taskCount)
      arena.unmap()
    }
  }

  /// Runs a job some times with a crew in this process, and compares each time with the loop.
  @discardableResult
  private static func check(
    _ job: Job, _ model: ExecutionModel, workers: Int, policy: SchedulingPolicy?,
    isTraced: Bool = false, unmaps: Bool = true
  ) async throws -> Arena {
    let expected = plainLoop(job.graph, grain: job.grain, seed: job.seed).reduce(0, &+)
    let tokens = try Reference(job).compute(iterations: 5).expected.tokens
    let policy = model.policy(for: job.graph, chosen: policy)
    let arena = try Arena(
      workerCount: workers, job: job, policy: model == .serial ? .dynamic : policy,
      isTraced: isTraced)
    let results = try await inThread {
      let crew = model.crew(
        job: job, arena: arena,
        placement: Placement(cpus: [], ownCores: false, coreCount: 2), policy: policy)
      try crew.start()
      defer { crew.stop() }
      return try (0..<5).map { iteration in
        _ = try crew.run(iteration: UInt64(iteration))
        return [arena.records.reduce(0) { $0 &+ $1.checksum }, arena.tokenSum]
      }
    }
    #expect(results.map { $0[0] } == Array(repeating: expected, count: 5), "\(workers) workers")
    #expect(results.map { $0[1] } == tokens, "\(workers) workers")
    if unmaps { arena.unmap() }
    return arena
  }
}

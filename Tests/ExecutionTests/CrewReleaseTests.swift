import Kernels
import TaskGraphs
import Testing

@testable import Crews
@testable import Execution
@testable import Terms

@Suite struct CrewReleaseTests {
  private static func report(
    _ graph: GraphReference, tasks: Int, workers: Int, policy: SchedulingPolicy?, grain: UInt64 = 0,
    model: ExecutionModel = .thread
  ) async throws -> MeasuredLaunch {
    var request = spinRequest(model, workers: workers, tasks: tasks)
    request.job.graph = graph
    request.policy = policy
    request.job.grain = grain
    request.release = .idle
    (request.warmup, request.iterations) = (3, 1)
    return try await MeasurementBody.report(request.withReference())
  }

  @Test(
    arguments: GraphPattern.Kind.allCases, [SchedulingPolicy.static, .stealing])
  func `workers that end leave the outputs of a plain loop`(
    kind: GraphPattern.Kind, policy: SchedulingPolicy
  ) async throws {
    let pattern = GraphPattern(kind: kind, width: 7, steps: 6, radix: 3, seed: 5)
    for workers in [1, 2, 3, 8] {
      for grain in [0, 20] as [UInt64] {
        let report = try await Self.report(
          .pattern(pattern), tasks: 0, workers: workers, policy: policy, grain: grain)
        #expect(report.failure == nil)
        #expect(report.release == .idle)
        let iteration = try #require(report.iterations.last)
        #expect(iteration.correct, "\(kind), \(policy), \(workers) workers")
        let held = try #require(iteration.heldSeconds)
        #expect(held.count == workers)
        #expect(held.allSatisfy { $0 >= 0 && $0 <= iteration.wallSeconds })
      }
    }
  }

  @Test func `random graphs on many workers end, again and again`() async throws {
    for seed in 0..<40 as Range<UInt64> {
      let graph = RandomGraph(
        tasks: 200, predecessors: 2, layer: seed % 2 == 0 ? 8 : nil, seed: seed)
      let report = try await Self.report(
        .random(graph), tasks: 200, workers: 2 + Int(seed % 7), policy: .stealing)
      #expect(report.iterations.map(\.correct) == [true])
    }
  }

  @Test(arguments: [1, 2, 5])
  func `independent tasks end their workers, too`(workers: Int) async throws {
    let report = try await Self.report(
      .independent, tasks: 50, workers: workers, policy: nil)
    #expect(report.iterations.map(\.correct) == [true])
    #expect(report.iterations.first?.heldSeconds?.count == workers)
  }

  @Test(arguments: [ExecutionModel.serial, .task, .taskPool])
  func `workers that are no threads of their own are held to the end`(
    model: ExecutionModel
  ) async throws {
    let report = try await Self.report(
      .independent, tasks: 9, workers: model == .serial ? 1 : 2, policy: nil, model: model)
    #expect(report.release == .never)
    #expect(report.iterations.map(\.heldSeconds) == [nil])
  }
}

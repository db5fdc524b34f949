import Execution
import Experiments
import Foundation
import Kernels
import Measurement
import Schedules
import TaskGraphs
import Testing

@testable import Crews
@testable import Terms

extension RealProcesses {
  @Suite struct PredictionTests {
    private static let milliseconds: UInt64 = 20

    /// When and where the tasks of a launch of threads slept.
    private func spans(
      _ graph: GraphReference, tasks: Int, _ policy: SchedulingPolicy, workers: Int
    ) throws -> [TracedSchedule.Span] {
      let folder = try Compiler.temporaryFolder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      var request = Helper.request(
        .thread, workers: workers, tasks: tasks, kernel: .catalog(name: "sleep"),
        grain: Self.milliseconds, iterations: 1)
      request.job.graph = graph
      request.policy = policy
      request.expected = try Helper.expected(of: request)
      request.tracePath = folder + "/spans"
      _ = try Helper.report(request)
      return try #require(SpanFile.read(folder + "/spans")).map {
        TracedSchedule.Span(task: $0.task, worker: $0.worker, start: $0.start, end: $0.end)
      }
    }

    @Test(
      "sleeping tasks take what the simulation of the same policy says",
      arguments: [GraphPattern.Kind.cholesky, .forkJoin, .randomNearest, .stencil], [1, 2, 3, 4])
    func makespan(kind: GraphPattern.Kind, workers: Int) throws {
      let pattern = GraphPattern(kind: kind, width: 4, steps: 4)
      let graph = try pattern.graph()
      let simulator = try Simulator(graph, on: Platform(workers: workers))
      let predicted =
        simulator.schedule(.static).makespan * Double(Self.milliseconds) / 1000
      let spans = try spans(
        .pattern(pattern), tasks: graph.taskCount, .static, workers: workers)
      let traced = try #require(TracedSchedule(spans, of: graph))
      // Sleeps never end early; a machine that is busy lets them end late.
      #expect(traced.makespan >= predicted * 0.999)
      #expect(traced.makespan < predicted * 1.3)
      let owners = simulator.schedule(.static).owners
      #expect(spans.allSatisfy { $0.worker == Int(owners[$0.task]) })
      // With the times that it took, the same launch is predicted closely.
      var platform = Platform(workers: workers, overhead: traced.overhead)
      platform.wakeUp = traced.wakeUp
      let again = try Simulator(traced.measured(graph), on: platform).schedule(.static)
      #expect(abs(again.makespan / traced.makespan - 1) < 0.1)
    }

    @Test("the lecture's graph is stolen as it is simulated, task by task", arguments: [2, 3])
    func lecture(workers: Int) throws {
      let path = Helper.root.appending(path: "workloads/graphs/lecture.yaml").path
      let graph = try GraphFileReader.read(path: path)
      let schedule = try Simulator(graph, on: Platform(workers: workers)).schedule(.stealing)
      let spans = try spans(
        .file(path: path), tasks: graph.taskCount, .stealing, workers: workers)
      #expect(spans.allSatisfy { $0.worker == Int(schedule.owners[$0.task]) })
      let unit = Double(Self.milliseconds) / 1000
      for span in spans {
        #expect(span.start >= schedule.starts[span.task] * unit * 0.999)
        #expect(span.end < schedule.ends[span.task] * unit * 1.3)
      }
    }
  }
}

import Execution
import Measurement
import TaskGraphs
import Testing

@testable import Terms

extension RealProcesses {
  /// Users' functions that take a context, in workers that are processes or threads.
  @Suite struct ContextTests {
    private static let pattern = GraphPattern(
      kind: .stencil, width: 6, steps: 8, radix: 3, seed: 1)

    private static func request(
      _ model: ExecutionModel, workers: Int, _ symbol: String, _ policy: SchedulingPolicy
    ) throws -> MeasurementRequest {
      let library = try UserLibrary.shared.get()
      var request = Helper.request(
        model, workers: workers, tasks: 48,
        kernel: library.kernel(symbol, takesContext: true), grain: 3, iterations: 3)
      request.job.graph = .pattern(pattern)
      request.policy = policy
      request.expected = try Helper.expected(of: request)
      return request
    }

    @Test(arguments: parallelModels, [SchedulingPolicy.static, .stealing])
    func `values reach the successors in other workers`(
      model: ExecutionModel, policy: SchedulingPolicy
    ) throws {
      let graph = try Self.pattern.graph()
      var values: [UInt64] = []
      for task in 0..<graph.taskCount {
        var sum = UInt64(task) + 3 + 11 + 48 + 1
        for predecessor in graph.predecessors(of: task) {
          sum = sum &* 31 &+ values[Int(predecessor)]
        }
        values.append(sum)
      }
      for workers in [2, 3] {
        let report = try Helper.report(
          Self.request(model, workers: workers, "sums", policy))
        #expect(report.iterations.map(\.correct) == [true, true, true])
        #expect(report.iterations.first?.checksum == values.reduce(0, &+))
      }
    }

    @Test(
      arguments: ["relays", "relays_from_zero"],
      [(ExecutionModel.process, SchedulingPolicy.static), (.process, .stealing), (.task, .dynamic)])
    func `what a worker leaves in shared memory is seen by its successors in other processes`(
      symbol: String, how: (model: ExecutionModel, policy: SchedulingPolicy)
    ) throws {
      let graph = try Self.pattern.graph()
      var left = (0..<UInt64(graph.taskCount)).map { symbol == "relays" ? 11 + $0 : 0 }
      var checksum: UInt64 = 0
      for task in 0..<graph.taskCount {
        let inputs = graph.predecessors(of: task).reduce(1 as UInt64) { $0 &+ left[Int($1)] }
        left[task] = left[task] &* 5 &+ inputs
        checksum &+= left[task] << 16 | UInt64(task)
      }
      for workers in [2, 3] {
        let report = try Helper.report(
          Self.request(how.model, workers: workers, symbol, how.policy))
        #expect(report.iterations.map(\.correct) == [true, true, true])
        #expect(report.iterations.map(\.checksum) == [checksum, checksum, checksum])
      }
    }

    @Test func `a file that says context: true runs such a function`() throws {
      let place = try CommandLineTool()
      let library = try UserLibrary.shared.get()
      try place.write(
        """
        experiment: own
        workload:
          kernel: {library: \(library.path), symbol: relays, context: true}
          grain: 2
          graph: {pattern: stencil, width: 4, steps: 5}
        sweep: {models: [serial, process, thread, task], workers: [1, 2]}
        """, to: "own.yaml")
      let end = try place.speedup(
        "run", "own.yaml", "--rounds", "1", "--iterations", "2", "--no-plots", "--oversubscribe")
      #expect(end.code == 0, "\(end.errors)")
      let rows = try place.rows(place.onlyRun("own"))
      #expect(rows.count == 2 * 7)
      #expect(rows.allSatisfy { $0["status"] == "ok" })
      #expect(Set(rows.map { $0["checksum"] }).count == 1)
    }
  }
}

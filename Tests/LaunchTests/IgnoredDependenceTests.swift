import Execution
import Measurement
import TaskGraphs
import Testing

@testable import Crews
@testable import Terms

extension RealProcesses {
  /// Schedules that are wrong on purpose: the proof that a wrong one cannot give a number.
  ///
  /// The graph is two columns of three tasks: 2 and 3 wait for 0 and 1, 4 and 5 for 2 and 3. Task 2
  /// does not wait for task 1, and a kernel delays task 1 until task 2 has begun.
  @Suite struct IgnoredDependenceTests {
    private static let schedules: [(ExecutionModel, SchedulingPolicy?)] = [
      (.process, .static), (.process, .stealing), (.thread, .static), (.thread, .stealing),
      (.task, nil), (.taskPool, nil),
    ]

    private static func request(
      _ model: ExecutionModel, _ policy: SchedulingPolicy?, kernel: String
    ) throws -> MeasurementRequest {
      let library = try UserLibrary.shared.get()
      var request = Helper.request(
        model, workers: 2, tasks: 6, kernel: library.kernel("fine"), iterations: 3)
      request.job.graph = .pattern(GraphPattern(kind: .stencil, width: 2, steps: 3))
      request.policy = policy
      request.expected = try Helper.expected(of: request)
      request.job.kernel = library.kernel(kernel)
      return request
    }

    private static let ignored = IgnoredDependence(predecessor: 1, successor: 2)

    @Test(
      "a dependence that is ignored makes every iteration wrong, in every model",
      arguments: schedules)
    func everyIteration(model: ExecutionModel, policy: SchedulingPolicy?) throws {
      var request = try Self.request(model, policy, kernel: "delays")
      request.ignoredDependence = Self.ignored
      let report = try Helper.report(request)
      #expect(report.failure == nil)
      #expect(report.iterations.map(\.correct) == [false, false, false])
      // All tasks ran, and their values are right: only their order was not.
      #expect(report.iterations.map(\.executed) == [6, 6, 6])
      #expect(report.iterations.allSatisfy { $0.checksum == request.expected?.checksum })
    }

    @Test("the same launch that ignores nothing is right", arguments: schedules)
    func nothingIgnored(model: ExecutionModel, policy: SchedulingPolicy?) throws {
      let request = try Self.request(model, policy, kernel: "fine")
      let report = try Helper.report(request)
      #expect(report.iterations.map(\.correct) == [true, true, true])
    }

    @Test(
      "an output that the last iteration left is not taken for that of this one",
      arguments: [ExecutionModel.process, .thread])
    func staleOutput(model: ExecutionModel) throws {
      var request = try Self.request(model, .static, kernel: "delays_later")
      request.ignoredDependence = Self.ignored
      let report = try Helper.report(request)
      #expect(report.iterations.map(\.correct) == [true, false, false])
    }
  }
}

import Execution
import Measurement
import Testing

@testable import Crews
@testable import Terms

extension RealProcesses {
  @Suite struct ModelTests {
    private static let kernels: [(String, UInt64)] = [
      ("spin", 50), ("monte-carlo-pi", 20), ("random-normal", 21), ("sleep", 1),
    ]

    @Test(
      "every model gives the result of a plain loop with any number of workers",
      arguments: ExecutionModel.allCases, kernels)
    func rightResults(model: ExecutionModel, kernel: (String, UInt64)) throws {
      var request = Helper.request(
        model, workers: 1, tasks: 23, kernel: .catalog(name: kernel.0), grain: kernel.1)
      request.warmup = 1
      request.expected = try Helper.expected(of: request)
      let expected = try #require(request.expected)
      for workers in model == .serial ? [1] : [1, 2, 3, 8] {
        request.workers = workers
        request.placement = Placement(cpus: [], ownCores: workers <= 2, coreCount: 2)
        let report = try Helper.report(request)
        #expect(report.failure == nil)
        #expect(report.iterations.count == 2)
        for iteration in report.iterations {
          #expect(iteration.correct, "\(workers) workers")
          #expect(iteration.executed == 23)
          #expect(iteration.checksum == expected.checksum)
          #expect(iteration.wallSeconds > 0)
        }
        #expect(try #require(report.crewStartSeconds) > 0)
        #expect(try #require(report.peakBytes) > 100_000)
      }
    }

    @Test("a wrong expected checksum is never taken for a right one", arguments: parallelModels)
    func wrongChecksum(model: ExecutionModel) throws {
      var request = Helper.request(model, workers: 2, tasks: 9, kernel: .catalog(name: "spin"))
      request.expected = try Helper.expected(of: request)
      request.expected?.checksum ^= 1
      #expect(try Helper.report(request).iterations.map(\.correct) == [false, false])
    }

    @Test("sixteen sleeps in sixteen workers take as long as one", arguments: parallelModels)
    func sleepsTogether(model: ExecutionModel) throws {
      let ratio = try sleeps(model, workers: 16, tasks: 16)
      #expect(ratio >= 1 && ratio < 1.5, "\(ratio) sleeps")
    }

    @Test(
      "as many tasks are in flight as there are workers: ⌈5/2⌉ sleeps", arguments: parallelModels)
    func inFlight(model: ExecutionModel) throws {
      let ratio = try sleeps(model, workers: 2, tasks: 5)
      #expect(ratio >= 3 && ratio < 3.5, "\(ratio) sleeps")
    }

    @Test("a plain loop sleeps one after the other")
    func serialSleeps() throws {
      let ratio = try sleeps(.serial, workers: 1, tasks: 3)
      #expect(ratio >= 3 && ratio < 3.5, "\(ratio) sleeps")
    }

    /// How many sleeps of 100 ms one iteration takes.
    private func sleeps(_ model: ExecutionModel, workers: Int, tasks: Int) throws -> Double {
      var request = Helper.request(
        model, workers: workers, tasks: tasks, kernel: .catalog(name: "sleep"), grain: 100,
        iterations: 1)
      request.expected = try Helper.expected(of: request)
      let report = try Helper.report(request)
      let iteration = try #require(report.iterations.first)
      #expect(iteration.correct)
      #expect(try #require(iteration.usefulSeconds) >= 0.1 * Double(tasks))
      return iteration.wallSeconds / 0.1
    }

    @Test(
      "so many tasks are inside a blocking kernel at once as there are workers",
      arguments: [(ExecutionModel.thread, 3, 3), (.process, 3, 3), (.task, 2, 2), (.task, 5, 2)])
    func peak(model: ExecutionModel, workers: Int, expected: Int) throws {
      let library = try UserLibrary.shared.get()
      var request = Helper.request(
        model, workers: workers, tasks: 12, kernel: library.kernel("counts"), iterations: 1)
      request.expected = try Helper.expected(of: request, kernel: library.kernel("fine"))
      try library.resetCounts()
      let report = try Helper.report(request)
      #expect(report.iterations.map(\.correct) == [true])
      #expect(try library.peak() == expected)
    }

    @Test("a request of many thousand iterations reaches the launch")
    func manyIterations() throws {
      var request = Helper.request(
        .serial, workers: 1, tasks: 1, kernel: .catalog(name: "spin"), iterations: 9_000)
      request.expected = try Helper.expected(of: request)
      request.enoughSeconds = 0
      let report = try Helper.report(request)
      #expect(report.iterations.map(\.correct) == [true])
    }

    @Test("a launch is confined to the CPUs that it is given")
    func affinity() throws {
      let cpu = try #require(CPULimits.ofThisProcess().affinity.first)
      var request = Helper.request(
        .process, workers: 2, tasks: 8, kernel: .catalog(name: "spin"))
      request.placement = Placement(cpus: [cpu, cpu], ownCores: false, coreCount: 1)
      request.expected = try Helper.expected(of: request)
      let right = Helper.launcher.launch(.measure(request), cpus: [cpu], timeLimit: 20)
      guard case .reported(.measured(let report)) = right else {
        Issue.record("\(right)")
        return
      }
      #expect(report.iterations.map(\.correct) == [true, true])
      let wrong = Helper.launcher.launch(.measure(request), cpus: [8191], timeLimit: 20)
      #expect(wrong.failure?.contains("Invalid argument") == true)
    }
  }
}

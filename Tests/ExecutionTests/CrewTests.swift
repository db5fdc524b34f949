import Kernels
import TaskGraphs
import Testing

@testable import Crews
@testable import Execution
@testable import Processes
@testable import Terms

@Suite struct CrewTests {
  private static let models: [ExecutionModel] = [.thread, .task, .taskPool]

  @Test(
    "a crew runs every task once in each of many iterations",
    arguments: models, [1, 2, 3, 8])
  func manyIterations(model: ExecutionModel, workers: Int) async throws {
    var request = spinRequest(model, workers: workers, tasks: 37)
    request.iterations = 60
    request.job.grain = 0
    let report = try await MeasurementBody.report(request.withReference())
    #expect(report.failure == nil)
    #expect(report.iterations.count == 60)
    #expect(report.iterations.allSatisfy { $0.correct && $0.executed == 37 })
    #expect(report.iterations.allSatisfy { $0.wallSeconds > 0 })
  }

  @Test("more workers than tasks, and no task at all, end", arguments: ExecutionModel.allCases)
  func fewTasks(model: ExecutionModel) async throws {
    guard model != .process else { return }
    for tasks in [0, 1, 2] {
      let workers = model == .serial ? 1 : 8
      let request = try spinRequest(model, workers: workers, tasks: tasks).withReference()
      let report = try await MeasurementBody.report(request)
      #expect(report.failure == nil)
      #expect(report.iterations.map(\.executed) == [UInt64(tasks), UInt64(tasks), UInt64(tasks)])
      #expect(report.iterations.allSatisfy { $0.correct })
    }
  }

  @Test("workers that spin at the gate finish as those that park do", arguments: [1, 2, 3])
  func spinning(workers: Int) async throws {
    var request = spinRequest(.thread, workers: workers, tasks: 100)
    request.placement = Placement(cpus: [], ownCores: true, coreCount: workers)
    request.iterations = 30
    let report = try await MeasurementBody.report(request.withReference())
    #expect(report.iterations.count == 30)
    #expect(report.iterations.allSatisfy { $0.correct })
  }

  @Test("processes are refused in a program with several threads")
  func refusesToFork() async throws {
    // Two threads at least: the one that runs this test, and the main one or this one.
    let parked = FutexWord()
    let thread = try Pthread.start { while parked.value == 0 { parked.wait(whileEqualTo: 0) } }
    let report = try await MeasurementBody.report(spinRequest(.process, workers: 2, tasks: 4))
    parked.raise(wake: 1)
    join(thread)
    #expect(
      report.failure?.hasPrefix("processes are forked only while there is one thread") == true)
    #expect(report.iterations.isEmpty)
  }

  @Test("an awaiting kernel that fails ends the launch with its reason")
  func failingKernel() async throws {
    struct Broken: Error, CustomStringConvertible { let description = "the disk is gone" }
    let kernel = Kernel(
      name: "broken", about: "", unit: "units", bound: .io, run: { task, _, _ in task },
      await: { task, _, _ in
        if task == 3 { throw Broken() }
        return task
      })
    let job = Job(graph: .independent(10), kernel: kernel, grain: 1, seed: 1)
    let arena = try Arena(workerCount: 2, taskCount: 10)
    defer { arena.unmap() }
    await #expect(throws: CrewError.kernelFailed("the disk is gone")) {
      try await inThread {
        let crew = TaskCrew(job: job, arena: arena, threads: nil)
        try crew.start()
        defer { crew.stop() }
        return try crew.run(iteration: 0).seconds
      }
    }
  }

  @Test("an unknown kernel is a failure in words")
  func unknownKernel() async throws {
    var request = spinRequest(.serial, workers: 1, tasks: 1)
    request.job.kernel = .catalog(name: "no-such")
    let report = try await MeasurementBody.report(request)
    #expect(report.failure == "there is no kernel 'no-such'; `speedup list` names them")
    #expect(report.iterations.isEmpty)
  }

  @Test("recording ends early once enough time was measured")
  func enough() async throws {
    var request = spinRequest(.serial, workers: 1, tasks: 1)
    request.job.kernel = .catalog(name: "sleep")
    request.job.grain = 3
    request.warmup = 0
    request.iterations = 50
    request.enoughSeconds = 0.005
    let report = try await MeasurementBody.report(request.withReference())
    #expect((1...2).contains(report.iterations.count))
    #expect(report.iterations.allSatisfy { $0.correct })
  }
}

import Kernels
import TaskGraphs

@testable import Crews
@testable import Execution
@testable import Terms

/// A job of cheap tasks whose value is known without running it.
func cheapJob(tasks: Int, seed: UInt64 = 3) -> Job {
  let kernel = Kernel(
    name: "cheap", about: "", unit: "units", bound: .cpu,
    run: { task, grain, seed in task &* 31 &+ grain &+ seed })
  return Job(graph: .independent(tasks), kernel: kernel, grain: 5, seed: seed)
}

/// What a launch is asked for in these tests: `spin` without iterations.
func spinRequest(_ model: ExecutionModel, workers: Int, tasks: Int) -> MeasurementRequest {
  MeasurementRequest(
    JobRequest(tasks: tasks, kernel: .catalog(name: "spin"), grain: 3, seed: 1), model: model,
    workers: workers, placement: Placement(cpus: [], ownCores: false, coreCount: 2), warmup: 1,
    iterations: 3)
}

extension MeasurementRequest {
  /// The same with the result that a plain loop gives.
  func withReference() throws -> MeasurementRequest {
    var request = self
    let job = job.job(try job.kernel.resolve(), try job.testGraph())
    request.expected = try Reference(job).compute(iterations: totalIterations).expected
    return request
  }
}

extension JobRequest {
  /// The graph that the launch helper would hand in.
  func testGraph() throws -> TaskGraph {
    switch graph {
    case .pattern(let pattern): try pattern.graph()
    case .random(let random): try random.graph()
    case .independent, .file: .independent(tasks)
    }
  }
}

extension Arena {
  /// An arena for independent tasks.
  init(workerCount: Int, taskCount: Int) throws(CrewError) {
    let job = Job(graph: .independent(taskCount), kernel: .spin, grain: 0, seed: 0)
    try self.init(workerCount: workerCount, job: job, policy: .dynamic)
  }
}

extension WorkerLoop {
  init(_ job: Job, _ arena: Arena) {
    let placement = Placement(cpus: [], ownCores: false, coreCount: 1)
    self.init(job: job, arena: arena, policy: .dynamic, placement: placement)
  }

  /// Runs just these independent tasks, in this order, as worker 0.
  func run(_ tasks: [Int], iteration: UInt64) {
    var feed = ListFeed(tasks: tasks[...], slots: arena.slots)
    arena.region.pointee.iteration = iteration
    run(&feed, worker: 0)
  }

  private struct ListFeed: TaskFeed {
    var tasks: ArraySlice<Int>
    let slots: UnsafeMutablePointer<UInt64>
    let waited: UInt64 = 0

    mutating func next() -> ReadyTask? {
      tasks.popFirst().map { ReadyTask(task: $0, inputs: 0, slot: $0) }
    }

    mutating func complete(_ task: ReadyTask, token: UInt64) { slots[task.slot] = token }
  }
}

/// The paths of members without a value, at any depth.
func gaps(_ value: Any, _ path: String) -> [String] {
  let mirror = Mirror(reflecting: value)
  if mirror.displayStyle == .optional, mirror.children.isEmpty { return [path] }
  return mirror.children.flatMap { gaps($0.value, path + "." + ($0.label ?? "")) }
}

import Kernels
import TaskGraphs

@testable import Execution

/// A job of cheap tasks whose value is known without running it.
func cheapJob(tasks: Int, seed: UInt64 = 3) -> Job {
  let kernel = Kernel(
    name: "cheap", about: "", unit: "units", bound: .cpu,
    run: { task, grain, seed in task &* 31 &+ grain &+ seed })
  return Job(graph: .independent(tasks), kernel: kernel, grain: 5, seed: seed)
}

/// What a launch is asked for in these tests: `spin` without iterations.
func spinRequest(_ model: ExecutionModel, workers: Int, tasks: Int) -> LaunchRequest {
  LaunchRequest(
    purpose: .measure, model: model, workers: workers, tasks: tasks,
    kernel: .catalog(name: "spin"), grain: 3, seed: 1, warmup: 1, iterations: 3,
    placement: Placement(cpus: [], ownCores: false, coreCount: 2))
}

extension LaunchRequest {
  /// The same with the result that a plain loop gives.
  func withReference() throws -> LaunchRequest {
    var request = self
    request.expected = Reference(try job()).compute(iterations: totalIterations).expected
    return request
  }
}

import Crews
import Execution
import Foundation
import Measurement
import Terms

/// Something that runs empty tasks, in a fresh process each time.
enum Contender {
  /// One of our models, through the launch helper.
  case ours(ExecutionModel)
  /// A program that prints nanoseconds a task.
  case program(name: String, path: String, arguments: [String])

  var name: String {
    switch self {
    case .ours(let model): "speedup \(model.rawValue)"
    case .program(let name, _, _): name
    }
  }

  static func all(folder: String) -> [Contender] {
    let bench = folder + "/speedup-bench"
    let openMP = folder + "/openmp-empty"
    return [
      .ours(.thread), .ours(.process), .ours(.task), .ours(.taskPool),
      .program(name: "Swift withTaskGroup", path: bench, arguments: ["task-group"]),
      .program(name: "GCD concurrentPerform", path: bench, arguments: ["concurrent-perform"]),
      .program(name: "OpenMP dynamic,1", path: openMP, arguments: ["dynamic"]),
      .program(name: "OpenMP guided", path: openMP, arguments: ["guided"]),
      .program(name: "OpenMP task", path: openMP, arguments: ["task"]),
      .program(
        name: "Python Pool.map", path: "/usr/bin/env",
        arguments: ["python3", "workloads/bench/pool_map.py"]),
    ]
  }

  /// Nanoseconds a task; nil when it cannot run here.
  func measure(folder: String) -> Double? {
    switch self {
    case .ours(let model): Self.measure(model, helper: folder + "/speedup-launch")
    case .program(_, let path, let arguments):
      try? ProgramText(
        of: path, arguments, environment: ["OMP_PROC_BIND": "close", "OMP_PLACES": "cores"]
      ).number
    }
  }

  private static func measure(_ model: ExecutionModel, helper: String) -> Double? {
    let request = MeasurementRequest(
      JobRequest(tasks: EmptyTask.count, kernel: .catalog(name: "spin"), grain: 0, seed: 1),
      model: model, workers: EmptyTask.workers,
      placement: Placement(cpus: [0, 1], ownCores: true, coreCount: 2), warmup: 1,
      iterations: EmptyTask.iterations, timesTasks: false)
    let iterations = HelperLauncher(helper: helper).checkedIterations(request)
    return iterations.map { median($0.map { $0.wallSeconds / Double(EmptyTask.count) * 1e9 }) }
  }
}

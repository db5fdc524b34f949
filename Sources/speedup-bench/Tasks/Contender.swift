import Crews
import Execution
import Foundation
import Measurement
import Terms

/// Something that runs empty tasks, in a fresh process each time.
struct Contender {
  /// How it runs them.
  enum Kind {
    /// One of our models, through the launch helper.
    case ours(ExecutionModel)
    /// A program that prints nanoseconds a task; it is told how many tasks and workers.
    case program(path: String, arguments: [String])
  }

  let name: String
  let kind: Kind
  let workers: Int
  /// How many tasks: as many as take some milliseconds.
  let tasks: Int

  /// All of them; the plain loop is the first, then what has one worker.
  static func all(folder: String) -> [Contender] {
    let bench = folder + "/speedup-bench"
    let python = Kind.program(
      path: "/usr/bin/env", arguments: ["python3", "workloads/bench/pool_map.py"])
    func loop(_ how: String) -> Kind { .program(path: folder + "/empty-loops", arguments: [how]) }
    func tbb(_ how: String) -> Kind { .program(path: folder + "/empty-tbb", arguments: [how]) }
    func swift(_ contender: InProcessContender) -> Kind {
      .program(path: bench, arguments: [contender.rawValue])
    }
    return [
      fine("C loop", loop("serial"), workers: 1),
      fine("speedup serial", .ours(.serial), workers: 1),
      fine("speedup thread", .ours(.thread), workers: 1),
      fine("speedup process", .ours(.process), workers: 1),
      fine("OpenMP guided", loop("guided"), workers: 2),
      fine("speedup thread", .ours(.thread), workers: 2),
      fine("speedup process", .ours(.process), workers: 2),
      fine("OpenMP dynamic,1", loop("dynamic"), workers: 2),
      fine("oneTBB auto", tbb("auto"), workers: 2),
      fine("oneTBB simple", tbb("simple"), workers: 2),
      fine("GCD concurrentPerform", swift(.concurrentPerform), workers: 2),
      coarse("OpenMP task", loop("task"), workers: 2),
      coarse("speedup task", .ours(.task), workers: 1),
      coarse("Swift addImmediateTask", swift(.immediate), workers: 1),
      coarse("Swift async let", swift(.asyncLet), workers: 1),
      coarse("speedup task", .ours(.task), workers: 2),
      coarse("Swift addImmediateTask", swift(.immediate), workers: 2),
      coarse("Swift async let", swift(.asyncLet), workers: 2),
      coarse("speedup task-pool", .ours(.taskPool), workers: 2),
      coarse("Swift withTaskGroup", swift(.taskGroup), workers: 2),
      Contender(name: "Python Pool.map", kind: python, workers: 2, tasks: 20_000),
    ]
  }

  private static func fine(_ name: String, _ kind: Kind, workers: Int) -> Contender {
    Contender(name: name, kind: kind, workers: workers, tasks: 4_000_000)
  }

  private static func coarse(_ name: String, _ kind: Kind, workers: Int) -> Contender {
    Contender(name: name, kind: kind, workers: workers, tasks: 200_000)
  }

  /// Nanoseconds a task; nil when it cannot run here.
  func measure(folder: String) -> Double? {
    switch kind {
    case .ours(let model): measure(model, helper: folder + "/speedup-launch")
    case .program(let path, let arguments):
      try? ProgramText(
        of: path, arguments + ["\(tasks)", "\(workers)"],
        environment: ["OMP_PROC_BIND": "close", "OMP_PLACES": "cores"]
      ).number
    }
  }

  private func measure(_ model: ExecutionModel, helper: String) -> Double? {
    let request = MeasurementRequest(
      JobRequest(tasks: tasks, kernel: .catalog(name: "empty"), grain: 0, seed: 1),
      model: model, workers: workers,
      placement: Placement(cpus: Array(0..<workers), ownCores: true, coreCount: workers),
      warmup: 1, iterations: EmptyTask.iterations, timesTasks: false)
    let iterations = HelperLauncher(helper: helper).checkedIterations(request)
    return iterations.map { median($0.map { $0.wallSeconds / Double(tasks) * 1e9 }) }
  }
}

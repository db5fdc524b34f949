import TaskGraphs

@testable import Schedules

extension Schedule {
  /// What is wrong with a schedule, by its own look at the graph; empty when all is well.
  func faults(_ graph: TaskGraph, on platform: Platform) -> [String] {
    let times = TaskTimes(graph, on: platform)
    let tolerance = 1e-9 * max(makespan, 1)
    var faults: [String] = []
    for task in 0..<graph.taskCount {
      let owner = Int(owners[task])
      let seconds = times.seconds(of: task, on: owner)
      if abs(ends[task] - starts[task] - seconds) > tolerance { faults.append("time of \(task)") }
      if starts[task] < platform.readiness(of: owner) { faults.append("\(task) before its data") }
      for (place, source) in graph.predecessors(of: task).enumerated() {
        let edge = Int(graph.predecessorOffsets[task]) + place
        let message = owners[Int(source)] == owners[task] ? 0 : times.seconds(ofMessage: edge)
        if starts[task] < ends[Int(source)] + message - tolerance {
          faults.append("\(task) before \(source)")
        }
      }
    }
    for order in orders {
      for (one, next) in zip(order, order.dropFirst())
      where starts[next] < ends[one] - tolerance {
        faults.append("\(next) beside \(one)")
      }
    }
    return faults
  }

  /// `T1 0-10 T4 10-15`, a line a worker.
  func lines(_ graph: TaskGraph) -> [String] {
    orders.map { order in
      order.map { "\(graph.name(of: $0)) \(Int(starts[$0]))-\(Int(ends[$0]))" }
        .joined(separator: " ")
    }
  }
}

extension Simulator {
  /// The makespan of a policy.
  static func makespan(
    _ graph: TaskGraph, _ policy: SchedulePolicy, workers: Int
  ) throws -> Double {
    try Simulator(graph, on: Platform(workers: workers)).schedule(policy).makespan
  }
}

import Experiments
import Schedules
import TaskGraphs

@testable import Analysis
@testable import Records
@testable import Terms

/// A run whose launches took what the simulation of their policy says.
struct GraphRun {
  var graph: TaskGraph
  var policy = SchedulingPolicy.stealing
  var counts = [1, 2, 3]
  var rounds = 6
  /// What task times are multiplied by where several workers run.
  var inflation = 1.0
  /// What a task costs its worker beside its time, in seconds.
  var overhead = 0.0
  /// What the rounds take, over the traced launches.
  var drift = 1.0

  /// T1 to T6 of the lecture, in seconds.
  static func lecture() throws -> GraphRun {
    var builder = TaskGraphBuilder(name: "lecture")
    for (task, cost) in [10.0, 5, 15, 5, 20, 10].enumerated() {
      builder.addTask("T\(task + 1)", cost: cost)
    }
    for (task, source) in [(3, 0), (4, 1), (5, 3), (5, 4)] {
      builder.addDependence(of: task, on: source)
    }
    return GraphRun(graph: try builder.graph())
  }

  private func schedule(_ workers: Int) throws -> Schedule {
    let factor = workers == 1 ? 1 : inflation
    let costs = (0..<graph.taskCount).map { graph.cost(of: $0) * factor }
    let platform = Platform(workers: workers, overhead: overhead)
    return try Simulator(graph.costing(costs), on: platform)
      .schedule(policy == .static ? .static : .stealing)
  }

  func traces() throws -> [TaskTrace] {
    try counts.map { workers in
      let schedule = try schedule(workers)
      return TaskTrace(
        experiment: "pi", model: .thread, scaling: .strong, workers: workers, grain: 100,
        tasks: graph.taskCount, degreeOfParallelism: nil,
        spans: schedule.owners.indices.map { task in
          TaskTrace.Span(
            task: task, name: graph.name(of: task), level: 0, worker: Int(schedule.owners[task]),
            start: schedule.starts[task] + overhead, end: schedule.ends[task])
        })
    }
  }

  func curves() throws -> [Curve] {
    var samples: [Sample] = []
    for round in 0..<rounds {
      for workers in counts {
        let makespan = try schedule(workers).makespan
        var sample = Rows.row(
          workers: workers, round: round,
          seconds: makespan * drift * (1 + 0.002 * Double(round - rounds / 2)))
        sample.graph = graph.name
        samples.append(sample)
      }
    }
    return Curve.curves(from: samples)
  }

  func replay(isTraced: Bool = true, knowsCosts: Bool = false) throws -> GraphReplay {
    GraphReplay(
      graph, traces: isTraced ? try traces() : [], curves: try curves(), knowsCosts: knowsCosts,
      policy: policy, release: .never)
  }

  func findings() throws -> GraphFindings { GraphFindings(try curves(), try replay()) }
}

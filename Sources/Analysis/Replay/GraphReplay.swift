package import Records
import Schedules
package import TaskGraphs
package import Terms

/// A run whose tasks wait for each other: its graph, and the launches that were traced whole.
package struct GraphReplay: Sendable {
  package let graph: TaskGraph
  /// With strong scaling, of processes, threads and tasks.
  package let launches: [TracedLaunch]
  /// Whether the costs of the graph are times, so that work and span are known without a trace.
  package let knowsCosts: Bool
  private let chosen: SchedulingPolicy?

  /// - Parameters:
  ///   - graph: Of one worker.
  ///   - traces: What was traced.
  ///   - curves: Of the run.
  ///   - knowsCosts: Whether a task takes the time that the graph says.
  ///   - chosen: The policy that the run wants; nil leaves it to the graph.
  ///   - release: What the run wants of workers that stay idle.
  package init(
    _ graph: TaskGraph, traces: [TaskTrace], curves: [Curve], knowsCosts: Bool,
    policy chosen: SchedulingPolicy?, release: WorkerRelease
  ) {
    // Workers of a run share their memory: what a graph file says of messages is for other machines.
    let graph = graph.onEqualWorkers
    self.graph = graph
    self.knowsCosts = knowsCosts
    self.chosen = chosen
    launches = traces.filter { $0.scaling == .strong && !$0.model.isSerial }.compactMap {
      TracedLaunch($0, graph, chosen, release, curves)
    }
  }

  /// The policy under which a model runs the graph; nil of programs.
  func policy(of model: Model) -> SchedulePolicy? {
    model.execution.map { SchedulePolicy($0.policy(for: graph, chosen: chosen)) }
  }

  /// The launches of a curve, ascending in workers.
  func launches(of curve: Curve) -> [TracedLaunch] {
    launches.filter {
      $0.trace.experiment == curve.experiment && $0.trace.model == curve.model
        && $0.trace.grain == curve.grain
    }.sorted { $0.trace.workers < $1.trace.workers }
  }
}

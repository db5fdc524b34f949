package import Records
package import Schedules
import TaskGraphs
import Terms

/// One traced launch of a graph, with what its model and policy are.
package struct TracedLaunch: Sendable {
  package let trace: TaskTrace
  package let schedule: TracedSchedule
  package let policy: SchedulePolicy
  /// Whether workers ended when they stayed idle.
  package let endsIdleWorkers: Bool
  /// The untraced rounds of the same point; nil without any.
  package let measured: CurvePoint?

  /// Nil of programs, and where spans were left out.
  ///
  /// - Parameters:
  ///   - trace: Of the launch.
  ///   - graph: Which task waits for which.
  ///   - chosen: The policy that the run wants; nil leaves it to the graph.
  ///   - release: What the run wants of workers that stay idle.
  ///   - curves: Of the run.
  init?(
    _ trace: TaskTrace, _ graph: TaskGraph, _ chosen: SchedulingPolicy?, _ release: WorkerRelease,
    _ curves: [Curve]
  ) {
    guard case .ours(let model) = trace.model,
      let schedule = TracedSchedule(trace.taskSpans, of: graph)
    else { return nil }
    self.trace = trace
    self.schedule = schedule
    measured =
      curves.first {
        $0.experiment == trace.experiment && $0.model == trace.model && $0.scaling == trace.scaling
          && $0.grain == trace.grain
      }?.points.first { $0.workers == trace.workers }
    endsIdleWorkers = model.release(chosen: release) == .idle
    policy = SchedulePolicy(model.policy(for: graph, chosen: chosen))
  }

  /// Whether task times of one say something of the other.
  package func isLike(_ other: TracedLaunch) -> Bool {
    trace.experiment == other.trace.experiment && trace.model == other.trace.model
      && trace.grain == other.trace.grain
  }

  /// The launch whose task times are taken for a prediction: with fewest workers, of those that were like the
  /// untraced ones.
  package static func base(of launches: [TracedLaunch]) -> TracedLaunch? {
    let typical = launches.filter { $0.isTypical ?? true }
    return (typical.isEmpty ? launches : typical).min { $0.trace.workers < $1.trace.workers }
  }

  /// Whether it took as long as the untraced rounds; nil without an interval of these.
  package var isTypical: Bool? {
    measured?.median.interval.map { $0.contains(schedule.makespan) }
  }
}

extension TaskTrace {
  /// Its spans as schedules know them.
  var taskSpans: [TracedSchedule.Span] {
    spans.map {
      TracedSchedule.Span(task: $0.task, worker: $0.worker, start: $0.start, end: $0.end)
    }
  }
}

extension SchedulePolicy {
  /// The policy that simulates one of ours.
  init(_ policy: SchedulingPolicy) {
    self =
      switch policy {
      case .static: .static
      case .stealing: .stealing
      // Whoever is idle takes the next one.
      case .dynamic: .list
      }
  }
}

import Crews
import Execution
import Experiments
import FoundationEssentials
import Processes
package import Records
import Terms

/// What the traced launches of a run gave.
package struct TraceOutcome: Sendable, Equatable {
  package var traces: [TaskTrace] = []
  /// Which points have no trace, and why, in words.
  package var failures: [String] = []
  package var isInterrupted = false
}

extension Runner {
  /// Launches each point once more and records when and where its tasks ran.
  ///
  /// What programs do inside is not known. It comes after the rounds, so that no row carries the cost of a trace.
  ///
  /// - Returns: A trace for each point that ended well.
  package mutating func trace() -> TraceOutcome {
    do throws(SystemError) {
      let folder = try launcher.makeFolder()
      var outcome = trace(through: folder.path)
      do throws(SystemError) {
        try folder.remove()
      } catch {
        outcome.failures.append("the spans of launches stay: \(error)")
      }
      return outcome
    } catch {
      return TraceOutcome(failures: ["any point: \(error)"])
    }
  }

  /// Traces all points; launches leave their spans in `folder` for the moment.
  private mutating func trace(through folder: String) -> TraceOutcome {
    var outcome = TraceOutcome()
    var graphs: [AmountOfWork: TracedGraph] = [:]
    let points = plan.configurations.filter { plan.experiment.command(of: $0.model) == nil }
    for (index, point) in points.enumerated() {
      listener(.tracing(point, done: index, total: points.count))
      do {
        let graph =
          try graphs[AmountOfWork(point)] ?? TracedGraph(point.graph, tasks: point.tasks)
        graphs[AmountOfWork(point)] = graph
        let traced = try self.points.trace(
          point, through: "\(folder)/\(index)", launcher)
        outcome.traces.append(trace(point, graph, traced))
      } catch NoTrace.interrupted {
        outcome.isInterrupted = true
        break
      } catch {
        outcome.failures.append("\(point.model) with \(point.workers): \(error)")
      }
    }
    return outcome
  }

  private func trace(
    _ point: Configuration, _ graph: TracedGraph, _ traced: TracedPoint
  ) -> TaskTrace {
    var trace = TaskTrace(
      experiment: plan.experiment.name, model: point.model, scaling: point.scaling,
      workers: point.workers, grain: point.grain, tasks: graph.tasks,
      degreeOfParallelism: graph.degreeOfParallelism,
      spans: traced.spans.compactMap {
        graph.span(task: $0.task, worker: $0.worker, start: $0.start, end: $0.end)
      })
    for (worker, end) in (traced.heldSeconds ?? []).enumerated() {
      trace.departures[worker] = end
    }
    return trace
  }
}

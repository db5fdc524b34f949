import Crews
import Execution
package import Experiments
import Foundation
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
    var graphs: [Work: TracedGraph] = [:]
    let points = plan.configurations.filter { plan.experiment.command(of: $0.model) == nil }
    for (index, point) in points.enumerated() {
      listener(.tracing(point, done: index, total: points.count))
      do {
        let graph =
          try graphs[Work(point)] ?? TracedGraph(point.graph, tasks: point.tasks)
        graphs[Work(point)] = graph
        let spans = try spans(of: point, path: "\(folder)/\(index)")
        outcome.traces.append(trace(point, graph, spans))
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
    _ point: Configuration, _ graph: TracedGraph, _ spans: [TaskSpan]
  ) -> TaskTrace {
    TaskTrace(
      experiment: plan.experiment.name, model: point.model, scaling: point.scaling,
      workers: point.workers, grain: point.grain, tasks: graph.tasks,
      degreeOfParallelism: graph.degreeOfParallelism,
      spans: spans.compactMap {
        graph.span(task: $0.task, worker: $0.worker, start: $0.start, end: $0.end)
      })
  }

  /// Runs one launch and takes the file of its spans away.
  private mutating func spans(of point: Configuration, path: String) throws -> [TaskSpan] {
    let reference: ReferenceReport
    do {
      reference = try references.reference(for: point, launcher: launcher).get()
    } catch {
      throw NoTrace(error.outcome)
    }
    guard var request = LaunchFactory(plan: plan).measurement(of: point, reference: reference)
    else { throw NoTrace.failed("there is no such model") }
    request.iterations = 1
    request.enoughSeconds = nil
    request.tracePath = path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let cpus = Set(request.placement.cpus).sorted()
    let outcome = launcher.launch(.measure(request), cpus: cpus, timeLimit: plan.launchTimeout)
    guard case .reported(.measured(let launch)) = outcome, launch.failure == nil else {
      throw NoTrace(outcome)
    }
    guard launch.iterations.last?.correct == true else { throw NoTrace.failed("a wrong result") }
    guard let spans = SpanFile.read(path) else { throw NoTrace.failed("it left no spans") }
    return spans
  }
}

/// Why a point has no trace.
private enum NoTrace: Error, CustomStringConvertible {
  case interrupted
  case failed(String)

  init(_ outcome: LaunchOutcome) {
    switch outcome {
    case .interrupted: self = .interrupted
    case .failed(let reason), .timedOut(let reason), .skipped(let reason): self = .failed(reason)
    case .reported(let report): self = .failed(report.failure ?? "no result")
    }
  }

  var description: String {
    switch self {
    case .interrupted: "interrupted"
    case .failed(let reason): reason
    }
  }
}

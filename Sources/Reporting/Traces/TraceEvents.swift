import Basics
import Experiments
package import Records
import Terms

/// Writes `trace.json`, which Perfetto and Chrome open: a process is one configuration, a thread
/// one worker.
///
/// Google, "Trace Event Format" (2016).
package enum TraceEvents {
  /// The most spans of a file: viewers get slow beyond.
  package static let mostSpans = 100_000

  /// The whole file: of each trace the same number of spans is kept, those that began first.
  package static func json(_ traces: [TaskTrace], mostSpans: Int = mostSpans) -> String {
    let share = mostSpans / max(traces.count, 1)
    var events: [String] = []
    for (index, trace) in traces.enumerated() {
      let process = index + 1
      events.append(
        metadata(
          "process_name", process: process, thread: 0,
          "\"name\": \(JSONText.quoted(title(trace, traces)))"))
      events.append(
        metadata("process_sort_index", process: process, thread: 0, "\"sort_index\": \(process)"))
      for worker in 1...max(trace.workers, 1) {
        events.append(
          metadata("thread_name", process: process, thread: worker, "\"name\": \"W\(worker)\""))
      }
      events += trace.spans.prefix(share).map { event($0, process: process) }
    }
    let kept = traces.reduce(0) { $0 + min($1.spans.count, share) }
    let all = traces.reduce(0) { $0 + $1.tasks }
    let note =
      kept < all
      ? ", \"note\": \"of each configuration only the first \(share.counted("task"))\"" : ""
    return """
      {"displayTimeUnit": "ns",
      "metadata": {"spans": \(kept), "tasks": \(all)\(note)},
      "traceEvents": [
      \(events.joined(separator: ",\n"))
      ]}

      """
  }

  /// What a trace is of: `thread, 3 workers, strong`, and the grain where there are several.
  private static func title(_ trace: TaskTrace, _ all: [TaskTrace]) -> String {
    let workers = trace.workers.counted("worker")
    let title = "\(trace.model), \(workers), \(trace.scaling.rawValue)"
    return Set(all.map(\.grain)).count > 1 ? "\(title), grain \(trace.grain)" : title
  }

  private static func metadata(
    _ name: String, process: Int, thread: Int, _ arguments: String
  ) -> String {
    "{\"ph\": \"M\", \"name\": \"\(name)\", \"pid\": \(process), \"tid\": \(thread), "
      + "\"args\": {\(arguments)}}"
  }

  private static func event(_ span: TaskTrace.Span, process: Int) -> String {
    "{\"ph\": \"X\", \"name\": \(JSONText.quoted(span.name)), \"pid\": \(process), "
      + "\"tid\": \(span.worker + 1), \"ts\": \(microseconds(span.start)), "
      + "\"dur\": \(microseconds(span.end - span.start)), \"args\": {\"task\": \(span.task), "
      + "\"level\": \(span.level)}}"
  }

  private static func microseconds(_ seconds: Double) -> String {
    DecimalText.fixed(seconds * 1e6, 3)
  }
}

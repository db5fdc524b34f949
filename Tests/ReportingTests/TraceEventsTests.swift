import Experiments
import Foundation
import Testing

@testable import Records
@testable import Reporting
@testable import Terms

/// A trace of `count` tasks of a second each, which take turns on the workers.
func sampleTrace(
  _ model: Model = .thread, workers: Int = 2, count: Int = 6, grain: UInt64 = 10,
  degree: Int? = 3, name: (Int) -> String = { "T\($0)" }
) -> TaskTrace {
  TaskTrace(
    experiment: "demo", model: model, scaling: .strong, workers: workers, grain: grain,
    tasks: count, degreeOfParallelism: degree,
    spans: (0..<count).map { task in
      let start = Double(task / workers)
      return TaskTrace.Span(
        task: task, name: name(task), level: task / workers, worker: task % workers, start: start,
        end: start + 0.75)
    })
}

@Suite struct TraceEventsTests {
  private func parsed(_ json: String) throws -> (metadata: [String: Any], events: [[String: Any]]) {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    return (
      try #require(object?["metadata"] as? [String: Any]),
      try #require(object?["traceEvents"] as? [[String: Any]])
    )
  }

  @Test("a process is a configuration, a thread a worker, and times are microseconds")
  func events() throws {
    let (metadata, events) = try parsed(
      TraceEvents.json([sampleTrace(.thread, workers: 3), sampleTrace(.serial, workers: 1)]))
    func names(_ kind: String) -> [String?] {
      events.filter { $0["name"] as? String == kind }.map {
        ($0["args"] as? [String: Any])?["name"] as? String
      }
    }
    #expect(names("process_name") == ["thread, 3 workers, strong", "serial, 1 worker, strong"])
    #expect(names("thread_name") == ["W1", "W2", "W3", "W1"])
    let spans = events.filter { $0["ph"] as? String == "X" }
    #expect(spans.count == 12)
    let last = try #require(spans.last)
    #expect(last["name"] as? String == "T5")
    #expect(last["ts"] as? Double == 5e6 && last["dur"] as? Double == 750_000)
    #expect(last["pid"] as? Int == 2 && last["tid"] as? Int == 1)
    #expect((last["args"] as? [String: Any])?["task"] as? Int == 5)
    #expect(metadata["spans"] as? Int == 12 && metadata["note"] == nil)
  }

  @Test(
    "evil names are still themselves",
    arguments: [
      "\"", "\\", "a\"},{\"b", "line\nbreak", "\u{0}\u{1F}\u{7F}", "\u{2028}", "</script>", "π 中 🎉",
      "\r\n", "e\u{301}", "\"\u{301}", "",
    ])
  func evilNames(name: String) throws {
    let (_, events) = try parsed(TraceEvents.json([sampleTrace(count: 1, name: { _ in name })]))
    let shown = try #require(events.last?["name"] as? String)
    #expect(Array(shown.unicodeScalars) == Array(name.unicodeScalars))
  }

  @Test("of too many spans each configuration keeps the same number, and the file says so")
  func limit() throws {
    let (metadata, events) = try parsed(
      TraceEvents.json([sampleTrace(count: 30), sampleTrace(.task, count: 3)], mostSpans: 20))
    let spans = events.filter { $0["ph"] as? String == "X" }
    #expect(spans.count { $0["pid"] as? Int == 1 } == 10)
    #expect(spans.count { $0["pid"] as? Int == 2 } == 3)
    #expect(metadata["spans"] as? Int == 13 && metadata["tasks"] as? Int == 33)
    #expect(metadata["note"] as? String == "of each configuration only the first 10 tasks")
  }
}

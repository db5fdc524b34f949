import Execution
import Experiments
import Foundation
import Measurement
import TaskGraphs
import Testing

@testable import Crews
@testable import Records
@testable import Terms

extension RealProcesses {
  @Suite struct TraceTests {
    private static let kinds: [GraphPattern.Kind] = [
      .independent, .stencil, .randomNearest, .cholesky,
    ]

    /// The spans of a traced launch, and its report.
    private func trace(_ request: MeasurementRequest) throws -> (MeasuredLaunch, [TaskSpan]) {
      let path = try Compiler.temporaryFolder() + "/spans"
      defer {
        try? FileManager.default.removeItem(
          at: URL(filePath: path).deletingLastPathComponent())
      }
      var request = request
      request.expected = try Helper.expected(of: request)
      request.tracePath = path
      let report = try Helper.report(request)
      return (report, try #require(SpanFile.read(path)))
    }

    @Test(
      "each task is traced once, on one worker at a time, and after its predecessors",
      arguments: ExecutionModel.allCases, kinds)
    func order(model: ExecutionModel, kind: GraphPattern.Kind) throws {
      let pattern = GraphPattern(kind: kind, width: 6, steps: 20)
      let graph = try pattern.graph()
      let workers = model == .serial ? 1 : 3
      var request = Helper.request(
        model, workers: workers, tasks: graph.taskCount, kernel: .catalog(name: "spin"),
        grain: 100, iterations: 3)
      request.job.graph = .pattern(pattern)
      let (report, spans) = try trace(request)
      #expect(report.iterations.map(\.correct) == [true, true, true])
      #expect(spans.map(\.task).sorted() == Array(0..<graph.taskCount))
      #expect(spans.allSatisfy { (0..<workers).contains($0.worker) && $0.start <= $0.end })
      for worker in 0..<workers {
        let own = spans.filter { $0.worker == worker }
        #expect(zip(own, own.dropFirst()).allSatisfy { $0.end <= $1.start })
      }
      let times = Dictionary(uniqueKeysWithValues: spans.map { ($0.task, $0) })
      for span in spans {
        for predecessor in graph.predecessors(of: span.task) {
          #expect(try #require(times[Int(predecessor)]).end <= span.start)
        }
      }
      let wall = try #require(report.iterations.last).wallSeconds
      // The two clocks are calibrated against each other to well below a millisecond.
      #expect(spans.allSatisfy { $0.start > -1e-3 && $0.end < wall + 1e-3 })
    }

    @Test("the trace of sleeps has their length", arguments: ExecutionModel.allCases)
    func sleeps(model: ExecutionModel) throws {
      let request = Helper.request(
        model, workers: model == .serial ? 1 : 2, tasks: 4, kernel: .catalog(name: "sleep"),
        grain: 20, iterations: 1)
      let (_, spans) = try trace(request)
      #expect(spans.count == 4)
      #expect(spans.allSatisfy { $0.end - $0.start > 0.0199 && $0.end - $0.start < 0.1 })
    }

    @Test("the lecture's graph runs as the lecture draws it, under every model")
    func lecture() throws {
      let place = try CommandLineTool()
      let file = Helper.root.appending(path: "workloads/lecture-graph.yaml").path
      let end = try place.speedup(
        "run", file, "--trace", "--rounds", "1", "--workers", "3",
        "--models", "process,thread,task,task-pool")
      #expect(end.code == 0, "\(end.errors)")
      let run = try place.onlyRun("lecture-graph")
      let traces = try SpanTable.parse(place.read("\(run)/spans.csv"))
      #expect(traces.map(\.model).sorted() == [.process, .thread, .task, .taskPool])
      for trace in traces {
        let spans = Dictionary(uniqueKeysWithValues: trace.spans.map { ($0.name, $0) })
        let workers = ["T1", "T2", "T3", "T4", "T5"].map { spans[$0]?.worker }
        #expect(workers == [0, 1, 2, 0, 1], "\(trace.model)")
        let last = try #require(spans["T6"])
        #expect(trace.spans.allSatisfy { $0.name == "T6" || $0.end <= last.start })
        #expect(trace.makespan >= 0.35 && trace.makespan < 0.5, "\(trace.makespan)")
        #expect(trace.degreeOfParallelism == 3)
        for name in ["timeline", "parallelism"] {
          #expect(place.exists("plots/lecture-graph/latest/\(name)-\(trace.model)-3.svg"))
        }
      }
      let json = try JSONSerialization.jsonObject(with: place.read("\(run)/trace.json"))
      let events = (json as? [String: Any])?["traceEvents"] as? [[String: Any]]
      #expect(events?.count { $0["ph"] as? String == "X" } == 24)
      let rows = try place.rows(run)
      #expect(rows.allSatisfy { $0["status"] == "ok" && $0["round"] == "0" })
      let again = try place.speedup(
        "plot", run, "--figure", "timeline", "--format", "png", "--output", "again")
      #expect(again.code == 0, "\(again.errors)")
      #expect(place.exists("again/lecture-graph/latest/timeline-thread-3.png"))
      #expect(!place.exists("again/lecture-graph/parallelism-thread-3.png"))
    }

    @Test("a run without --trace leaves no trace")
    func untraced() throws {
      let place = try CommandLineTool()
      try place.writeSleep(milliseconds: 1, models: "thread", workers: "2")
      let end = try place.speedup("run", "sleep.yaml", "--rounds", "1", "--no-plots")
      #expect(end.code == 0, "\(end.errors)")
      let run = try place.onlyRun("naps")
      #expect(!place.exists("\(run)/spans.csv") && !place.exists("\(run)/trace.json"))
      let later = try place.speedup("run", "--resume", run, "--trace", "--no-plots")
      #expect(later.code == 0, "\(later.errors)")
      #expect(try SpanTable.parse(place.read("\(run)/spans.csv")).map(\.spans.count) == [8])
      #expect(try place.rows(run).count == place.rows(run).count { $0["round"] == "0" })
    }
  }
}

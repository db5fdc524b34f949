import Experiments
import Foundation
import Testing

@testable import Crews
@testable import Execution
@testable import Measurement
@testable import Records
@testable import Terms

@Suite struct TraceTests {
  /// Leaves spans where a traced launch would.
  private static func traced(_ request: LaunchRequest) -> LaunchOutcome? {
    guard let point = request.point, let path = point.tracePath else { return nil }
    let spans = (0..<point.job.tasks).map {
      TaskSpan(
        task: $0, worker: $0 % point.workers, start: Double($0), end: Double($0) + 1)
    }
    try? SpanFile.write(spans, to: path)
    return nil
  }

  private func trace(
    _ launcher: FakeLauncher, _ plan: Plan = Fixture.plan()
  ) throws -> (TraceOutcome, left: [String]) {
    try Fixture.inFolder { folder in
      var runner = Runner(
        plan: plan, launcher: launcher, store: try SampleStore(path: folder + "/samples.csv"),
        runID: "r1", environmentID: "e1", listener: { _ in })
      let outcome = runner.trace()
      return (outcome, try FileManager.default.contentsOfDirectory(atPath: folder))
    }
  }

  @Test("each point is launched once more, for one iteration, and its spans are taken away")
  func allPoints() throws {
    let launcher = FakeLauncher(Self.traced)
    let plan = Fixture.plan()
    let (outcome, left) = try trace(launcher, plan)
    #expect(launcher.measurements.count == plan.configurations.count)
    #expect(launcher.measurements.allSatisfy { $0.iterations == 1 })
    #expect(outcome.failures.isEmpty && !outcome.isInterrupted)
    #expect(outcome.traces.map(\.model) == plan.configurations.map(\.model))
    #expect(outcome.traces.allSatisfy { $0.spans.map(\.name) == (0..<8).map { "T\($0)" } })
    #expect(outcome.traces.allSatisfy { $0.experiment == "demo" && $0.tasks == 8 })
    #expect(left == ["samples.csv"])
  }

  @Test("the launches that are measured are not traced")
  func measuredRows() throws {
    let launcher = FakeLauncher()
    try Fixture.inFolder { folder in
      var runner = Runner(
        plan: Fixture.plan(settings: RunSettings(rounds: 1, trace: true)), launcher: launcher,
        store: try SampleStore(path: folder + "/samples.csv"), runID: "r1", environmentID: "e1",
        listener: { _ in })
      _ = try runner.run()
    }
    #expect(!launcher.measurements.isEmpty)
    #expect(launcher.measurements.allSatisfy { $0.tracePath == nil })
  }

  @Test("a launch that fails, or is wrong, or leaves nothing, is named; the others are traced")
  func failures() throws {
    let launcher = FakeLauncher { request in
      guard let point = request.point, point.tracePath != nil else { return nil }
      if point.model == .serial { return .failed("the launch was ended by SIGSEGV") }
      if point.workers == 2 { return .reported(.measured(Fixture.report(correct: false))) }
      return Self.traced(request)
    }
    let (outcome, _) = try trace(launcher)
    #expect(
      outcome.failures == [
        "serial with 1: the launch was ended by SIGSEGV", "thread with 2: a wrong result",
      ])
    #expect(outcome.traces.map(\.workers) == [1])
    let (silent, _) = try trace(FakeLauncher())
    #expect(silent.failures.count == 3 && silent.traces.isEmpty)
  }

  @Test("an interrupt ends the tracing")
  func interrupt() throws {
    let launcher = FakeLauncher { $0.point?.tracePath == nil ? nil : .interrupted }
    let (outcome, _) = try trace(launcher)
    #expect(outcome.isInterrupted && outcome.traces.isEmpty)
    #expect(launcher.measurements.count == 1)
  }

  @Test("the settings of a run that knew no traces are still read")
  func oldSettings() throws {
    let settings = RunSettings(rounds: 4, trace: true)
    let data = try JSONEncoder().encode(settings)
    #expect(try JSONDecoder().decode(RunSettings.self, from: data) == settings)
    var object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    object["trace"] = nil
    let old = try JSONSerialization.data(withJSONObject: object)
    #expect(try JSONDecoder().decode(RunSettings.self, from: old) == RunSettings(rounds: 4))
  }
}

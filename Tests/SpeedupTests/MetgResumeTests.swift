import Analysis
import Experiments
import Foundation
import Synchronization
import TaskGraphs
import Testing

@testable import Crews
@testable import Execution
@testable import Measurement
@testable import Processes
@testable import Records
@testable import Terms

/// A walk, its runner and its rows together, on a machine that is made up.
@Suite struct MetgResumeTests {
  /// Tasks of any model cost 1 µs beside 5 ns for each iteration; the launch `last` is interrupted.
  private final class MadeUpLauncher: Launcher {
    let measured = Mutex(0)
    let last: Int

    init(last: Int = .max) { self.last = last }

    func launch(_ request: LaunchRequest, cpus: [Int], timeLimit: Double) -> LaunchOutcome {
      guard let job = request.job else { return .failed("this machine has no such thing") }
      let seconds = Double(job.tasks) * (Double(job.grain) * 5e-9 + 1e-6) / 2
      guard case .measure(let point) = request else {
        let expected = ExpectedResult(checksum: 1, tokens: [])
        return .reported(.reference(ReferenceReport(expected: expected, seconds: seconds)))
      }
      var report = MeasuredLaunch()
      guard point.expected != nil else { return .reported(.measured(report)) }
      let count = measured.withLock { count in
        count += 1
        return count
      }
      if count == last { return .interrupted }
      let iteration = IterationReport(
        startedAt: 0, wallSeconds: seconds, usefulSeconds: nil, usefulMaxSeconds: nil,
        usage: Usage(), stealSeconds: nil, executed: UInt64(job.tasks),
        work: UInt64(job.tasks) * job.grain, checksum: 1, correct: true)
      report.iterations = Array(repeating: iteration, count: 2)
      return .reported(.measured(report))
    }
  }

  private func run(
    _ launcher: MadeUpLauncher, in folder: String, timeLimit: Double? = nil
  ) throws -> (outcome: RunOutcome, rows: [Sample]) {
    let units = (0..<2).map {
      ProcessorUnit(cpu: $0, core: $0, package: 0, numaNode: 0, cache: 0, sibling: 0)
    }
    let machine = Machine(
      topology: Topology(units: units), limits: CPULimits(online: 2, affinity: [0, 1], quota: nil))
    let plan = try GranularityPlan(
      pattern: .stencil, width: 2, steps: 20, iterationSeconds: 5e-9
    ).plan(
      Sweep(models: [.thread, .process], workers: [2], scaling: [.strong]),
      grains: GranularityGrid.grains, settings: RunSettings(timeLimit: timeLimit), machine: machine)
    let walk = GranularityWalk(points: plan.configurations, rounds: 6)
    let path = folder + "/samples.csv"
    var outcome: RunOutcome?
    do {
      var runner = Runner(
        plan: plan, launcher: launcher, store: try SampleStore(path: path), runID: "r",
        environmentID: "e", planner: walk,
        signals: { SignalReading(at: 0, ownSeconds: 0) },
        listener: { _ in })
      outcome = try runner.run()
    }
    return (try #require(outcome), try SampleStore(path: path).existing)
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "speedup-tests-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  /// What was measured, without the clock.
  private func launches(_ rows: [Sample]) -> [String] {
    rows.filter { $0.status == .ok && $0.iteration == 0 }
      .map { "\($0.model) \($0.grain) \($0.round) \($0.order)" }
  }

  @Test("a walk that is interrupted anywhere goes on to the same launches, none of them twice")
  func resume() throws {
    var whole: [Sample] = []
    try inFolder { folder in
      let (outcome, rows) = try run(MadeUpLauncher(), in: folder)
      #expect(outcome == RunOutcome(end: .complete, failures: 0))
      let curves = GranularityCurve.curves(from: rows)
      #expect(curves.count == 2)
      for curve in curves {
        #expect(abs((curve.metg?.value ?? 0) / 2e-6 - 1) < 0.03 && curve.metg?.interval != nil)
      }
      whole = rows
      let again = MadeUpLauncher()
      #expect(try run(again, in: folder).rows == rows)
      #expect(again.measured.withLock { $0 } == 0)
    }
    for last in [1, 2, 40, 97, launches(whole).count] {
      try inFolder { folder in
        #expect(try run(MadeUpLauncher(last: last), in: folder).outcome.end == .interrupted)
        let (outcome, rows) = try run(MadeUpLauncher(), in: folder)
        #expect(outcome.end == .complete)
        #expect(launches(rows) == launches(whole), "interrupted at launch \(last)")
      }
    }
  }

  @Test("a walk whose time is over begins nothing, and says so")
  func timeLimit() throws {
    try inFolder { folder in
      let (outcome, rows) = try run(MadeUpLauncher(), in: folder, timeLimit: 0)
      #expect(outcome.end == .timeLimit && rows.isEmpty)
    }
  }
}

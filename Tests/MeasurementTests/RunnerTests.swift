import Execution
import Experiments
import Synchronization
import Testing

@testable import Crews
@testable import Measurement
@testable import Records
@testable import Terms

@Suite struct RunnerTests {
  /// A run in a new folder: what it returned, and the rows in its file.
  private func run(
    _ launcher: FakeLauncher, plan: Plan = Fixture.plan(), existing: [Sample] = [],
    listener: @escaping (RunEvent) -> Void = { _ in }
  ) throws -> (outcome: RunOutcome, rows: [Sample]) {
    try Fixture.inFolder { folder in
      let path = folder + "/samples.csv"
      if !existing.isEmpty { try SampleStore(path: path).append(existing) }
      var outcome: RunOutcome?
      do {
        var runner = Runner(
          plan: plan, launcher: launcher, store: try SampleStore(path: path), runID: "r1",
          environmentID: "e1", listener: listener)
        outcome = try runner.run()
      }
      return (try #require(outcome), try SampleStore(path: path).existing)
    }
  }

  @Test("every point is launched once a round, in the order of the plan, and has a row")
  func allRows() throws {
    let launcher = FakeLauncher()
    let plan = Fixture.plan()
    let (outcome, rows) = try run(launcher, plan: plan)
    #expect(outcome == RunOutcome(end: .complete, failures: 0))
    let expected = (0..<3).flatMap { plan.order(ofRound: $0) }
    #expect(rows.map(\.configuration) == expected)
    #expect(rows.map(\.round) == [0, 0, 0, 1, 1, 1, 2, 2, 2])
    #expect(rows.map(\.order) == [0, 1, 2, 0, 1, 2, 0, 1, 2])
    #expect(rows.allSatisfy { $0.status == .ok && $0.runID == "r1" })
    #expect(launcher.measurements.map(\.workers) == expected.map(\.workers))
    let models = launcher.measurements.map { Model.ours($0.model) }
    #expect(models == expected.map(\.model))
  }

  @Test("the expected result is computed once for each amount of work, and is handed over")
  func references() throws {
    let launcher = FakeLauncher()
    let experiment = Fixture.experiment(workers: [1, 2], scaling: [.strong, .weak])
    _ = try run(launcher, plan: Fixture.plan(experiment))
    #expect(Set(launcher.references.map(\.job.tasks)) == [8, 16])
    #expect(launcher.references.count == 2)
    #expect(launcher.measurements.allSatisfy { $0.expected?.checksum == 0xab })
  }

  @Test("launches are confined to the CPUs of their workers, and have the limit of the plan")
  func confinement() throws {
    let launcher = FakeLauncher()
    let experiment = Fixture.experiment(models: [.thread], workers: [2], timeLimit: 7)
    _ = try run(launcher, plan: Fixture.plan(experiment))
    let points = launcher.all.filter { $0.request.point != nil }
    #expect(!points.isEmpty && points.allSatisfy { $0.cpus == [0, 1] && $0.timeLimit == 7 })
    #expect(launcher.measurements.allSatisfy { $0.placement.cpus == [0, 1] })
    let references = launcher.all.filter { $0.request.isReference }
    #expect(!references.isEmpty)
    #expect(references.allSatisfy { $0.cpus.isEmpty && $0.timeLimit == 7 })
  }

  @Test("failures are rows, and the run goes on")
  func failures() throws {
    let launcher = FakeLauncher { request in
      guard let point = request.point else { return nil }
      switch point.workers {
      case 2: return .failed("the launch was ended by SIGSEGV")
      default: return point.model == .serial ? .timedOut("killed at its time limit") : nil
      }
    }
    let (outcome, rows) = try run(launcher)
    #expect(outcome == RunOutcome(end: .complete, failures: 6))
    #expect(rows.count == 9)
    for row in rows {
      let status: Sample.Status =
        row.workers == 2 ? .failed : row.model == .serial ? .timedOut : .ok
      #expect(row.status == status)
    }
  }

  @Test("a wrong result counts as a failure")
  func wrongResult() throws {
    let launcher = FakeLauncher { request in
      request.point == nil ? nil : .reported(.measured(Fixture.report(correct: false)))
    }
    let (outcome, rows) = try run(launcher)
    #expect(outcome.failures == 9)
    #expect(rows.allSatisfy { $0.status == .wrongResult && $0.wallSeconds == 0.5 })
  }

  @Test("without an expected result every point has a row with the reason, and nothing is measured")
  func failingReference() throws {
    let launcher = FakeLauncher { request in
      request.isReference ? .failed("the launch was ended by SIGABRT") : nil
    }
    let (outcome, rows) = try run(launcher)
    #expect(outcome == RunOutcome(end: .complete, failures: 9))
    #expect(rows.count == 9)
    let words =
      /not launched: the plain loop that gives the expected result failed after \d.* s(, in try [23])?: the launch was ended by SIGABRT/
    #expect(
      rows.allSatisfy { $0.status == .failed && $0.detail.wholeMatch(of: words) != nil })
    #expect(launcher.references.count == 3)
    #expect(launcher.measurements.isEmpty)
  }

  @Test("an expected result that failed once is computed again with the next launch")
  func passingReference() throws {
    let tries = Mutex(0)
    let launcher = FakeLauncher { request in
      guard request.isReference else { return nil }
      return tries.withLock { count in
        count += 1
        return count == 1 ? .timedOut("killed at its time limit of 4.0 s") : nil
      }
    }
    let (outcome, rows) = try run(launcher)
    #expect(outcome == RunOutcome(end: .complete, failures: 1))
    #expect(rows.map(\.status) == [.timedOut] + Array(repeating: .ok, count: 8))
    #expect(rows[0].detail.contains("expected result failed after "))
    #expect(rows[0].detail.hasSuffix(": killed at its time limit of 4.0 s"))
    #expect(launcher.references.count == 2)
  }

  @Test("launches that failed before are counted by a resumed run, each once, and not tried again")
  func earlierFailures() throws {
    let first = FakeLauncher { request in
      request.point?.workers == 2
        ? .reported(.measured(Fixture.report(correct: false))) : nil
    }
    let (outcome, rows) = try run(first)
    #expect(outcome.failures == 3 && outcome.earlierFailures == 0)
    let second = FakeLauncher()
    let (resumed, all) = try run(second, existing: rows)
    #expect(resumed.failures == 0 && resumed.earlierFailures == 3)
    #expect(second.measurements.isEmpty && all == rows)
  }

  @Test("nothing is measured where what is made ready is not what it was")
  func refused() throws {
    let launcher = FakeLauncher()
    try Fixture.inFolder { folder in
      let store = try SampleStore(path: folder + "/samples.csv")
      var runner = Runner(
        plan: Fixture.plan(), launcher: launcher, store: store, runID: "r1", environmentID: "e1",
        prepared: { () throws(StoreError) in .refused("the graph has changed") }, listener: { _ in }
      )
      #expect(try runner.run().end == .refused("the graph has changed"))
    }
    #expect(launcher.measurements.isEmpty && launcher.references.isEmpty)
  }

  @Test("an interrupt ends the run with a row, and a resumed run does the rest")
  func interruption() throws {
    let plan = Fixture.plan()
    let launcher = FakeLauncher { request in
      request.point?.workers == 2 ? .interrupted : nil
    }
    let (outcome, rows) = try run(launcher, plan: plan)
    #expect(outcome.end == .interrupted)
    #expect(rows.last?.status == .interrupted)
    #expect(rows.dropLast().allSatisfy { $0.status == .ok })
    let second = FakeLauncher()
    let (resumed, all) = try run(second, plan: plan, existing: rows)
    #expect(resumed == RunOutcome(end: .complete, failures: 0))
    #expect(second.measurements.count == 9 - (rows.count - 1))
    let done = all.filter { $0.status == .ok }
    #expect(done.count == 9)
    #expect(Set(done.map { "\($0.configuration) \($0.round)" }).count == 9)
  }

  @Test("a run that is complete launches nothing when it is resumed")
  func complete() throws {
    let (_, rows) = try run(FakeLauncher())
    let launcher = FakeLauncher()
    let (outcome, all) = try run(launcher, existing: rows)
    #expect(outcome == RunOutcome(end: .complete, failures: 0))
    #expect(launcher.all.isEmpty)
    #expect(all == rows)
  }

  @Test("refused points are written once, also when the run is resumed")
  func refusals() throws {
    let plan = Fixture.plan(Fixture.experiment(models: [.thread], workers: [1, 9]))
    let (outcome, rows) = try run(FakeLauncher(), plan: plan)
    #expect(outcome == RunOutcome(end: .complete, failures: 0))
    #expect(rows.count { $0.status == .refused } == 1)
    #expect(rows.count { $0.status == .ok } == 3)
    let (_, again) = try run(FakeLauncher(), plan: plan, existing: rows)
    #expect(again == rows)
  }

  @Test("no launch begins after the time limit of the run")
  func timeLimit() throws {
    let launcher = FakeLauncher()
    let settings = RunSettings(rounds: 3, timeLimit: 0)
    let (outcome, rows) = try run(launcher, plan: Fixture.plan(settings: settings))
    #expect(outcome == RunOutcome(end: .timeLimit, failures: 0))
    #expect(rows.isEmpty)
    #expect(launcher.measurements.isEmpty)
  }

  @Test("the listener hears each launch before it begins, and its rows after they are written")
  func events() throws {
    var progress: [LaunchProgress] = []
    var recorded = 0
    var references = 0
    var stages: [String] = []
    _ = try run(FakeLauncher()) { event in
      switch event {
      case .reference: references += 1
      case .launching(let launch):
        #expect(recorded == launch.done)
        progress.append(launch)
      case .recorded(let rows): recorded += rows.count
      case .stage(let words):
        stages.append(words)
        #expect(progress.isEmpty)
      case .beginning(let outlook):
        #expect(outlook.launches == 9 && outlook.done == 0 && outlook.time.known ?? 0 > 0)
        #expect(progress.isEmpty)
      case .tracing: Issue.record("nothing is traced here")
      }
    }
    #expect(references == 1)
    #expect(
      stages == ["looking at the files on which the rows depend", "estimating the time"])
    #expect(progress.map(\.done) == Array(0..<9))
    #expect(progress.allSatisfy { $0.total == 9 && $0.rounds == 3 })
    #expect(progress.map(\.round) == [1, 1, 1, 2, 2, 2, 3, 3, 3])
    #expect(progress.allSatisfy { ($0.left.known ?? 0) > 0 })
    #expect(recorded == 9)
  }
}

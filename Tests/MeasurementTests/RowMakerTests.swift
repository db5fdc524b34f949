import Execution
import Experiments
import Foundation
import Testing

@testable import Measurement
@testable import Processes
@testable import Records
@testable import Terms

@Suite struct RowMakerTests {
  private let maker = RowMaker(plan: Fixture.plan(), runID: "r1", environmentID: "e1")

  private let point = Configuration(
    model: .thread, scaling: .weak, workers: 2, tasks: 8, grain: 10)
  private var started: StartedLaunch {
    StartedLaunch(
      PlannedLaunch(configuration: point, round: 3, order: 1),
      startedAt: Date(timeIntervalSince1970: 1_767_323_045))
  }

  @Test("an iteration is a row with everything that was measured")
  func iteration() throws {
    let rows = maker.rows(of: .reported(.measured(Fixture.report())), for: started)
    #expect(rows.count == 1)
    let row = try #require(rows.first)
    #expect(row.status == .ok && row.detail.isEmpty)
    #expect(row.runID == "r1" && row.environmentID == "e1" && row.experiment == "demo")
    #expect(row.configuration == point)
    #expect(row.round == 3 && row.order == 1 && row.iteration == 0)
    #expect(row.startedAt == "2026-01-02T03:04:05.500Z")
    #expect(row.work == 80 && row.unit == "steps")
    #expect(row.wallSeconds == 0.5 && row.crewStartSeconds == 0.001)
    #expect(row.userSeconds == 1.5 && row.systemSeconds == 0)
    #expect(row.usefulSeconds == 0.9 && row.usefulMaxSeconds == 0.45)
    #expect(row.maxRSSBytes == 4096 && row.voluntarySwitches == 4 && row.stealSeconds == 0.01)
    #expect(row.checksum == 0xab)
    #expect(row.policy == "dynamic" && row.pin == "compact" && row.graph == "independent")
    #expect(row.kernel == "spin" && row.bound == .cpu)
  }

  @Test("no column is empty where all is known: one that nobody fills is seen here")
  func full() throws {
    var report = Fixture.report()
    (report.mode, report.paceSeconds) = ("cached", 0.001)
    report.iterations[0].usage.hasRunDelay = true
    var signals = LaunchSignals()
    signals.seconds = 1
    (signals.throttledPeriods, signals.throttledSeconds, signals.thermalThrottles) = (1, 0.5, 1)
    (signals.otherLoad, signals.loadAverage) = (0.1, 0.1)
    (signals.cpuPressure, signals.memoryPressure, signals.ioPressure) = (0.1, 0.1, 0.1)
    let judge = LaunchJudge(
      usableCores: 4, onlineCPUs: 4, frequency: FrequencyState(cpus: []) { _ in nil })
    let rows = judge.judged(
      maker.rows(of: .reported(.measured(report)), for: started), signals)
    let row = try #require(rows.first)
    let empty = SampleColumn.all.filter { $0.write(row).isEmpty }.map(\.name)
    #expect(empty == ["detail"])
  }

  @Test("workers are held to the end, or as long as the launch says")
  func held() throws {
    var report = Fixture.report()
    let all = try #require(maker.rows(of: .reported(.measured(report)), for: started).first)
    #expect(all.release == "never" && all.heldSeconds == 0.5 * Double(all.workers))
    report.release = .idle
    report.iterations[0].heldSeconds = [0.5, 0.125]
    let some = try #require(maker.rows(of: .reported(.measured(report)), for: started).first)
    #expect(some.release == "idle" && some.heldSeconds == 0.625)
  }

  @Test("what is not known stays empty, and is never 0")
  func unknown() throws {
    var report = Fixture.report()
    report.peakBytes = nil
    report.iterations[0].stealSeconds = nil
    report.iterations[0].usefulSeconds = nil
    let row = try #require(maker.rows(of: .reported(.measured(report)), for: started).first)
    #expect(row.maxRSSBytes == nil && row.stealSeconds == nil && row.usefulSeconds == nil)
    #expect(row.runDelaySeconds == nil)
    report.iterations[0].usage.hasRunDelay = true
    report.iterations[0].usage.runDelayNanoseconds = 2_000_000
    let measured = try #require(maker.rows(of: .reported(.measured(report)), for: started).first)
    #expect(measured.runDelaySeconds == 0.002)
  }

  @Test("each iteration is judged by itself")
  func wrongResult() {
    var report = Fixture.report()
    report.iterations += Fixture.report(correct: false).iterations
    let rows = maker.rows(of: .reported(.measured(report)), for: started)
    #expect(rows.map(\.status) == [.ok, .wrongResult])
    #expect(rows.map(\.iteration) == [0, 1])
    #expect(rows[1].detail == "the result is not the one of a plain loop over the same tasks")
  }

  @Test("a failed launch is one row without a time, with the reason")
  func failures() {
    var stopped = Fixture.report()
    stopped.failure = "worker 2 was ended by SIGSEGV while it ran task 5"
    let outcomes: [(LaunchOutcome, Sample.Status, String)] = [
      (.reported(.measured(stopped)), .failed, "worker 2 was ended by SIGSEGV while it ran task 5"),
      (.reported(.measured(MeasuredLaunch())), .failed, "the launch measured nothing"),
      (.failed("the launch ended with exit code 3"), .failed, "the launch ended with exit code 3"),
      (.timedOut("killed"), .timedOut, "killed"),
      (.interrupted, .interrupted, "the run was interrupted"),
    ]
    for (outcome, status, detail) in outcomes {
      let rows = maker.rows(of: outcome, for: started)
      #expect(rows.map(\.status) == [status])
      #expect(rows.map(\.detail) == [detail])
      #expect(rows.map(\.iteration) == [nil] && rows.map(\.wallSeconds) == [nil])
      #expect(rows.map(\.work) == [nil] && rows.map(\.checksum) == [nil])
      #expect(rows.first?.startedAt == "2026-01-02T03:04:05.000Z")
    }
  }

  @Test("work that fits no number is not available")
  func hugeWork() throws {
    var report = Fixture.report()
    report.iterations[0].work = nil
    let row = try #require(maker.rows(of: .reported(.measured(report)), for: started).first)
    #expect(row.work == nil && row.status == .ok)
  }

  @Test("a refused point is a row with the reason")
  func refusal() {
    let refusal = Plan.Refusal(configuration: point, reason: "too many")
    let row = maker.refusal(refusal, at: Date(timeIntervalSince1970: 0))
    #expect(row.status == .refused && row.detail == "too many")
    #expect(row.configuration == point)
    #expect(row.startedAt == "1970-01-01T00:00:00.000Z")
  }
}

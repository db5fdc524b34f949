import Experiments
import Testing

@testable import Measurement
@testable import Records
@testable import Terms

/// What a run does next, without a clock and without a launch.
@Suite struct RunCourseTests {
  private let plan = Fixture.plan(
    Fixture.experiment(models: ["thread"], workers: [1, 2]), settings: RunSettings(rounds: 2))

  private func course(limit: Double? = nil, absent: [Model: String] = [:]) -> RunCourse {
    let planner = FixedRounds(plan.configurations, rounds: plan.settings.rounds)
    return RunCourse(
      LaunchQueue(plan: plan, done: [], planner: planner), absent: absent, done: [],
      estimate: TimeEstimate(plan: plan), deadline: Deadline(seconds: limit), at: 0)
  }

  private func row(_ launch: PlannedLaunch, _ status: Sample.Status) -> Sample {
    var row = Sample()
    row.model = launch.configuration.model
    row.workers = launch.configuration.workers
    row.tasks = launch.configuration.tasks
    row.grain = launch.configuration.grain
    row.round = launch.round
    row.status = status
    row.detail = "why"
    return row
  }

  /// Goes on until the end, at one launch a second, and says what was done.
  private func actions(_ course: RunCourse, _ status: Sample.Status = .ok) -> [String] {
    var course = course
    var words: [String] = []
    var now = 0.0
    while true {
      switch course.next(at: now) {
      case .probe(let round):
        words.append("probe \(round)")
        course.recordProbe(seconds: 0.001)
      case .measure(let launch):
        words.append("measure \(launch.round).\(launch.order)")
        now += 1
        let measured = MeasuredPoint(rows: [row(launch, status)], seconds: 1)
        course.record(measured, of: launch, at: now)
      case .skip(let launch, let reason): words.append("skip \(launch.order): \(reason)")
      case .write(let rows): words.append("write \(rows.count)")
      case .end(let end): return words + ["\(end), \(course.failures)"]
      }
    }
  }

  @Test func `a round begins with probes, and each launch is written before the next`() {
    #expect(
      actions(course()) == [
        "probe 0", "measure 0.0", "write 1", "measure 0.1", "write 1", "probe 1", "measure 1.0",
        "write 1", "measure 1.1", "write 1", "complete, 0",
      ])
  }

  @Test func `failures are counted, and the run goes on`() {
    #expect(actions(course(), .wrongResult).last == "complete, 4")
  }

  @Test func `no launch begins that would outlast the run`() {
    // The second launch of a point takes a second, as the first one did.
    #expect(
      actions(course(limit: 2.5)) == [
        "probe 0", "measure 0.0", "write 1", "measure 0.1", "write 1", "probe 1", "timeLimit, 0",
      ])
  }

  @Test func `an interrupt is written and ends the run; one by the deadline leaves no row`() {
    #expect(
      actions(course(), .interrupted) == ["probe 0", "measure 0.0", "write 1", "interrupted, 0"])
    #expect(
      actions(course(limit: 0.5), .interrupted) == ["probe 0", "measure 0.0", "timeLimit, 0"])
  }

  @Test func `a program that is not installed has one row a point, and nothing is launched`() {
    #expect(
      actions(course(absent: ["thread": "gone"])) == [
        "skip 0: gone", "skip 1: gone", "complete, 0",
      ])
    #expect(
      actions(course(), .skipped) == [
        "probe 0", "measure 0.0", "write 1", "skip 1: why", "complete, 0",
      ])
  }
}

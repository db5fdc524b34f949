import Experiments
import Records
import Testing

@testable import Measurement
@testable import speedup

/// What `--dry-run` prints, from estimates that are made up.
@Suite struct PlanGoldenTests {
  private func length(_ plan: Plan, isProbed: Bool = false) -> RunLength {
    RunLength(plan: plan, isProbed: isProbed)
  }

  @Test func `the plan of one experiment in full`() throws {
    for plan in [Plans.kernel, Plans.peers, Plans.command, Plans.target] {
      let text = PlanText(length: length(plan), estimate: Plans.estimate(plan))
      try expectGolden(text.document + "\n", "dry-run/\(plan.experiment.name).txt")
    }
  }

  @Test func `programs that were launched have a time`() throws {
    var estimate = Plans.estimate(Plans.command)
    for (point, seconds) in zip(Plans.command.configurations, [8.25, 2.5]) {
      estimate.record(point, seconds: seconds)
    }
    let text = PlanText(length: length(Plans.command, isProbed: true), estimate: estimate)
    try expectGolden(text.document + "\n", "dry-run/xz-probed.txt")
  }

  @Test func `the plans of several experiments are a line each and a sum`() throws {
    var table = PlanTable()
    for plan in [Plans.kernel, Plans.peers, Plans.command, Plans.target] {
      table.add(length(plan), Plans.estimate(plan))
    }
    try expectGolden(table.document + "\n", "dry-run/table.txt")
    #expect(table.document.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `the line with which a run begins says when the time limit ends it`() {
    var settings = Plans.kernel.settings
    settings.timeLimit = 60
    let limited = length(
      Plan(
        experiment: Plans.kernel.experiment, settings: settings, machine: Plans.kernel.machine))
    func words(_ seconds: Double) -> String {
      limited.words(RunOutlook(launches: 9, done: 0, time: TimeForecast(seconds: seconds)))
    }
    #expect(words(61).hasSuffix(", about 1 min 1 s; --time-limit stops it after 1 min 0 s"))
    #expect(words(59).hasSuffix(", about 59 s"))
  }

  @Test func `the line with which a run begins says what is left`() {
    let whole = RunOutlook(launches: 18, done: 0, time: TimeForecast(seconds: 61))
    #expect(
      length(Plans.kernel).words(whole) == "3 points × 6 rounds; 18 launches, about 1 min 1 s")
    let rest = RunOutlook(launches: 1, done: 17, time: TimeForecast(seconds: 3))
    #expect(
      length(Plans.kernel).words(rest) == "3 points × 6 rounds; 1 launch left, about 3 s")
  }
}

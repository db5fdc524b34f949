import Execution
import Experiments
import Foundation
import Testing

@testable import Measurement
@testable import Records
@testable import Terms

/// Rounds that are decided one by one.
@Suite struct TargetTests {
  private let plan = Fixture.plan(
    Fixture.experiment(models: [.thread], workers: [1, 2, 4]),
    settings: RunSettings(targetHalfWidth: 0.02, maxRounds: 8))

  /// Two workers are known after 2 rounds, the rest after 4.
  private struct Needs: RoundPlanner {
    private var rows: [Sample] = []

    mutating func next(after rows: [Sample]) -> RoundAction<Configuration> {
      self.rows += rows
      var needed: [Configuration: Int] = [:]
      for point in TargetTests.points {
        let rounds = Set(self.rows.filter { $0.configuration == point }.map(\.round)).count
        let wanted = point.workers == 2 ? 2 : 4
        if rounds < wanted { needed[point] = wanted - rounds }
      }
      return RoundAction(needed)
    }
  }

  /// It never has enough.
  private struct Endless: RoundPlanner {
    mutating func next(after rows: [Sample]) -> RoundAction<Configuration> {
      RoundAction(Dictionary(uniqueKeysWithValues: TargetTests.points.map { ($0, 1_000_000) }))
    }
  }

  fileprivate static let points = [1, 2, 4].map {
    Configuration(model: .thread, scaling: .strong, workers: $0, tasks: 8, grain: 10)
  }

  private func row(_ entry: PlannedLaunch) -> Sample {
    var sample = Sample()
    sample.model = .thread
    sample.workers = entry.configuration.workers
    sample.tasks = 8
    sample.grain = 10
    sample.round = entry.round
    return sample
  }

  private func entries(
    _ plan: Plan, done: [Sample] = [], planner: SweepPlanner = Needs()
  ) -> [PlannedLaunch] {
    var queue = LaunchQueue(plan: plan, done: done, planner: planner)
    var entries: [PlannedLaunch] = []
    while let entry = queue.next() {
      #expect(queue.expectedRounds <= plan.settings.maxRounds)
      entries.append(entry)
      queue.record([row(entry)])
    }
    #expect(queue.isEmpty && queue.leftCount == 0)
    return entries
  }

  @Test func `a round holds what is needed, in the order of the plan`() {
    let all = entries(plan)
    #expect(all.map(\.round) == [0, 0, 0, 1, 1, 1, 2, 2, 3, 3])
    #expect(all.filter { $0.configuration.workers == 2 }.count == 2)
    for round in 0..<4 {
      let part = all.filter { $0.round == round }
      let order = plan.order(ofRound: round).filter { round < 2 || $0.workers != 2 }
      #expect(part.map(\.configuration) == order)
      #expect(part.map(\.order) == Array(0..<part.count))
    }
  }

  @Test func `a resumed run decides as the first one did, wherever it ended`() {
    let all = entries(plan)
    for done in 0...all.count {
      let rest = entries(plan, done: all.prefix(done).map(row))
      #expect(rest == Array(all.dropFirst(done)))
    }
  }

  @Test func `there are never more rounds than the most that are allowed`() {
    let endless = entries(plan, planner: Endless())
    #expect(endless.count == 3 * 8)
    #expect(endless.last?.round == 7)
  }

  @Test func `what is left is what the points need`() {
    var queue = LaunchQueue(plan: plan, done: [], planner: Needs())
    #expect(queue.leftCount == 4 + 2 + 4)
    #expect(queue.total == 10)
    #expect(queue.expectedRounds == 4)
    _ = queue.next()
    #expect(queue.leftCount == 9)
    #expect(queue.total == 10)
  }

  @Test func `a model that is given up is in no further round`() {
    var queue = LaunchQueue(plan: plan, done: [], planner: Needs())
    for _ in 0..<3 { #expect(queue.next()?.round == 0) }
    queue.giveUp(model: .thread)
    #expect(queue.next() == nil)
  }

  @Test func `a run ends when nothing is needed any more`() throws {
    try Fixture.inFolder { folder in
      let launcher = FakeLauncher()
      var progress: [LaunchProgress] = []
      var runner = Runner(
        plan: plan, launcher: launcher, store: try SampleStore(path: folder + "/samples.csv"),
        runID: "r", environmentID: "e", planner: Needs(),
        listener: { event in
          if case .launching(let launch) = event { progress.append(launch) }
        })
      #expect(try runner.run() == RunOutcome(end: .complete, failures: 0))
      #expect(launcher.measurements.count == 10)
      #expect(progress.map(\.done) == Array(0..<10))
      #expect(progress.allSatisfy { $0.total == 10 && $0.rounds == 4 })
    }
  }

  @Test func `a launch that outlasts the run is ended with it, and leaves no row`() throws {
    let launcher = FakeLauncher { request in
      guard request.point != nil else { return nil }
      usleep(150_000)
      return .timedOut("killed at its time limit")
    }
    try Fixture.inFolder { folder in
      let path = folder + "/samples.csv"
      var outcome: RunOutcome?
      do {
        var runner = Runner(
          plan: Fixture.plan(settings: RunSettings(rounds: 3, timeLimit: 0.1)),
          launcher: launcher, store: try SampleStore(path: path), runID: "r", environmentID: "e",
          listener: { _ in })
        outcome = try runner.run()
      }
      #expect(outcome == RunOutcome(end: .timeLimit, failures: 0))
      #expect(launcher.measurements.count == 1)
      #expect(launcher.all.filter { $0.request.point != nil }.allSatisfy { $0.timeLimit <= 0.1 })
      #expect(try SampleStore(path: path).existing.isEmpty)
    }
  }

  @Test func `a launch does not begin that would outlast the run`() throws {
    let launcher = FakeLauncher { request in
      if request.point != nil { usleep(100_000) }
      return nil
    }
    try Fixture.inFolder { folder in
      let experiment = Fixture.experiment(models: [.thread], workers: [1])
      var runner = Runner(
        plan: Fixture.plan(experiment, settings: RunSettings(rounds: 3, timeLimit: 0.19)),
        launcher: launcher, store: try SampleStore(path: folder + "/samples.csv"), runID: "r",
        environmentID: "e", listener: { _ in })
      #expect(try runner.run() == RunOutcome(end: .timeLimit, failures: 0))
      #expect(launcher.measurements.count == 1)
    }
  }

  @Test func `the settings of a target survive their way through run.json`() throws {
    let settings = RunSettings(targetHalfWidth: 0.015, maxRounds: 40)
    let data = try JSONEncoder().encode(settings)
    #expect(try JSONDecoder().decode(RunSettings.self, from: data) == settings)
    #expect(settings.roundLimit == 40)
    var old = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    old["targetHalfWidth"] = nil
    old["maxRounds"] = nil
    let older = try JSONDecoder().decode(
      RunSettings.self, from: JSONSerialization.data(withJSONObject: old))
    #expect(older == RunSettings())
    #expect(older.roundLimit == 6)
  }
}

import Experiments
import Testing

@testable import Measurement
@testable import Records
@testable import Terms

@Suite struct LaunchQueueTests {
  private let plan = Fixture.plan(
    Fixture.experiment(models: [.serial, .thread], workers: [1, 2, 4]))

  private func fixed(_ plan: Plan) -> FixedRounds {
    FixedRounds(plan.configurations, rounds: plan.settings.rounds)
  }

  private func entries(done: [Sample]) -> [PlannedLaunch] {
    var queue = LaunchQueue(plan: plan, done: done, planner: fixed(plan))
    var entries: [PlannedLaunch] = []
    var left: [Int] = []
    while let entry = queue.next() {
      entries.append(entry)
      left.append(queue.leftCount)
    }
    #expect(left == Array((0..<entries.count).reversed()))
    #expect(queue.isEmpty && queue.left.values.allSatisfy { $0 == 0 })
    #expect(queue.next() == nil)
    return entries
  }

  private func row(_ entry: PlannedLaunch, _ status: Sample.Status) -> Sample {
    var sample = Sample()
    sample.model = entry.configuration.model
    sample.scaling = entry.configuration.scaling
    sample.workers = entry.configuration.workers
    sample.tasks = entry.configuration.tasks
    sample.grain = entry.configuration.grain
    sample.round = entry.round
    sample.order = entry.order
    sample.status = status
    return sample
  }

  @Test("a new run does every round in its order")
  func fresh() {
    let all = entries(done: [])
    #expect(all.count == 12)
    #expect(all.map(\.round) == [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2])
    for round in 0..<3 {
      let part = all.filter { $0.round == round }
      #expect(part.map(\.configuration) == plan.order(ofRound: round))
      #expect(part.map(\.order) == [0, 1, 2, 3])
    }
  }

  @Test("a resumed run does nothing twice, wherever the first one ended")
  func resumed() {
    let all = entries(done: [])
    for done in 0...all.count {
      let rows = all.prefix(done).flatMap { [row($0, .ok), row($0, .ok)] }
      #expect(entries(done: rows) == Array(all.dropFirst(done)))
    }
  }

  @Test(
    "failures are results, and are not tried again",
    arguments: [
      Sample.Status.failed, .timedOut, .wrongResult,
    ])
  func failures(status: Sample.Status) {
    let all = entries(done: [])
    #expect(entries(done: all.map { row($0, status) }).isEmpty)
  }

  @Test("an interrupted launch is done again, once")
  func interrupted() {
    let all = entries(done: [])
    var rows = all.prefix(5).map { row($0, .ok) }
    rows[4].status = .interrupted
    #expect(entries(done: rows) == Array(all.dropFirst(4)))
    #expect(entries(done: rows + [row(all[4], .ok)]) == Array(all.dropFirst(5)))
  }

  @Test("a queue of millions of launches is made round by round, and counts what is left")
  func lazy() {
    let plan = Fixture.plan(settings: RunSettings(rounds: RunRule.greatestCount))
    var queue = LaunchQueue(plan: plan, done: [], planner: fixed(plan))
    #expect(queue.total == 3_000_000 && queue.leftCount == 3_000_000)
    let first = queue.next()
    #expect(first?.round == 0 && queue.leftCount == 2_999_999)
    #expect(first.map { queue.left[$0.configuration] } == 999_999)
    for _ in 0..<3 { _ = queue.next() }
    #expect(queue.leftCount == 2_999_996 && queue.total == 3_000_000)
  }

  @Test("a refused point is no launch, and hides none")
  func refused() {
    let all = entries(done: [])
    #expect(entries(done: [row(all[0], .refused)]) == all)
  }
}

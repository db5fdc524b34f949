import Experiments
import Records
import Testing

@testable import Measurement
@testable import Terms

@Suite struct PlanTests {
  @Test(
    "the default worker counts are powers of two and the number of usable cores",
    arguments: [
      (1, [1]), (2, [1, 2]), (3, [1, 2, 3]), (4, [1, 2, 4]), (6, [1, 2, 4, 6]),
      (8, [1, 2, 4, 8]),
    ])
  func defaultWorkers(cores: Int, counts: [Int]) {
    #expect(Plan.defaultWorkers(usableCores: cores) == counts)
  }

  @Test("counts that the file leaves out are those of the usable cores")
  func leftOut() {
    let experiment = Fixture.experiment(models: [.thread], workers: nil)
    let plan = Plan(
      experiment: experiment, settings: RunSettings(),
      machine: Fixture.machine(cores: 8, quota: 3.5))
    #expect(plan.configurations.map(\.workers) == [1, 2, 3])
    #expect(plan.refusals.isEmpty)
  }

  @Test("more busy workers than cores are refused with the limit that says so")
  func tooManyWorkers() {
    let plan = Fixture.plan(Fixture.experiment(models: [.thread], workers: [1, 4, 5]))
    #expect(plan.configurations.map(\.workers) == [1, 4])
    #expect(plan.refusals.map(\.configuration.workers) == [5])
    #expect(
      plan.refusals.first?.reason
        == "each worker needs a core, and 4 can be used (4 CPUs online); "
        + "--oversubscribe measures it all the same")
  }

  @Test("--oversubscribe measures them, and workers that wait need no cores")
  func oversubscribe() {
    let busy = Fixture.experiment(models: [.thread], workers: [64])
    let forced = Fixture.plan(busy, settings: RunSettings(oversubscribe: true))
    #expect(forced.configurations.map(\.workers) == [64])
    let waiting = Fixture.plan(Fixture.experiment(bound: .io, models: [.thread], workers: [64]))
    #expect(waiting.refusals.isEmpty)
    let memory = Fixture.plan(
      Fixture.experiment(bound: .memory, models: [.thread], workers: [64]))
    #expect(memory.configurations.isEmpty)
  }

  @Test("a kernel that waits and cannot await is refused by the models that share threads")
  func cannotAwait() {
    let models: [Model] = ["serial", "process", "thread", "task", "task-pool"]
    let blocking = Fixture.plan(Fixture.experiment(bound: .io, models: models, workers: [2]))
    #expect(blocking.refusals.map(\.configuration.model) == ["task", "task-pool"])
    #expect(blocking.refusals.allSatisfy { $0.reason.contains("no form that awaits") })
    let awaiting = Fixture.plan(
      Fixture.experiment(bound: .io, awaits: true, models: models, workers: [2]))
    #expect(awaiting.refusals.isEmpty)
  }

  @Test("weak scaling multiplies the tasks, and the serial model runs at one worker")
  func configurations() {
    let plan = Fixture.plan(Fixture.experiment(workers: [1, 4], scaling: [.strong, .weak]))
    let tasks = plan.configurations.map { "\($0.model) \($0.scaling) \($0.workers): \($0.tasks)" }
    #expect(
      tasks == [
        "serial strong 1: 8", "thread strong 1: 8", "thread strong 4: 8",
        "serial weak 1: 8", "thread weak 1: 8", "thread weak 4: 32",
      ])
  }

  @Test("each round holds every point once, in an order of its own that the seed decides")
  func order() {
    let experiment = Fixture.experiment(
      models: [.serial, .thread, .process, .task], workers: [1, 2, 3, 4])
    func plan(_ seed: UInt64) -> Plan {
      Fixture.plan(experiment, settings: RunSettings(rounds: 4, seed: seed))
    }
    let first = plan(1)
    let rounds = (0..<4).map { first.order(ofRound: $0) }
    for round in rounds { #expect(Set(round) == Set(first.configurations)) }
    #expect(rounds.allSatisfy { $0.count == first.configurations.count })
    #expect(Set(rounds).count == 4)
    #expect((0..<4).map { plan(1).order(ofRound: $0) } == rounds)
    #expect((0..<4).allSatisfy { plan(2).order(ofRound: $0) != rounds[$0] })
  }

  @Test("every point comes first about as often as any other")
  func fairOrder() {
    let plan = Fixture.plan(Fixture.experiment(models: [.thread], workers: [1, 2, 3, 4]))
    let firsts = (0..<4000).map { plan.order(ofRound: $0)[0].workers }
    for workers in 1...4 {
      // Four standard errors of a binomial count of 4,000 at 1/4.
      #expect(abs(firsts.count { $0 == workers } - 1000) < 110)
    }
  }

  @Test("waiting needs no warm-up, and what the user asks for counts")
  func iterations() {
    #expect(Fixture.plan().warmup == 1)
    #expect(Fixture.plan(Fixture.experiment(bound: .io)).warmup == 0)
    let asked = Fixture.plan(settings: RunSettings(warmup: 3, iterations: 9))
    #expect(asked.warmup == 3)
    #expect(asked.maximumIterations == 9)
    #expect(Fixture.plan(settings: RunSettings(rounds: 5)).launchCount == 15)
    #expect(Fixture.plan(Fixture.experiment(timeLimit: 2)).launchTimeout == 2)
    #expect(Fixture.plan().launchTimeout == RunSettings.defaultLaunchTimeout)
  }
}

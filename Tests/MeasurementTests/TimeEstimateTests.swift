import Execution
import Experiments
import Testing

@testable import Measurement

@Suite struct TimeEstimateTests {
  @Test("before anything is known there is no estimate")
  func unknown() {
    let estimate = TimeEstimate(plan: Fixture.plan())
    #expect(estimate.runSeconds(rounds: RunSettings.defaultRounds) == nil)
    #expect(estimate.seconds(of: Fixture.plan().configurations) == nil)
    #expect(estimate.seconds(of: [Configuration]()) == 0)
  }

  @Test("a task that was timed gives the time of a launch: ⌈tasks/workers⌉ of them an iteration")
  func probed() throws {
    let plan = Fixture.plan(settings: RunSettings(rounds: 3, warmup: 1, iterations: 4))
    var estimate = TimeEstimate(plan: plan)
    estimate.probe(FakeLauncher())
    func seconds(_ workers: Int) throws -> Double {
      try #require(
        estimate.seconds(
          of: Configuration(
            model: "thread", scaling: .strong, workers: workers, tasks: 8, grain: 10)))
    }
    // Half a second a task, 8 tasks, 5 iterations, 10 ms for the launch.
    #expect(abs(try seconds(1) - 20.01) < 1e-9)
    #expect(abs(try seconds(3) - 7.51) < 1e-9)
    // Four cores: eight busy workers are no faster.
    #expect(abs(try seconds(8) - 5.01) < 1e-9)
    // Serial, 1 and 2 workers; 3 rounds; and 8 tasks for the expected result.
    let run = try #require(estimate.runSeconds(rounds: 3))
    let round = 20.01 + 20.01 + 10.01
    #expect(abs(run - (3 * round + 4)) < 1e-9)
  }

  @Test("a launch that was measured replaces its estimate")
  func measured() {
    let plan = Fixture.plan()
    var estimate = TimeEstimate(plan: plan)
    for configuration in plan.configurations { estimate.record(configuration, seconds: 2) }
    #expect(estimate.seconds(of: plan.configurations) == 6)
  }

  @Test("a probe that fails leaves the estimate open")
  func failedProbe() {
    var estimate = TimeEstimate(plan: Fixture.plan())
    estimate.probe(FakeLauncher { _ in .timedOut("too long") })
    #expect(estimate.runSeconds(rounds: RunSettings.defaultRounds) == nil)
  }
}

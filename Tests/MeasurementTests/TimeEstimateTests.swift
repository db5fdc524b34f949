import Execution
import Experiments
import Records
import TaskGraphs
import Testing

@testable import Measurement
@testable import Terms

@Suite struct TimeEstimateTests {
  @Test("before anything is known there is no estimate")
  func unknown() {
    let estimate = TimeEstimate(plan: Fixture.plan())
    #expect(estimate.forecast(rounds: RunSettings.defaultRounds).known == nil)
    #expect(
      estimate.forecast(of: Fixture.plan().configurations)
        == TimeForecast(unknown: ["serial", "thread"]))
    #expect(estimate.forecast(of: [Configuration]()) == TimeForecast())
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
            model: .thread, scaling: .strong, workers: workers, tasks: 8, grain: 10)))
    }
    // Half a second a task, 8 tasks, 5 iterations, 10 ms for the launch.
    #expect(abs(try seconds(1) - 20.01) < 1e-9)
    #expect(abs(try seconds(3) - 7.51) < 1e-9)
    // Four cores: eight busy workers are no faster.
    #expect(abs(try seconds(8) - 5.01) < 1e-9)
    // Serial, 1 and 2 workers; 3 rounds; and 8 tasks for the expected result.
    let run = try #require(estimate.forecast(rounds: 3).known)
    let round = 20.01 + 20.01 + 10.01
    #expect(abs(run - (3 * round + 4)) < 1e-9)
  }

  @Test("of many grains eight are timed, and the others lie between them")
  func manyGrains() throws {
    var experiment = Fixture.experiment(models: [.thread], workers: [1], tasks: 1)
    experiment.workload.grains = (1...71).map { UInt64($0) }
    let settings = RunSettings(rounds: 3, warmup: 0, iterations: 1)
    let plan = Fixture.plan(experiment, settings: settings)
    var estimate = TimeEstimate(plan: plan)
    let launcher = FakeLauncher {
      .reported(.measured(Fixture.report(seconds: Double($0.job?.grain ?? 0))))
    }
    estimate.probe(launcher)
    #expect(launcher.all.map(\.request.job?.grain) == [1, 11, 21, 31, 41, 51, 61, 71])
    for point in plan.configurations {
      let seconds = try #require(estimate.seconds(of: point))
      #expect(abs(seconds - Double(point.grain) - 0.01) < 1e-9)
    }
  }

  @Test("a launch that was measured replaces its estimate")
  func measured() {
    let plan = Fixture.plan()
    var estimate = TimeEstimate(plan: plan)
    for configuration in plan.configurations { estimate.record(configuration, seconds: 2) }
    #expect(estimate.forecast(of: plan.configurations) == TimeForecast(seconds: 6))
  }

  @Test("a probe that fails leaves the estimate open")
  func failedProbe() {
    var estimate = TimeEstimate(plan: Fixture.plan())
    estimate.probe(FakeLauncher { _ in .timedOut("too long") })
    #expect(estimate.forecast(rounds: RunSettings.defaultRounds).known == nil)
  }

  @Test("a kernel whose tasks mean something together only is timed with all of them")
  func wholeJob() throws {
    var experiment = Fixture.experiment()
    let pattern = GraphPattern(kind: .reduction, width: 4, steps: 1)
    experiment.workload.kernel = .catalog(
      KernelFacts(
        name: "merge-sort", unit: "numbers", bound: .cpu, awaits: false, graphs: .pattern(pattern)))
    experiment.workload.graph = .pattern(pattern)
    experiment.workload.tasks = 7
    let settings = RunSettings(rounds: 3, warmup: 0, iterations: 1)
    let plan = Fixture.plan(experiment, settings: settings)
    let request = LaunchFactory(plan: plan).probe(grain: 10)
    #expect(request.job.graph == .pattern(pattern))
    #expect(request.job.tasks == 7)
    var estimate = TimeEstimate(plan: plan)
    estimate.probe(FakeLauncher())
    // Half a second for all seven tasks, and 10 ms for the launch.
    let serial = try #require(plan.configurations.first)
    #expect(abs(try #require(estimate.seconds(of: serial)) - 0.51) < 1e-9)
  }

  @Test("a kernel whose grain is a time is timed task by task, and its result takes none")
  func timedKernel() throws {
    var experiment = Fixture.experiment()
    experiment.workload.kernel = .catalog(
      KernelFacts(name: "busy", unit: "milliseconds", bound: .cpu, awaits: false))
    let plan = Fixture.plan(
      experiment, settings: RunSettings(rounds: 1, warmup: 0, iterations: 1))
    var estimate = TimeEstimate(plan: plan)
    estimate.probe(FakeLauncher())
    #expect(estimate.forecast(rounds: 1) == estimate.forecast(of: plan.configurations))
    #expect(estimate.forecast(rounds: 1).known != nil)
    let reference = Fixture.referenceReport
    let serial = try #require(plan.configurations.first)
    let request = LaunchFactory(plan: plan).measurement(of: serial, reference: reference)
    #expect(request?.timesTasks == true)
  }
}

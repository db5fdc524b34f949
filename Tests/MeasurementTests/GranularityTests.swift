import TaskGraphs
import Testing

@testable import Execution
@testable import Measurement

@Suite struct GranularityTests {
  /// What a grain of 1 takes in the machine that the fake launcher plays, in seconds.
  private static let iteration = 5e-9

  /// Plays models whose tasks cost a fixed overhead beside their grain.
  ///
  /// Granularity is grain + overhead, efficiency grain / (grain + overhead): METG is twice the
  /// overhead.
  private func launcher(
    _ overheads: [ExecutionModel: Double],
    breaking: @escaping @Sendable (LaunchRequest) -> LaunchOutcome? = { _ in nil }
  ) -> FakeLauncher {
    FakeLauncher { request in
      let tasks = Double(Self.tasks(of: request))
      if request.purpose == .reference {
        var report = Fixture.referenceReport()
        report.reference?.seconds = tasks * Double(request.grain) * Self.iteration
        return .reported(report)
      }
      if let outcome = breaking(request) { return outcome }
      let task = Double(request.grain) * Self.iteration + (overheads[request.model] ?? 0)
      return .reported(Fixture.report(seconds: tasks * task / Double(request.workers)))
    }
  }

  private static func tasks(of request: LaunchRequest) -> Int {
    request.tasks
  }

  @Sendable private static func graph(steps: Int) throws -> GranularityGraph {
    let pattern = GraphPattern(kind: .stencil, width: 4, steps: steps)
    return GranularityGraph(.pattern(pattern), tasks: try pattern.taskCount())
  }

  private func run(
    _ launcher: FakeLauncher, models: [ExecutionModel], rounds: Int = 3, steps: Int? = nil
  ) throws -> [GranularitySeries] {
    let plan = GranularityPlan(
      width: 4, steps: steps, workers: 2, rounds: rounds,
      placement: Placement(cpus: [0, 1], ownCores: true, coreCount: 2), graph: Self.graph)
    var runner = GranularityRunner(
      plan: plan, contenders: models.map { ModelContender($0, launcher: launcher) },
      launcher: launcher)
    return try runner.run()
  }

  /// The granularities between which a series crosses half of `peak` iterations a second.
  private func bracket(_ series: GranularitySeries, peak: Double) -> (low: Double, high: Double) {
    let granularity = { (point: GranularitySeries.Point) in
      point.seconds * 2 / Double(point.tasks)
    }
    let low = series.points.filter { $0.rate < peak / 2 }.map(granularity).max() ?? 0
    let high = series.points.filter { $0.rate >= peak / 2 }.map(granularity).min() ?? 0
    return (low, high)
  }

  @Test("each model is measured closely on both sides of the grain that costs as much as its tasks")
  func crossing() throws {
    let overheads: [ExecutionModel: Double] = [.thread: 0.1e-6, .task: 2e-6]
    let series = try run(launcher(overheads), models: [.thread, .task])
    let peak = try #require(series.flatMap(\.points).map(\.rate).max())
    for (series, overhead) in zip(series, [0.1e-6, 2e-6]) {
      let (low, high) = bracket(series, peak: peak)
      // The best rate is a little below that of the bare kernel.
      #expect(low < 2 * overhead && 2 * overhead < high * 1.01)
      #expect(high / low < GranularitySearch.closeEnough)
      #expect(series.failure == nil)
    }
  }

  @Test("a model that only very coarse tasks can feed is measured at coarser grains")
  func coarse() throws {
    let series = try run(launcher([.thread: 0, .taskPool: 200e-6]), models: [.thread, .taskPool])
    let peak = try #require(series.flatMap(\.points).map(\.rate).max())
    let (low, high) = bracket(series[1], peak: peak)
    #expect(low < 400e-6 && 400e-6 <= high * 1.01)
  }

  @Test("a model that never reaches half of the peak rate is given up at the coarsest grain")
  func hopeless() throws {
    let series = try run(launcher([.thread: 0, .taskPool: 1]), models: [.thread, .taskPool])
    #expect(series[1].points.map(\.grain).max() == GranularitySearch.coarsest)
    #expect(series[1].points.count == 4)
    // Without any overhead half is kept down to the finest grain.
    #expect(series[0].points.map(\.grain).min() == 1)
  }

  @Test("every round holds each model once, and each launch has the expected result of its grain")
  func rounds() throws {
    let launcher = launcher([.thread: 1e-6, .process: 1e-6])
    let series = try run(launcher, models: [.thread, .process], rounds: 3)
    let calls = launcher.measurements
    #expect(calls.count == 3 * series.map(\.points.count).reduce(0, +))
    for start in stride(from: 0, to: calls.count, by: 2) {
      #expect(Set(calls[start..<start + 2].map(\.request.model)) == [.thread, .process])
    }
    #expect(calls.allSatisfy { $0.cpus == [0, 1] && $0.request.expected?.checksum == 0xab })
    let grains = Set(calls.map(\.request.grain))
    // One more times the kernel.
    #expect(launcher.references.count == grains.count + 1)
  }

  @Test("finer grains have more steps, within bounds; given steps stay")
  func steps() {
    func tasks(_ grain: UInt64, steps: Int?) -> Int {
      let plan = GranularityPlan(
        width: 4, steps: steps, workers: 2,
        placement: Placement(cpus: [], ownCores: true, coreCount: 2), graph: Self.graph)
      return plan.steps(grain: grain, iterationTime: Self.iteration)
    }
    #expect(tasks(1 << 20, steps: nil) == 16)
    #expect(tasks(1 << 10, steps: nil) == 782)
    #expect(tasks(1, steps: nil) == 1 << 15)
    #expect(tasks(1, steps: 7) == 7)
  }

  @Test("a wrong result ends the series of its model, with the reason, and not that of others")
  func wrongResult() throws {
    let launcher = launcher([.thread: 1e-6, .process: 1e-6]) { request in
      request.model == .thread && request.grain < 1000
        ? .reported(Fixture.report(correct: false)) : nil
    }
    let series = try run(launcher, models: [.thread, .process])
    #expect(series[0].failure?.hasPrefix("grain 512: the result is wrong") == true)
    #expect(series[0].points.map(\.grain).min() == 1024)
    #expect(series[1].failure == nil)
    #expect((series[1].points.map(\.grain).min() ?? 0) < 200)
  }

  @Test("without an expected result nothing is measured")
  func reference() {
    let launcher = FakeLauncher { request in
      request.purpose == .reference ? .failed("killed") : nil
    }
    #expect(throws: GranularityError.reference("killed")) {
      try run(launcher, models: [.thread])
    }
    #expect(launcher.measurements.isEmpty)
  }

  @Test("an interrupt ends the measurement")
  func interrupt() {
    let launcher = launcher([:]) { _ in .interrupted }
    #expect(throws: GranularityError.interrupted) { try run(launcher, models: [.thread]) }
    #expect(launcher.measurements.count == 1)
  }
}

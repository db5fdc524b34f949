import Execution
import Experiments
import Foundation
import TaskGraphs
import Testing

@testable import Measurement
@testable import Records
@testable import Terms

@Suite struct GranularityTests {
  private static let plan = GranularityPlan(
    pattern: .stencil, width: 4, steps: nil, iterationSeconds: 5e-9)
  private static let sweep = Sweep(
    models: [.serial, .thread, .task], workers: [1, 2], scaling: [.strong])

  private func plan(_ granularity: GranularityPlan = plan, grains: [UInt64]) throws -> Plan {
    try granularity.plan(
      Self.sweep, grains: grains, settings: RunSettings(rounds: 6, policy: .stealing),
      machine: Fixture.machine)
  }

  @Test("finer grains have more steps, within bounds; given steps stay")
  func steps() {
    func steps(_ grain: UInt64, given: Int? = nil) -> Int {
      GranularityPlan(pattern: .stencil, width: 4, steps: given, iterationSeconds: 5e-9)
        .steps(grain: grain, workers: 2)
    }
    #expect(steps(1 << 20) == 16)
    #expect(steps(1 << 10) == 1172)
    #expect(steps(1) == 1 << 15)
    #expect(steps(1, given: 7) == 7)
  }

  @Test("a plan has a point for each model, number of workers and grain, and serial only alone")
  func points() throws {
    let plan = try plan(grains: [1 << 14, 64])
    #expect(plan.configurations.count == 2 * (3 + 2))
    #expect(plan.refusals.isEmpty)
    #expect(!plan.configurations.contains { $0.model == .serial && $0.workers == 2 })
    for point in plan.configurations {
      let steps = Self.plan.steps(grain: point.grain, workers: point.workers)
      #expect(point.graph == .pattern(GraphPattern(kind: .stencil, width: 4, steps: steps)))
      #expect(point.tasks == 4 * steps)
    }
    #expect(plan.experiment.name == "metg-stencil-w4")
    #expect(plan.warmup == 1 && plan.maximumIterations == 5 && plan.settings.policy == .stealing)
    let longer = GranularityPlan(pattern: .fft, width: 4, steps: 9, iterationSeconds: 5e-9)
    #expect(longer.experimentName == "metg-fft-w4-s9")
  }

  @Test("a pattern without such a graph is refused")
  func noGraph() {
    let huge = GranularityPlan(pattern: .fibonacci, width: 90, steps: nil, iterationSeconds: 5e-9)
    #expect(throws: GraphError.self) { try plan(huge, grains: [1]) }
  }

  @Test(
    "the folder of a run holds what a resumed one needs, and an experiment file that can be read")
  func folder() throws {
    try Fixture.inFolder { output in
      let points = try plan(grains: [64, 1 << 14])
      let environment = MachineEnvironment.ofThisMachine(
        topology: Fixture.machine.topology, limits: Fixture.machine.limits, version: "0",
        vectorLevel: "baseline")
      let (folder, record) = try GranularityFolder.create(
        in: output, Self.plan, plan: points, rounds: 8, environment: environment)
      #expect(folder.run.path.hasPrefix(output + "/metg-stencil-w4/"))
      #expect(folder.isThere)
      let read = try GranularityFolder(path: folder.run.path).plan()
      #expect(read == Self.plan)
      #expect(try folder.run.record() == record)
      #expect(record.settings.rounds == 8 && record.sweep == Self.sweep)
      let again = try read.plan(
        record.sweep, grains: [64, 1 << 14], settings: record.settings, machine: Fixture.machine)
      #expect(again.configurations == points.configurations)
      let facts = KernelFacts(name: "spin", unit: "", bound: .cpu, awaits: false)
      let file = try ExperimentReader.read(
        path: folder.run.experimentPath,
        vocabulary: Vocabulary(kernels: [facts], models: [.serial, .thread, .task]) { _, _ in nil
        })
      #expect(file.experiment.name == "metg-stencil-w4")
    }
  }

  @Test("a folder that is another's, or was damaged, is not continued")
  func damaged() throws {
    try Fixture.inFolder { path in
      let folder = GranularityFolder(path: path)
      #expect(!folder.isThere)
      #expect(throws: GranularityFolderError.notThere(path: path)) { try folder.plan() }
      let good = #"{"schema": 1, "pattern": "stencil", "width": 2, "iteration_s": 5e-9}"#
      let file = path + "/granularity.json"
      try WholeFile.write(good, to: file)
      #expect(try folder.plan().steps == nil)
      let damages = [
        ("stencil", "spiral"), (": 2,", ": 0,"), (": 2,", ": 9999999999,"), ("5e-9", "0"),
        ("5e-9", "1e300"), (": 2,", ": 2, \"steps\": -1,"), ("\"schema\": 1", "\"schema\": 2"),
        ("{", ""),
      ]
      for (from, to) in damages {
        try WholeFile.write(good.replacing(from, with: to), to: file)
        #expect(throws: GranularityFolderError.damaged(path: file), "\(to)") { try folder.plan() }
      }
    }
  }

  @Test("the kernel is timed in a launch of its own, and its failure is told")
  func probe() throws {
    let launcher = FakeLauncher()
    let seconds = try SpinProbe.iterationSeconds(grain: 1000, launcher, timeLimit: 1)
    #expect(abs(seconds / (0.004 / 16 / 1000) - 1) < 1e-12)
    #expect(throws: SpinProbeError.failed("killed")) {
      try SpinProbe.iterationSeconds(
        grain: 1000, FakeLauncher { _ in .failed("killed") }, timeLimit: 1)
    }
    #expect(throws: SpinProbeError.interrupted) {
      try SpinProbe.iterationSeconds(
        grain: 1000, FakeLauncher { _ in .interrupted }, timeLimit: 1)
    }
  }
}

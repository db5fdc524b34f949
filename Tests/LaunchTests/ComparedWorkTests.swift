import Execution
import Experiments
import Foundation
import Measurement
import Testing

@testable import Records
@testable import Terms

extension RealProcesses {
  /// Comparisons at the points of an experiment.
  @Suite struct ComparedWorkTests {
    /// One round of each point.
    private struct Once: RoundPlanner {
      var points: [PairPoint]

      mutating func next(after rows: [PairRow]) -> RoundAction<PairPoint> {
        defer { points = [] }
        return RoundAction(Dictionary(uniqueKeysWithValues: points.map { ($0, 1) }))
      }
    }

    private let tool: CommandLineTool

    init() throws { tool = try CommandLineTool() }

    private func plan(_ text: String) throws -> Plan {
      try tool.write(text, to: "x.yaml")
      let facts = KernelFacts(name: "sleep", unit: "ms", bound: .io, awaits: true)
      let vocabulary = Vocabulary(kernels: [facts], models: [.serial, .thread]) { _, _ in
        nil
      }
      let file = try ExperimentReader.read(path: tool.folder + "/x.yaml", vocabulary: vocabulary)
      return Plan(
        experiment: file.experiment, settings: RunSettings(), machine: try Machine.ofThisMachine())
    }

    private func program(_ text: String) throws -> ComparedCommands.Program {
      ComparedCommands.Program(
        try CommandText.template(text, among: Placeholder.allCases), in: tool.folder)
    }

    private func rows(
      _ plan: Plan, _ work: any ComparedWork, _ stages: [PairStage] = [.triage]
    ) throws -> [PairRow] {
      let configurations = plan.comparedPoints.map(\.configuration)
      let launcher = Helper.equippedLauncher(ProgramLauncher(Helper.launcher))
      defer { launcher.stop() }
      let points = configurations.flatMap { point in stages.map { PairPoint(point, $0) } }
      var runner = PairRunner(
        ComparisonPlan(configurations, machine: plan.machine), work, launcher: launcher,
        planner: Once(points: points), store: try PairStore(path: tool.folder + "/pairs.csv"),
        measuresIdentical: true)
      let outcome = try runner.run()
      #expect(outcome.end == .complete && outcome.leftovers.isEmpty, "\(outcome)")
      return outcome.rows
    }

    private func points(_ plan: Plan) -> [ComparedConfiguration: Configuration] {
      Dictionary(uniqueKeysWithValues: plan.comparedPoints.map { ($0.configuration, $0.point) })
    }

    @Test func `two builds of speedup are compared by the rows that they write`() throws {
      let plan = try plan(
        """
        experiment: x
        workload: {kernel: sleep, grain: 5, tasks: 4}
        sweep: {models: [serial, thread], workers: [2]}
        """)
      let speedup = [try program(CommandLineTool.program)]
      let work = ComparedBinaries(
        base: speedup, candidate: speedup, file: tool.folder + "/x.yaml", points: points(plan),
        bound: .io, timeLimit: 60)
      let rows = try rows(plan, work)
      #expect(Set(rows.map(\.point.configuration.words)) == ["x/serial 1", "x/thread 2"])
      for row in rows {
        let times = try #require(row.times, "\(row.detail)")
        let least = row.point.configuration.workers == 1 ? 0.020 : 0.010
        #expect(times.base >= least && times.candidate >= least)
      }
    }

    @Test func `a program that reports its time is timed by that, also in the control`() throws {
      let plan = try plan(
        """
        experiment: x
        workload: {command: "true", timing: reported}
        sweep: {workers: [1]}
        """)
      let command = try #require(plan.experiment.command(of: .program("true")))
      let work = ComparedExperiment(
        plan: plan, command: command, points: points(plan),
        base: [try program("sh -c 'echo {\\\"wall_s\\\": 0.001}; sleep 0.01'")],
        candidate: [try program("sh -c 'echo {\\\"wall_s\\\": 0.002}; sleep 0.01'")])
      let rows = try rows(plan, work, [.triage, .controlSpin])
      let triage = try #require(rows.first { $0.point.stage == .triage })
      #expect(triage.base.seconds == 0.001 && triage.candidate.seconds == 0.002, "\(triage)")
      let spin = try #require(rows.first { $0.point.stage == .controlSpin }?.times)
      #expect(spin.base == 0.001 && abs(spin.candidate - 0.0011) < 1e-12)
    }

    @Test func `a program of an experiment gets its scratch folder, and may end as the file says`()
      throws
    {
      let plan = try plan(
        """
        experiment: x
        workload: {command: "true", expected-exit: [3], environment: {GREETING: hello}}
        sweep: {workers: [1]}
        """)
      let command = try #require(plan.experiment.command(of: .program("true")))
      let script = "sh -c 'echo $GREETING $1 >>log; test -d $2 && exit 3' sh"
      let work = ComparedExperiment(
        plan: plan, command: command, points: points(plan),
        base: [try program(script + " base {scratch}")],
        candidate: [try program(script + " candidate {scratch}")])
      let rows = try rows(plan, work)
      #expect(rows.first?.times != nil, "\(rows)")
      let log = String(decoding: try tool.read("log"), as: UTF8.self).split(separator: "\n")
      #expect(Set(log) == ["hello base", "hello candidate"])
    }
  }
}

extension ComparedConfiguration {
  fileprivate var words: String { "\(name) \(workers ?? 0)" }
}

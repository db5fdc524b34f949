import Execution
import Experiments
import Foundation
import Measurement
import Schedules
import TaskGraphs
import Testing

@testable import Crews
@testable import Records
@testable import Terms

extension RealProcesses {
  /// Workers that end before the job.
  @Suite struct RunReleaseTests {
    private static let milliseconds: UInt64 = 20
    private static let lecture = Helper.root.appending(path: "workloads/graphs/lecture.yaml").path

    /// One iteration of sleeps whose workers end.
    private func iteration(
      _ graph: GraphReference, tasks: Int, _ policy: SchedulingPolicy, _ model: ExecutionModel,
      workers: Int
    ) throws -> IterationReport {
      var request = Helper.request(
        model, workers: workers, tasks: tasks, kernel: .catalog(name: "sleep"),
        grain: Self.milliseconds, iterations: 1)
      request.job.graph = graph
      request.policy = policy
      request.release = .idle
      request.expected = try Helper.expected(of: request)
      return try #require(try Helper.report(request).iterations.first)
    }

    @Test(
      arguments: [GraphPattern.Kind.cholesky, .forkJoin, .randomNearest], [1, 2, 3, 4])
    func `sleeping tasks hold workers as long as the simulation of the same policy says`(
      kind: GraphPattern.Kind, workers: Int
    ) throws {
      let pattern = GraphPattern(kind: kind, width: 4, steps: 4)
      let graph = try pattern.graph()
      let schedule = try Simulator(graph, on: Platform(workers: workers)).schedule(.static)
      let model: ExecutionModel = workers.isMultiple(of: 2) ? .process : .thread
      let found = try iteration(
        .pattern(pattern), tasks: graph.taskCount, .static, model, workers: workers)
      let unit = Double(Self.milliseconds) / 1000
      #expect(found.correct)
      #expect(found.wallSeconds >= schedule.makespan * unit * 0.999)
      try check(found, RunRelease(schedule, of: graph, .static), schedule.makespan)
    }

    @Test(arguments: [ExecutionModel.process, .thread], [1, 2, 3, 5])
    func `the lecture's workers that steal end as the simulation says`(
      model: ExecutionModel, workers: Int
    ) throws {
      let graph = try GraphFileReader.read(path: Self.lecture)
      let schedule = try Simulator(graph, on: Platform(workers: workers)).schedule(.stealing)
      let release = RunRelease(schedule, of: graph, .stealing)
      let found = try iteration(
        .file(path: Self.lecture), tasks: graph.taskCount, .stealing, model, workers: workers)
      #expect(found.correct)
      try check(found, release, schedule.makespan)
      let held = try #require(found.heldSeconds).reduce(0, +)
      #expect(try #require(found.usefulSeconds) <= held)
    }

    /// Whether workers were held as predicted: sleeps never end early, and a machine that is busy lets them
    /// end late, all of them alike.
    private func check(
      _ found: IterationReport, _ release: RunRelease, _ makespan: Double
    ) throws {
      let unit = Double(Self.milliseconds) / 1000
      let held = try #require(found.heldSeconds).sorted()
      for (seconds, end) in zip(held, release.holdings.map(\.end).sorted()) {
        #expect(seconds >= end * unit * 0.999)
      }
      let workers = Double(held.count)
      let share = held.reduce(0, +) / (found.wallSeconds * workers)
      #expect(share < release.workerSeconds / (makespan * workers) + 0.15)
    }

    /// `short` ends after a tenth of the time of `long`, and then one worker is enough.
    private func forkedRun(_ model: String) throws -> CommandLineTool {
      let place = try CommandLineTool()
      try place.write(
        """
        graph: fork
        tasks:
          long: {cost: 20}
          short: {cost: 1}
          join: {cost: 1, after: [long, short]}
        """, to: "fork.yaml")
      try place.write(
        """
        experiment: fork
        workload: {kernel: sleep, grain: 100, graph: {file: fork.yaml}}
        sweep: {models: [\(model)], workers: [2]}
        """, to: "fork-run.yaml")
      return place
    }

    @Test(arguments: [SchedulingPolicy.static, .stealing])
    func `a process that stays idle is gone while another one runs, whose death is still told`(
      policy: SchedulingPolicy
    ) throws {
      let place = try forkedRun("process")
      let run = try place.start(
        "run", "fork-run.yaml", "--rounds", "2", "--release", "idle", "--policy", policy.rawValue,
        "--no-plots")
      let below = { ProcessTable.helpers(below: run.processIdentifier) }
      // The helper and its two workers, of which one ends after 100 ms of 2 s.
      #expect(eventually { below().count == 3 })
      #expect(eventually { below().count == 2 })
      let worker = try #require(below().last { $0.parent != run.processIdentifier })
      kill(worker.pid, SIGKILL)
      run.waitUntilExit()
      #expect(run.terminationStatus == 1)
      let rows = try place.rows(place.onlyRun("fork"))
      #expect(rows.map { $0["status"] } == ["failed", "ok"])
      let detail = try #require(rows.first?["detail"])
      #expect(
        detail.wholeMatch(of: /worker [12] was ended by SIGKILL while it ran task long/) != nil,
        "\(detail)")
      let row = try #require(rows.last)
      #expect(row["release"] == "idle")
      let held = try #require(row["held_s"].flatMap(Double.init))
      #expect(held >= 2.2 && held < 3.2)
      let useful = try #require(row["useful_s"].flatMap(Double.init))
      #expect(useful >= 2.2 && useful <= held)
    }

    @Test func `a thread that stays idle is gone while another one runs`() throws {
      let place = try forkedRun("thread")
      let run = try place.start(
        "run", "fork-run.yaml", "--rounds", "1", "--release", "idle", "--no-plots")
      let threads = {
        ProcessTable.helpers(below: run.processIdentifier).map { ProcessTable.threads(of: $0.pid) }
      }
      #expect(eventually { threads() == [3] })
      #expect(eventually { threads() == [2] })
      run.waitUntilExit()
      #expect(run.terminationStatus == 0)
    }

    @Test func `a traced run is predicted with what its workers were held`() throws {
      let place = try CommandLineTool()
      let file = Helper.root.appending(path: "workloads/lecture-graph.yaml").path
      let end = try place.speedup(
        "run", file, "--trace", "--rounds", "2", "--workers", "3", "--models", "process,task",
        "--release", "idle")
      #expect(end.code == 0, "\(end.errors)")
      let run = try place.onlyRun("lecture-graph")
      let rows = try place.rows(run)
      // One iteration a launch.
      #expect(rows.count == 4)
      for row in rows {
        let (wall, held) = (row["wall_s"].flatMap(Double.init), row["held_s"].flatMap(Double.init))
        let share = try #require(held) / (3 * #require(wall))
        if row["model"] == "process" {
          #expect(row["release"] == "idle" && share > 0.5 && share < 0.85)
        } else {
          #expect(row["release"] == "never" && abs(share - 1) < 1e-6)
        }
      }
      let traces = try SpanTable.parse(place.read("\(run)/spans.csv"))
      let departures = try #require(traces.first { $0.model == .process }).departures
      #expect(departures.count == 3)
      #expect(departures.values.count { $0 < 0.3 } >= 1)
      #expect(traces.first { $0.model == .task }?.departures == [:])
      #expect(place.exists("plots/lecture-graph/latest/timeline-process-3.svg"))
      let replay = try place.speedup("simulate", run, "--json", "--price", "3.6")
      #expect(replay.code == 0, "\(replay.errors)")
      let json = try JSONSerialization.jsonObject(with: Data(replay.output.utf8))
      let found = (json as? [String: Any])?["prediction"] as? [[String: Any]]
      let process = try #require(found?.first { $0["model"] as? String == "process" })
      let error = try #require(process["held_error"] as? Double)
      #expect(abs(error) < 0.5)
      let cost = try #require(process["cost_predicted"] as? Double)
      let held = try #require(process["held_predicted"] as? Double)
      #expect(abs(cost / held - 0.001) < 1e-9)
    }
  }
}

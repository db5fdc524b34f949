import Analysis
import ArgumentParser
import Basics
import Experiments
import FoundationEssentials
import Records
import Reporting
import Schedules
import TaskGraphs
import Terms

/// The traced launches of a run, and what a simulation of each predicts from the one with fewest workers.
struct RunReplay {
  /// Its graph with the task times of that launch.
  let graph: TaskGraph
  /// Of a task of that launch, in seconds.
  let overhead: Double
  let predictions: [SchedulePrediction]
  /// Where the time went, and what the graph allows.
  let findings: GraphFindings

  /// The numbers of workers that were measured, ascending.
  var workers: [Int] { Set(predictions.map(\.workers)).sorted() }

  /// Reads a run; nil for a path that is no folder.
  ///
  /// - Parameters:
  ///   - path: What the user named.
  ///   - options: The flags of a pattern do not belong to a run.
  /// - Returns: The run.
  /// - Throws: `InputMistake` that says what the folder lacks.
  static func ifRun(_ path: String, _ options: GraphOptions) throws -> RunReplay? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      return nil
    }
    guard options.pattern == nil, options.width == nil, options.steps?.number == nil else {
      throw ValidationError("a run has its own graph; leave --pattern, --width and --steps out")
    }
    return try RunReplay(path)
  }

  private init(_ path: String) throws {
    let runs = try ResultSet(paths: [path]).runs
    guard let run = runs.first, runs.count == 1 else {
      throw InputMistake("\(path): holds several runs; name one of them")
    }
    let record = try run.folder.record()
    let experiment = try Self.experiment(of: run.folder, record)
    let traces = try run.traces().filter { $0.scaling == .strong && $0.model != .ours(.serial) }
    guard let tasks = traces.map(\.tasks).max() else {
      throw InputMistake(
        "\(run.folder.path): has no spans of processes, threads or tasks with strong scaling; run it with "
          + "--trace")
    }
    let workload = experiment.workload
    let replay = GraphReplay(
      try workload.graph.graph(tasks: tasks), traces: traces, curves: run.curves,
      knowsCosts: workload.kernel.facts.isTimed,
      policy: record.settings.policy ?? workload.policy, release: record.settings.release)
    let graph = replay.graph
    guard let first = TracedLaunch.base(of: replay.launches) else {
      throw InputMistake(
        "\(run.folder.path): its spans are not those of all \(graph.taskCount.counted("task")); spans were "
          + "left out, and nothing can be said of the whole")
    }
    self.graph = first.schedule.measured(graph)
    overhead = first.schedule.overhead
    findings = GraphFindings(run.curves, replay)
    predictions = try replay.launches.map { launch in
      let base = TracedLaunch.base(of: replay.launches.filter { $0.isLike(launch) })
      return try launch.prediction(from: base ?? launch, graph)
    }
  }

  private static func experiment(
    of folder: RunFolder, _ record: RunFolder.Record
  ) throws -> Experiment {
    try ExperimentReader.read(
      path: folder.experimentPath, folder: folder.base(record), vocabulary: Catalog.vocabulary
    ).experiment
  }
}

extension TracedLaunch {
  fileprivate func prediction(from base: TracedLaunch, _ graph: TaskGraph) throws
    -> SchedulePrediction
  {
    var platform = Platform(workers: trace.workers, overhead: base.schedule.overhead)
    platform.wakeUp = schedule.wakeUp
    let simulator = try Simulator(base.schedule.measured(graph), on: platform)
    let simulated = simulator.schedule(policy)
    return SchedulePrediction(
      model: trace.model.name, workers: trace.workers, policy: policy,
      measured: measured?.median.value, interval: measured?.median.interval,
      traced: schedule.makespan, predicted: simulated.makespan, held: held(simulated, graph))
  }

  private func held(_ simulated: Schedule, _ graph: TaskGraph) -> HeldPrediction {
    guard endsIdleWorkers else {
      return HeldPrediction(
        endsIdleWorkers: false, measured: measured?.held, traced: all(to: schedule.makespan),
        predicted: all(to: simulated.makespan))
    }
    return HeldPrediction(
      endsIdleWorkers: true, measured: measured?.held,
      // Of a worker without tasks nothing is known, and it may have ended at once.
      traced: (0..<trace.workers).map {
        Holding(worker: $0, start: 0, end: trace.departures[$0] ?? 0)
      },
      predicted: RunRelease(simulated, of: graph, policy).holdings)
  }

  private func all(to end: Double) -> [Holding] {
    (0..<trace.workers).map { Holding(worker: $0, start: 0, end: end) }
  }
}

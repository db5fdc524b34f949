import Execution
package import Experiments
package import TaskGraphs

/// What `speedup metg` measures of one pattern: what `granularity.json` holds, beside `run.json`.
package struct GranularityPlan: Sendable, Codable, Equatable {
  package var schema = 1
  package let pattern: GraphPattern.Kind
  /// Columns of the graphs.
  package let width: Int
  /// Steps of every graph; nil makes each graph long enough to be timed.
  package let steps: Int?
  /// What one iteration of `spin` took when the run began, in seconds: it says how long graphs are,
  /// and a resumed run has the same ones.
  package let iterationSeconds: Double

  private enum CodingKeys: String, CodingKey {
    case schema
    case pattern
    case width
    case steps
    case iterationSeconds = "iteration_s"
  }

  /// An iteration should last so long without overheads, in seconds: beyond the limit below which
  /// `short-iteration` is noted, because the clock and the gate cost some µs.
  private static let graphSeconds = 12e-3
  /// A graph with its outputs stays within the caches and is built in some ms.
  private static let mostTasks = 1 << 17
  /// Below so many steps the beginning and the end of a graph would be seen.
  private static let leastSteps = 16

  /// Warm-up iterations of a launch.
  package static let warmup = 1
  /// Iterations that are timed; a launch counts as their median.
  package static let iterations = 5
  /// A walk has no number of rounds; no more than these are begun.
  private static let mostRounds = 1_000_000

  package init(
    pattern: GraphPattern.Kind, width: Int, steps: Int?, iterationSeconds: Double
  ) {
    self.pattern = pattern
    self.width = width
    self.steps = steps
    self.iterationSeconds = iterationSeconds
  }

  /// The steps of the graph for a grain.
  ///
  /// - Parameters:
  ///   - grain: In iterations of `spin`.
  ///   - workers: Who share them.
  /// - Returns: Enough for all workers to be busy for some milliseconds, unless they are given.
  package func steps(grain: UInt64, workers: Int) -> Int {
    if let steps { return steps }
    let step = Double(width) * Double(max(grain, 1)) * iterationSeconds / Double(workers)
    let wanted = (Self.graphSeconds / max(step, 1e-9)).rounded(.up)
    let most = max(Self.leastSteps, Self.mostTasks / width)
    return Int(min(max(wanted, Double(Self.leastSteps)), Double(most)))
  }

  /// Its name: runs of other sizes are other experiments.
  package var experimentName: String {
    "metg-\(pattern.rawValue)-w\(width)" + (steps.map { "-s\($0)" } ?? "")
  }

  /// The plan of a run whose rounds a walk decides.
  ///
  /// - Parameters:
  ///   - sweep: The models, and the numbers of workers.
  ///   - peers: Programs among the models.
  ///   - grains: Those that may be measured.
  ///   - settings: How they are measured.
  ///   - machine: Where.
  /// - Returns: A plan with a point for each model, number of workers and grain.
  /// - Throws: `GraphError` when the pattern has no such graph.
  package func plan(
    _ sweep: Sweep, peers: [Peer] = [], grains: [UInt64], settings: RunSettings, machine: Machine
  ) throws(GraphError) -> Plan {
    var points: [Configuration] = []
    for workers in sweep.workers ?? [machine.limits.usableCores] {
      for grain in grains {
        let pattern = GraphPattern(
          kind: pattern, width: width, steps: steps(grain: grain, workers: workers))
        let tasks = try pattern.taskCount()
        for model in sweep.models where workers == 1 || model != ExecutionModel.serial.rawValue {
          points.append(
            Configuration(
              model: model, scaling: .strong, workers: workers, tasks: tasks, grain: grain,
              graph: .pattern(pattern)))
        }
      }
    }
    var settings = settings
    settings.rounds = Self.mostRounds
    settings.warmup = Self.warmup
    settings.iterations = Self.iterations
    return Plan(
      experiment: experiment(sweep, peers: peers, first: points.last), settings: settings,
      machine: machine, points: points)
  }

  /// The experiment in the words of files; its one grain is that of the estimate of times.
  private func experiment(
    _ sweep: Sweep, peers: [Peer], first: Configuration?
  ) -> Experiment {
    Experiment(
      name: experimentName,
      about: "The minimum effective task granularity on the pattern \(pattern.rawValue).",
      workload: Workload(
        kernel: .catalog(
          KernelFacts(
            name: "spin", unit: "iterations of 128 FLOP", bound: .cpu, awaits: false)),
        grains: [first?.grain ?? 1], tasks: first?.tasks ?? 1,
        graph: first?.graph ?? .independent),
      sweep: sweep, peers: peers)
  }
}

package import TaskGraphs
package import Terms

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

  /// The points that a walk may measure, and the experiment that they belong to.
  ///
  /// - Parameters:
  ///   - sweep: The models, and the numbers of workers.
  ///   - peers: Programs among the models.
  ///   - grains: Those that may be measured.
  /// - Returns: A point for each model, number of workers and grain; the serial model has one worker.
  /// - Throws: `GraphError` when the pattern has no such graph.
  package func points(
    _ sweep: Sweep, peers: [Peer] = [], grains: [UInt64]
  ) throws(GraphError) -> (experiment: Experiment, configurations: [Configuration]) {
    var points: [Configuration] = []
    for workers in sweep.workers ?? [] {
      for grain in grains {
        let pattern = GraphPattern(
          kind: pattern, width: width, steps: steps(grain: grain, workers: workers))
        let tasks = try pattern.taskCount()
        for model in sweep.models where workers == 1 || !model.isSerial {
          points.append(
            Configuration(
              model: model, scaling: .strong, workers: workers, tasks: tasks, grain: grain,
              graph: .pattern(pattern)))
        }
      }
    }
    return (experiment(sweep, peers: peers, coarsest: points.last), points)
  }

  /// The experiment in the words of files; its one grain is that of the estimate of times.
  private func experiment(
    _ sweep: Sweep, peers: [Peer], coarsest: Configuration?
  ) -> Experiment {
    Experiment(
      name: experimentName,
      about: "The minimum effective task granularity on the pattern \(pattern.rawValue).",
      workload: Workload(
        kernel: .catalog(
          KernelFacts(
            name: "spin", unit: "iterations of 128 FLOP", bound: .cpu, awaits: false)),
        grains: [coarsest?.grain ?? 1], tasks: coarsest?.tasks ?? 1,
        graph: coarsest?.graph ?? .independent),
      sweep: sweep, peers: peers)
  }
}

extension GranularityPlan {
  /// What stands in `experiment.yaml` beside the rows.
  package func experimentText(_ experiment: Experiment) -> String {
    let workload = experiment.workload
    var graph = "pattern: \(pattern.rawValue), width: \(width)"
    if case .pattern(let first) = workload.graph, pattern.hasSteps {
      graph += ", steps: \(first.steps)"
    }
    let workers = (experiment.sweep.workers ?? []).map(String.init).joined(separator: ", ")
    return """
      # Written by `speedup metg`, which chose the grains one after the other; steps are those of the
      # grain that stands here. Continue with: speedup metg --resume
      experiment: \(experiment.name)
      about: \(experiment.about)
      workload:
        kernel: spin
        grain: \(workload.grains.map(String.init).joined(separator: ", "))
        graph: {\(graph)}
      sweep:
        models: [\(experiment.sweep.models.map(\.name).joined(separator: ", "))]
        workers: [\(workers)]

      """
  }
}

import TaskGraphs
package import Terms

extension Experiment {
  /// The points of the sweep, for worker counts that are known.
  ///
  /// - Parameter workers: What to measure when the file leaves the counts out.
  /// - Returns: The points in a fixed order; the serial model has only N = 1,
  ///   and peers may have counts of their own.
  package func configurations(defaultWorkers workers: [Int]) -> [Configuration] {
    var points: [Configuration] = []
    for grain in workload.grains {
      for scaling in sweep.scaling {
        for model in sweep.models {
          let counts = sweep.counts(of: model, peers: peers) ?? workers
          for count in counts {
            let load = workload.load(scaling, workers: count)
            points.append(
              Configuration(
                model: model, scaling: scaling, workers: count, tasks: load.tasks, grain: grain,
                graph: load.graph))
          }
        }
      }
    }
    return points
  }
}

extension Workload {
  /// Why N times its tasks are not N times the work; nil when they are.
  ///
  /// A graph file cannot grow at all, which is another mistake.
  package var noWeakScaling: String? {
    if let reason = kernel.facts.noWeakScaling { return reason }
    guard case .pattern(let pattern) = graph, !pattern.kind.growsWithWidth else { return nil }
    return "weak scaling means nothing for the pattern \(pattern.kind.rawValue): its work grows "
      + "faster than its width"
  }

  /// The tasks of weak scaling, in all.
  ///
  /// - Parameter workers: N, at least 1.
  /// - Returns: How many; nil when they are more than can be numbered.
  package func weakTasks(workers: Int) -> Int? {
    guard case .pattern(let pattern) = graph.scaled(by: workers) else {
      return tasks <= Limits.tasks / workers ? tasks * workers : nil
    }
    return try? pattern.taskCount()
  }

  /// The tasks and the graph of a point.
  ///
  /// - Parameters:
  ///   - scaling: Whether the work grows with the workers.
  ///   - workers: N, at least 1.
  /// - Returns: Tasks in all, and the graph they make.
  package func load(_ scaling: ScalingMode, workers: Int) -> (tasks: Int, graph: GraphChoice) {
    guard scaling == .weak, workers > 1 else { return (tasks, graph) }
    let scaled = graph.scaled(by: workers)
    guard case .pattern(let pattern) = scaled, let count = try? pattern.taskCount() else {
      return (tasks * workers, scaled)
    }
    return (count, scaled)
  }
}

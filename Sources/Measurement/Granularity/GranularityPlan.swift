package import Execution

/// What a measurement of granularity needs to know beside who is measured.
package struct GranularityPlan: Sendable {
  /// Columns of the graphs.
  package let width: Int
  /// Steps of every graph; nil makes each graph long enough to be timed.
  package let steps: Int?
  package let workers: Int
  package let rounds: Int
  /// Of the values of the tasks, and of the order within rounds.
  package let seed: UInt64
  package let placement: Placement
  /// In seconds, for one launch.
  package let launchTimeout: Double
  /// Makes the graph of so many steps, or throws an error that says why there is none.
  package let graph: @Sendable (_ steps: Int) throws -> GranularityGraph

  package static let defaultRounds = 5

  /// An iteration should last so long, in seconds: the clock and the gate cost some µs.
  private static let iterationSeconds = 8e-3
  /// A graph with its outputs stays within the caches and is built in some ms.
  private static let mostTasks = 1 << 17
  /// Below so many steps the beginning and the end of a graph would be seen.
  private static let leastSteps = 16

  /// Warm-up iterations of a launch.
  package static let warmup = 1
  /// Iterations that are timed; a launch counts as their median.
  package static let iterations = 5

  package init(
    width: Int, steps: Int?, workers: Int, rounds: Int = defaultRounds, seed: UInt64 = 1,
    placement: Placement, launchTimeout: Double = RunSettings.defaultLaunchTimeout,
    graph: @escaping @Sendable (_ steps: Int) throws -> GranularityGraph
  ) {
    self.width = width
    self.steps = steps
    self.workers = workers
    self.rounds = rounds
    self.seed = seed
    self.placement = placement
    self.launchTimeout = launchTimeout
    self.graph = graph
  }

  /// The steps of the graph for a grain.
  ///
  /// - Parameters:
  ///   - grain: In iterations of `spin`.
  ///   - iterationTime: What one iteration of `spin` takes, in seconds.
  /// - Returns: Enough for all workers to be busy for some milliseconds, unless they are given.
  package func steps(grain: UInt64, iterationTime: Double) -> Int {
    if let steps { return steps }
    let step = Double(width) * Double(max(grain, 1)) * iterationTime / Double(workers)
    let wanted = (Self.iterationSeconds / max(step, 1e-9)).rounded(.up)
    let most = max(Self.leastSteps, Self.mostTasks / width)
    return Int(min(max(wanted, Double(Self.leastSteps)), Double(most)))
  }
}

/// A graph and its size.
package struct GranularityGraph: Sendable {
  package let reference: GraphReference
  package let tasks: Int

  package init(_ reference: GraphReference, tasks: Int) {
    self.reference = reference
    self.tasks = tasks
  }
}

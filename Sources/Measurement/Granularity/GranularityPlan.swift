package import Execution
package import TaskGraphs

/// What a measurement of granularity needs to know beside who is measured.
package struct GranularityPlan: Sendable {
  package let kind: GraphPattern.Kind
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
    kind: GraphPattern.Kind, width: Int, steps: Int?, workers: Int, rounds: Int = defaultRounds,
    seed: UInt64 = 1, placement: Placement, launchTimeout: Double = RunSettings.defaultLaunchTimeout
  ) {
    self.kind = kind
    self.width = width
    self.steps = steps
    self.workers = workers
    self.rounds = rounds
    self.seed = seed
    self.placement = placement
    self.launchTimeout = launchTimeout
  }

  /// The graph for a grain.
  ///
  /// - Parameters:
  ///   - grain: In iterations of `spin`.
  ///   - iterationTime: What one iteration of `spin` takes, in seconds.
  /// - Returns: A pattern of enough steps for all workers to be busy for some milliseconds.
  package func pattern(grain: UInt64, iterationTime: Double) -> GraphPattern {
    if let steps { return GraphPattern(kind: kind, width: width, steps: steps) }
    let step = Double(width) * Double(max(grain, 1)) * iterationTime / Double(workers)
    let wanted = (Self.iterationSeconds / max(step, 1e-9)).rounded(.up)
    let most = max(Self.leastSteps, Self.mostTasks / width)
    let steps = Int(min(max(wanted, Double(Self.leastSteps)), Double(most)))
    return GraphPattern(kind: kind, width: width, steps: steps)
  }
}

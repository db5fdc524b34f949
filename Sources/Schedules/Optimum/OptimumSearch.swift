package import TaskGraphs

/// Finds a shortest schedule on equal workers without messages by branch and bound.
///
/// Tasks are placed in the order of their starts, each as early as the workers allow: every schedule that
/// has none better and earlier can be made so. A task that could end before another begins is not placed
/// after it (active schedules; Giffler & Thompson 1960). What is left is bounded by the longest paths and by
/// the work in front of them; partial schedules of the same tasks that are nowhere earlier than one that
/// was seen are dropped.
package struct OptimumSearch {
  private let graph: TaskGraph
  private let platform: Platform
  private let times: TaskTimes
  private let bounds: ScheduleBounds

  /// Deeper searches would need a stack that threads do not have; above, bounds may still prove a schedule.
  private static let mostTasks = 4000

  /// - Parameters:
  ///   - graph: What is run.
  ///   - platform: Where.
  /// - Throws: `PlatformMistake` for more workers than the graph names.
  package init(_ graph: TaskGraph, on platform: Platform) throws(PlatformMistake) {
    bounds = try ScheduleBounds(graph, on: platform)
    self.graph = graph
    self.platform = platform
    times = TaskTimes(graph, on: platform)
  }

  /// Searches from the best schedule of all policies on.
  ///
  /// - Parameter budget: How long.
  /// - Returns: The best schedule, at most as long as that of any policy.
  /// - Throws: `PlatformMistake` as the initializer.
  package func run(_ budget: SearchBudget) throws(PlatformMistake) -> Optimum {
    let simulator = try Simulator(graph, on: platform)
    var best = simulator.schedule(.criticalPath)
    for policy in SchedulePolicy.allCases
    where policy != .criticalPath
      && policy.isFeasible(tasks: graph.taskCount, workers: platform.workers)
    {
      let schedule = simulator.schedule(policy)
      if schedule.makespan < best.makespan { best = schedule }
    }
    let lower = lowerBound
    if lower >= best.makespan * (1 - Self.tolerance) {
      return Optimum(schedule: best, lower: best.makespan, nodes: 0)
    }
    guard canSearch else { return Optimum(schedule: best, lower: lower, nodes: 0) }
    var tree = SearchTree(graph, times, lower: lower, step: step, budget: budget)
    let outcome = tree.run(below: best.makespan)
    let found = outcome.schedule ?? best
    return Optimum(
      schedule: found, lower: outcome.isComplete ? found.makespan : lower, nodes: outcome.nodes)
  }

  /// Whether there is a schedule that takes no longer than a time; nil when the budget did not suffice.
  ///
  /// - Parameters:
  ///   - seconds: The time.
  ///   - budget: How long to search.
  /// - Returns: The answer.
  func exists(within seconds: Double, _ budget: SearchBudget) -> Bool? {
    guard lowerBound <= seconds * (1 + Self.tolerance) else { return false }
    guard canSearch else { return nil }
    var tree = SearchTree(graph, times, lower: seconds, step: step, budget: budget)
    let outcome = tree.run(below: seconds + step)
    if outcome.schedule != nil { return true }
    return outcome.isComplete ? false : nil
  }

  /// Sums of the same numbers in another order differ by less.
  static let tolerance = 1e-12

  private var canSearch: Bool { times.isUniform && graph.taskCount <= Self.mostTasks }

  /// The best bound; with whole costs no makespan lies between whole numbers.
  private var lowerBound: Double {
    let bound = bounds.interval
    return isWhole ? (bound * (1 - Self.tolerance)).rounded(.up) : bound
  }

  private var isWhole: Bool {
    (times.means + times.readiness).allSatisfy { $0.rounded() == $0 && $0 < 0x1p53 }
  }

  /// A shorter makespan is shorter by at least this.
  private var step: Double { isWhole ? 1 : max(bounds.work, 1e-300) * Self.tolerance }
}

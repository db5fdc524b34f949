package import TaskGraphs

/// Schedules of one graph on one platform: pure and deterministic; equal choices fall to the task and the
/// worker with the smaller number.
package struct Simulator: Sendable {
  private let graph: TaskGraph
  private let times: TaskTimes

  /// - Parameters:
  ///   - graph: What is run.
  ///   - platform: Where.
  /// - Throws: `PlatformMistake` for more workers than the graph names.
  package init(_ graph: TaskGraph, on platform: Platform) throws(PlatformMistake) {
    if let mistake = platform.refusal(of: graph) { throw mistake }
    self.init(checked: graph, platform)
  }

  /// Of a graph that is known to suit the platform.
  init(checked graph: TaskGraph, _ platform: Platform) {
    self.graph = graph
    times = TaskTimes(graph, on: platform)
  }

  /// How long a policy takes on equal workers without messages.
  ///
  /// - Parameters:
  ///   - graph: Which task waits for which.
  ///   - costs: How long each task takes, in seconds; nil takes those of the graph.
  ///   - policy: Any.
  ///   - platform: Of equal workers.
  /// - Returns: Seconds.
  package static func makespan(
    _ graph: TaskGraph, costs: [Double]?, _ policy: SchedulePolicy, on platform: Platform
  ) -> Double {
    let graph = graph.onEqualWorkers
    return Simulator(checked: costs.map { graph.costing($0) } ?? graph, platform)
      .schedule(policy).makespan
  }

  /// The schedule that a policy makes.
  ///
  /// - Parameter policy: Any; `heft`, `cpop` and `peft` know all messages and speeds, the others learn
  ///   them when a task is ready.
  /// - Returns: A place for each task.
  package func schedule(_ policy: SchedulePolicy) -> Schedule {
    switch policy {
    case .list: ranked(Ranking(inOrder: graph.taskCount))
    case .locality: ranked(Ranking(inOrder: graph.taskCount), followsPredecessor: true)
    case .criticalPath:
      ranked(Ranking(PathLengths.behind(graph, times.means), descending: true))
    case .longestFirst: ranked(Ranking(times.means, descending: true))
    case .shortestFirst: ranked(Ranking(times.means, descending: false))
    case .fifo: GreedySimulation.run(graph, times, FirstReadyTasks())
    case .static: StaticSimulation.run(graph, times)
    case .stealing: StealingSimulation.run(graph, times)
    case .heft: InsertionSimulation.heft(graph, times)
    case .cpop: InsertionSimulation.cpop(graph, times)
    case .peft: InsertionSimulation.peft(graph, times)
    }
  }

  private func ranked(_ ranking: Ranking, followsPredecessor: Bool = false) -> Schedule {
    GreedySimulation.run(
      graph, times, RankedReadyTasks(ranking), followsPredecessor: followsPredecessor)
  }
}

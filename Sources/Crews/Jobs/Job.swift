package import TaskGraphs

/// What a crew runs: a task graph and the body of its tasks.
package struct Job: Sendable {
  package let graph: TaskGraph
  package let body: TaskBody
  /// Work of a task of cost 1, in the unit of the body.
  package let grain: UInt64
  package let seed: UInt64
  /// Whether the task models read the clock around each task.
  ///
  /// Two readings cost about 50 ns, so it is off for the finest tasks, and their useful time is
  /// then not available.
  package let timesTasks: Bool
  /// What is kept ready beside it; nil for a pure function.
  package var session: (any JobSession)?
  /// The grain of each task: its cost times the grain, rounded; empty when all cost the same.
  package let grains: [UInt64]
  /// The tasks whose grain counts as work.
  private let workingTasks: UInt64

  /// - Parameters:
  ///   - graph: Which tasks wait for which.
  ///   - body: The code of each.
  ///   - grain: Work of a task of cost 1, in the unit of the body.
  ///   - seed: What the body gets beside it.
  ///   - timesTasks: Whether the task models read the clock around each task.
  ///   - workingTasks: How many tasks have a grain that counts as work; nil counts all.
  package init(
    graph: TaskGraph, body: TaskBody, grain: UInt64, seed: UInt64, timesTasks: Bool = true,
    workingTasks: Int? = nil
  ) {
    self.graph = graph
    self.body = body
    self.grain = grain
    self.seed = seed
    self.timesTasks = timesTasks
    grains = Self.grains(graph, grain: grain)
    self.workingTasks = UInt64(workingTasks ?? graph.taskCount)
  }

  private static func grains(_ graph: TaskGraph, grain: UInt64) -> [UInt64] {
    guard !graph.costs.isEmpty || !graph.dummies.isEmpty else { return [] }
    var grains = (0..<graph.taskCount).map { task in
      // Costs are not negative; what no number can hold is the most there is.
      UInt64(exactly: (graph.cost(of: task) * Double(grain)).rounded()) ?? .max
    }
    for dummy in graph.dummies { grains[Int(dummy)] = 0 }
    return grains
  }

  /// The work of so many tasks in the unit of the body; of a graph with costs, that of all its tasks.
  ///
  /// Of a body some of whose tasks only put results together, the others alone count.
  ///
  /// Nil when it exceeds what a number can hold.
  package func work(ofTasks executed: UInt64) -> UInt64? {
    guard !grains.isEmpty else {
      let executed = executed == graph.taskCount ? workingTasks : executed
      let (work, overflow) = executed.multipliedReportingOverflow(by: grain)
      return overflow ? nil : work
    }
    var total: UInt64 = 0
    for grain in grains {
      let (sum, overflow) = total.addingReportingOverflow(grain)
      if overflow { return nil }
      total = sum
    }
    return total
  }
}

package import Kernels
package import TaskGraphs

/// What a crew runs: a task graph and the kernel of its tasks.
package struct Job: Sendable {
  package let graph: TaskGraph
  package let kernel: Kernel
  /// Work of a task of cost 1, in the kernel's unit.
  package let grain: UInt64
  package let seed: UInt64
  /// Whether the task models read the clock around each task.
  ///
  /// Two readings cost about 50 ns, so it is off for the finest tasks, and their useful time is
  /// then not available.
  package let timesTasks: Bool
  /// What the kernel keeps ready during the launch; nil for a pure function.
  package var session: (any KernelSession)?
  /// The grain of each task: its cost times the grain, rounded; empty when all cost the same.
  let grains: [UInt64]
  /// The tasks whose grain counts as work.
  private let workingTasks: UInt64

  package init(
    graph: TaskGraph, kernel: Kernel, grain: UInt64, seed: UInt64, timesTasks: Bool = true
  ) {
    self.graph = graph
    self.kernel = kernel
    self.grain = grain
    self.seed = seed
    self.timesTasks = timesTasks
    grains = Self.grains(graph, grain: grain)
    workingTasks = UInt64(
      kernel.isWork.map { isWork in (0..<graph.taskCount).count { isWork($0, graph) } }
        ?? graph.taskCount)
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

  /// All tasks, as a kernel has to prepare them.
  var load: KernelLoad {
    KernelLoad(
      grains: grains.isEmpty
        ? Array(repeating: grain, count: graph.taskCount) : grains,
      seed: seed)
  }

  /// The work of so many tasks in the kernel's unit; of a graph with costs, that of all its tasks.
  ///
  /// Of a kernel some of whose tasks only put results together, the others alone count.
  ///
  /// Nil when it exceeds what a number can hold.
  func work(ofTasks executed: UInt64) -> UInt64? {
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

package import Kernels
package import TaskGraphs

/// What a crew runs: a task graph and the kernel of its tasks.
package struct Job: Sendable {
  package let graph: TaskGraph
  package let kernel: Kernel
  /// Work of one task, in the kernel's unit.
  package let grain: UInt64
  package let seed: UInt64
  /// Whether the task models read the clock around each task.
  ///
  /// Two readings cost about 50 ns, so it is off for the finest tasks, and their useful time is then
  /// not available.
  package let timesTasks: Bool

  package init(
    graph: TaskGraph, kernel: Kernel, grain: UInt64, seed: UInt64, timesTasks: Bool = true
  ) {
    self.graph = graph
    self.kernel = kernel
    self.grain = grain
    self.seed = seed
    self.timesTasks = timesTasks
  }
}

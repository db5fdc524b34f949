package import Crews
package import Kernels
package import TaskGraphs

extension Job {
  /// A job whose tasks run a kernel.
  ///
  /// - Parameters: As those of `init(graph:body:grain:seed:timesTasks:workingTasks:)`.
  package init(
    graph: TaskGraph, kernel: Kernel, grain: UInt64, seed: UInt64, timesTasks: Bool = true
  ) {
    self.init(
      graph: graph, body: kernel.body, grain: grain, seed: seed, timesTasks: timesTasks,
      workingTasks: kernel.isWork.map { isWork in
        (0..<graph.taskCount).count { isWork($0, graph) }
      })
  }

  /// All tasks, as a kernel has to prepare them.
  var load: KernelLoad {
    KernelLoad(
      grains: grains.isEmpty ? Array(repeating: grain, count: graph.taskCount) : grains, seed: seed)
  }
}

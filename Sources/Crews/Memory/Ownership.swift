import TaskGraphs

/// Which worker owns which task under the policy `static`.
enum Ownership {
  /// The owner of each task, from 0.
  static func owners(of graph: TaskGraph, workers: Int) -> [UInt32] {
    if graph.width > 0 { return blocks(graph, workers) }
    return earliestStarts(graph, workers)
  }

  /// Neighbouring columns belong together: most dependences stay with one worker.
  private static func blocks(_ graph: TaskGraph, _ workers: Int) -> [UInt32] {
    graph.columns.map { UInt32(Int($0) * workers / graph.width) }
  }

  /// List scheduling in topological order: each task goes where it can start first, and among equals
  /// to the worker of its first predecessor, so that it finds its input there.
  private static func earliestStarts(_ graph: TaskGraph, _ workers: Int) -> [UInt32] {
    var free = [Double](repeating: 0, count: workers)
    var finish = [Double](repeating: 0, count: graph.taskCount)
    var owners = [UInt32](repeating: 0, count: graph.taskCount)
    for task in 0..<graph.taskCount {
      let predecessors = graph.predecessors(of: task)
      let ready = predecessors.reduce(0.0) { max($0, finish[Int($1)]) }
      let favourite = predecessors.first.map { Int(owners[Int($0)]) }
      var best = favourite ?? 0
      for worker in free.indices where max(ready, free[worker]) < max(ready, free[best]) {
        best = worker
      }
      owners[task] = UInt32(best)
      finish[task] = max(ready, free[best]) + graph.cost(of: task)
      free[best] = finish[task]
    }
    return owners
  }
}

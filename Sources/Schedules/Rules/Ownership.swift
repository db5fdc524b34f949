package import TaskGraphs

/// Which worker owns which task under the policy `static`: the workers that run and those that are
/// simulated take it from here.
package enum Ownership {
  /// The owner of each task, from 0.
  ///
  /// - Parameters:
  ///   - graph: Its columns or its costs decide.
  ///   - workers: How many, at least 1.
  /// - Returns: One a task.
  package static func owners(of graph: TaskGraph, workers: Int) -> [UInt32] {
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
    var free = MinimumTree([Double](repeating: 0, count: workers))
    var finish = [Double](repeating: 0, count: graph.taskCount)
    var owners = [UInt32](repeating: 0, count: graph.taskCount)
    for task in 0..<graph.taskCount {
      let predecessors = graph.predecessors(of: task)
      let ready = predecessors.reduce(0.0) { max($0, finish[Int($1)]) }
      let favourite = predecessors.first.map { Int(owners[Int($0)]) }
      let best =
        favourite.flatMap { free[$0] <= ready ? $0 : nil } ?? free.first(upTo: ready)
        ?? free.least(preferring: favourite)
      owners[task] = UInt32(best)
      finish[task] = max(ready, free[best]) + graph.cost(of: task)
      free.set(best, to: finish[task])
    }
    return owners
  }

  /// All tasks level by level, and within a level first what another worker waits for.
  ///
  /// The way of such an output is the longest. Each worker runs its own in this order.
  ///
  /// - Parameters:
  ///   - graph: Whose tasks.
  ///   - owners: The owner of each.
  /// - Returns: The tasks; none comes before one that it waits for.
  package static func order(of graph: TaskGraph, owners: [UInt32]) -> [UInt32] {
    var keys = [UInt32](repeating: 0, count: graph.taskCount)
    for (task, level) in graph.levels.enumerated() {
      let isAwaited = graph.successors(of: task).contains { owners[Int($0)] != owners[task] }
      keys[task] = level * 2 + (isAwaited ? 0 : 1)
    }
    return CountingSort.order(keys)
  }
}

import Terms

/// Why the work of an experiment cannot grow with the workers.
package enum GrowthObstacle: Sendable, Equatable {
  /// N times the tasks are not N times the work: why, in words.
  case meaningless(String)
  /// A graph file has a fixed number of tasks.
  case graphFile(path: String)
}

/// What is too much of a point, although each number by itself can be had.
package enum WorkloadExcess: Sendable, Equatable {
  /// More tasks than can be numbered.
  case tasks
  /// More work than can be counted, of so many tasks.
  case work(tasks: Int)
}

extension Workload {
  /// Why weak scaling of it means nothing; nil when it does.
  package var growthObstacle: GrowthObstacle? {
    if let reason = noWeakScaling { return .meaningless(reason) }
    if case .file(let path) = graph { return .graphFile(path: path) }
    return nil
  }

  /// What is too much when each worker has the tasks of one.
  ///
  /// - Parameter workers: N, at least 1.
  /// - Returns: Nil when all of it can be run.
  package func excess(workers: Int) -> WorkloadExcess? {
    guard let tasks = weakTasks(workers: workers) else { return .tasks }
    let (_, overflow) = UInt64(tasks).multipliedReportingOverflow(by: grains.max() ?? 0)
    return overflow ? .work(tasks: tasks) : nil
  }
}

package import TaskGraphs

/// The least number of equal workers that reach the longest path.
package struct WorkersForSpan: Sendable, Hashable {
  /// Fewer do not.
  package let low: Int

  /// So many do.
  package let high: Int

  /// Whether the number is known.
  package var isProved: Bool { low == high }

  /// Looks for it by bounds, policies and search; nil for a graph with workers of its own or messages, or
  /// without work.
  ///
  /// - Parameters:
  ///   - graph: What is run.
  ///   - overhead: Of each task, in seconds.
  ///   - budget: Of each search.
  package init?(_ graph: TaskGraph, overhead: Double = 0, _ budget: SearchBudget) {
    guard graph.platform == nil, let bounds = Self.bounds(graph, 1, overhead), bounds.span > 0
    else { return nil }
    let span = bounds.span
    func reaches(_ workers: Int) -> Bool {
      guard let simulator = Self.simulator(graph, workers, overhead) else { return false }
      return [.criticalPath, .stealing, .list].contains { policy in
        simulator.schedule(policy).makespan <= span * (1 + OptimumSearch.tolerance)
      }
    }
    let low = Self.least(from: 1, to: graph.taskCount) { workers in
      (Self.bounds(graph, workers, overhead)?.interval ?? 0)
        <= span * (1 + OptimumSearch.tolerance)
    }
    var high = low
    while high < graph.taskCount, !reaches(high) { high = min(high * 2, graph.taskCount) }
    high = Self.least(from: max(low, high / 2), to: high, reaches)
    var proved = low
    while proved < high {
      let platform = Platform(workers: high - 1, overhead: overhead)
      guard let search = try? OptimumSearch(graph, on: platform),
        let exists = search.exists(within: span, budget)
      else { break }
      if exists { high -= 1 } else { proved = high }
    }
    self.low = proved
    self.high = high
  }

  /// The least number that fits, if all above one that fits do.
  private static func least(from low: Int, to high: Int, _ fits: (Int) -> Bool) -> Int {
    var (low, high) = (low, high)
    while low < high {
      let middle = (low + high) / 2
      if fits(middle) { high = middle } else { low = middle + 1 }
    }
    return high
  }

  private static func bounds(
    _ graph: TaskGraph, _ workers: Int, _ overhead: Double
  ) -> ScheduleBounds? {
    try? ScheduleBounds(graph, on: Platform(workers: workers, overhead: overhead))
  }

  private static func simulator(
    _ graph: TaskGraph, _ workers: Int, _ overhead: Double
  ) -> Simulator? {
    try? Simulator(graph, on: Platform(workers: workers, overhead: overhead))
  }
}

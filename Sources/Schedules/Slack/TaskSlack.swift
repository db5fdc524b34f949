import HeapModule
package import TaskGraphs

/// How much one task matters for the longest path.
package struct TaskSlack: Sendable, Hashable {
  /// How much later it may end without lengthening the longest path, in seconds.
  package let total: Double

  /// How much later it may end without delaying the earliest start of any other, in seconds.
  package let free: Double

  /// How much shorter the longest path is without its time, in seconds (Devaux 1999).
  package let drag: Double
}

/// The slack of all tasks of a graph, in time n log n.
package struct SlackTable: Sendable {
  /// One a task.
  package let tasks: [TaskSlack]

  /// The longest path in seconds.
  package let span: Double

  /// - Parameters:
  ///   - graph: Unequal workers count in the mean.
  ///   - overhead: Of each task, in seconds.
  package init(_ graph: TaskGraph, overhead: Double = 0) {
    let costs = (0..<graph.taskCount).map { graph.cost(of: $0) + overhead }
    let before = PathLengths.before(graph, costs)
    let behind = PathLengths.behind(graph, costs)
    let span = behind.reduce(0, max)
    self.span = span
    let avoiding = Self.pathsAvoiding(graph, costs, before, behind)
    // Paths of equal length may differ in the last digits of their sums.
    func clean(_ seconds: Double) -> Double { seconds <= span * 1e-12 ? 0 : seconds }
    tasks = costs.indices.map { task in
      let end = before[task] + costs[task]
      let next = graph.successors(of: task).reduce(span) { min($0, before[Int($1)]) }
      let total = clean(span - before[task] - behind[task])
      return TaskSlack(
        total: total, free: clean(next - end),
        drag: total > 0 ? 0 : min(costs[task], clean(span - avoiding[task])))
    }
  }

  /// A path that passes over a task in the order of numbers.
  private struct Passing: Comparable {
    let length: Double
    /// The first task behind.
    let until: UInt32

    static func < (a: Passing, b: Passing) -> Bool { a.length < b.length }
  }

  /// The longest path that does not go through each task.
  ///
  /// Numbers are a topological order, so that such a path has a dependence from a smaller number to a larger
  /// one, or lies before or behind the task; each dependence stands for the longest path through it.
  private static func pathsAvoiding(
    _ graph: TaskGraph, _ costs: [Double], _ before: [Double], _ behind: [Double]
  ) -> [Double] {
    var passing = Heap<Passing>()
    for task in costs.indices where graph.predecessors(of: task).isEmpty {
      passing.insert(Passing(length: behind[task], until: UInt32(truncatingIfNeeded: task)))
    }
    return costs.indices.map { task in
      while let longest = passing.max, longest.until <= task { passing.removeMax() }
      let length = passing.max?.length ?? 0
      let end = before[task] + costs[task]
      let successors = graph.successors(of: task)
      if successors.isEmpty { passing.insert(Passing(length: end, until: .max)) }
      for successor in successors where Int(successor) > task + 1 {
        passing.insert(Passing(length: end + behind[Int(successor)], until: successor))
      }
      return length
    }
  }
}

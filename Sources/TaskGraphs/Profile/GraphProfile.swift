/// How much parallelism is in a graph, whatever runs it.
package struct GraphProfile: Sendable, Hashable {
  /// Tasks that are work: dummies are not counted.
  package let tasks: Int

  /// Dependences between these tasks.
  package let dependences: Int

  /// The cost of all tasks in seconds, T_1 (Brent 1974).
  package let work: Double

  /// The cost of the longest path in seconds, T_∞.
  package let span: Double

  /// The names of the tasks of one longest path, in order.
  package let criticalPath: [String]

  /// The most tasks that run at once when each starts as soon as its predecessors have ended;
  /// tasks without cost take no time and are not counted.
  package let peakConcurrency: Int

  /// The most tasks of which none waits for another, directly or not: the maximum antichain
  /// (Dilworth 1950), found by matching (Fulkerson 1956); nil above `largestExact` tasks.
  package let degreeOfParallelism: Int?

  /// Up to how many tasks the degree of parallelism is computed: the matching takes the square of
  /// them in bits, and longer for more.
  package static let largestExact = 5000

  /// The most tasks that run at once when each starts as soon as it can, without the rest.
  ///
  /// - Parameter graph: Any.
  /// - Returns: The same as `peakConcurrency`.
  package static func peakConcurrency(of graph: TaskGraph) -> Int {
    let isPlain = graph.isIndependent && graph.costs.isEmpty
    return isPlain ? graph.taskCount : EarliestSchedule(graph).peakConcurrency
  }

  /// The cost of all tasks and that of the longest path, without the rest.
  ///
  /// - Parameter graph: Any.
  /// - Returns: The same as `work` and `span`, in seconds.
  package static func workAndSpan(of graph: TaskGraph) -> (work: Double, span: Double) {
    if graph.isIndependent, graph.costs.isEmpty {
      return (Double(graph.taskCount), graph.taskCount > 0 ? 1 : 0)
    }
    let work = (0..<graph.taskCount).reduce(0) { $0 + graph.cost(of: $1) }
    return (work, EarliestSchedule(graph).span)
  }

  /// Work over span; nil when the span is 0.
  package var averageParallelism: Double? { span > 0 ? work / span : nil }

  /// Computes the profile in time proportional to the graph, but for the degree of parallelism.
  package init(_ graph: TaskGraph) {
    tasks = graph.countedTasks
    dependences = graph.countedDependences
    guard !graph.isIndependent || !graph.costs.isEmpty else {
      // Nothing to look at, however many there are.
      work = Double(graph.taskCount)
      span = graph.taskCount > 0 ? 1 : 0
      criticalPath = graph.taskCount > 0 ? [graph.name(of: 0)] : []
      peakConcurrency = graph.taskCount
      degreeOfParallelism = graph.taskCount
      return
    }
    let schedule = EarliestSchedule(graph)
    work = (0..<graph.taskCount).reduce(0) { $0 + graph.cost(of: $1) }
    span = schedule.span
    criticalPath = schedule.criticalPath.filter { !graph.isDummy($0) }
      .map { graph.name(of: $0) }
    peakConcurrency = schedule.peakConcurrency
    if graph.isIndependent {
      degreeOfParallelism = graph.countedTasks
    } else if graph.countedTasks <= Self.largestExact {
      degreeOfParallelism = Antichain.maximumSize(of: graph)
    } else {
      degreeOfParallelism = nil
    }
  }
}

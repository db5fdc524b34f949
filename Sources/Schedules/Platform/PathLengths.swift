import TaskGraphs

/// The lengths of longest paths, in time proportional to the graph.
enum PathLengths {
  /// The longest path from each task to an end, with the task itself: its level.
  ///
  /// - Parameters:
  ///   - graph: The tasks.
  ///   - costs: How long each takes.
  /// - Returns: One length a task.
  static func behind(_ graph: TaskGraph, _ costs: [Double]) -> [Double] {
    guard !graph.isIndependent else { return costs }
    // Filled by the successors, which have larger numbers.
    var lengths = [Double](repeating: 0, count: graph.taskCount)
    let (offsets, predecessors) = (graph.predecessorOffsets, graph.predecessors)
    for task in stride(from: graph.taskCount - 1, through: 0, by: -1) {
      let length = lengths[task] + costs[task]
      lengths[task] = length
      for edge in Int(offsets[task])..<Int(offsets[task + 1]) {
        let source = Int(predecessors[edge])
        if lengths[source] < length { lengths[source] = length }
      }
    }
    return lengths
  }

  /// The longest path to each task, without the task itself: its earliest start.
  static func before(_ graph: TaskGraph, _ costs: [Double]) -> [Double] {
    var starts = [Double](repeating: 0, count: graph.taskCount)
    guard !graph.isIndependent else { return starts }
    let (offsets, predecessors) = (graph.predecessorOffsets, graph.predecessors)
    for task in 0..<graph.taskCount {
      var start = 0.0
      for edge in Int(offsets[task])..<Int(offsets[task + 1]) {
        let source = Int(predecessors[edge])
        start = max(start, starts[source] + costs[source])
      }
      starts[task] = start
    }
    return starts
  }
}

import TaskGraphs

/// How many predecessors of each task have not ended.
struct PendingTasks {
  private var counts: [UInt32]
  private let offsets: [UInt32]
  private let successors: [UInt32]

  init(_ graph: TaskGraph) {
    (offsets, successors) = (graph.successorOffsets, graph.successors)
    guard !graph.isIndependent else {
      counts = []
      return
    }
    let starts = graph.predecessorOffsets
    counts = (0..<graph.taskCount).map { starts[$0 + 1] - starts[$0] }
  }

  /// The tasks that wait for nothing, ascending.
  func sources(_ graph: TaskGraph) -> [Int] {
    counts.isEmpty ? Array(0..<graph.taskCount) : counts.indices.filter { counts[$0] == 0 }
  }

  /// The places of the successors of a task, ascending.
  @inline(__always)
  func edges(of task: Int) -> Range<Int> {
    counts.isEmpty ? 0..<0 : Int(offsets[task])..<Int(offsets[task + 1])
  }

  /// The task before a successor has ended: the successor, if it has nothing left to wait for.
  @inline(__always)
  mutating func deliver(_ edge: Int) -> Int? {
    let successor = Int(successors[edge])
    counts[successor] -= 1
    return counts[successor] == 0 ? successor : nil
  }
}

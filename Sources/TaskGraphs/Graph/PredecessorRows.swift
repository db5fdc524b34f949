/// What a shape tells of its tasks, in the order of their numbers.
protocol RowSink {
  /// The next task waits for `task`, which has been told before; ascending within a task.
  mutating func add(predecessor task: Int)

  /// All predecessors of the next task are told; it lies in `column`.
  mutating func endTask(column: Int)
}

/// Counts what a shape tells, so that the rows can be made in their exact size.
struct RowCount: RowSink {
  private(set) var tasks = 0
  private(set) var dependences = 0

  mutating func add(predecessor task: Int) { dependences += 1 }
  mutating func endTask(column: Int) { tasks += 1 }
}

/// The predecessors of all tasks in compressed sparse rows.
struct PredecessorRows: RowSink {
  private(set) var offsets: [UInt32] = [0]
  private(set) var predecessors: [UInt32] = []
  private(set) var columns: [UInt32] = []
  private let hasColumns: Bool

  var taskCount: Int { offsets.count - 1 }

  /// Room for a number of tasks and dependences.
  init(tasks: Int, dependences: Int, hasColumns: Bool) {
    self.hasColumns = hasColumns
    offsets.reserveCapacity(tasks + 1)
    predecessors.reserveCapacity(dependences)
    if hasColumns { columns.reserveCapacity(tasks) }
  }

  mutating func add(predecessor task: Int) {
    predecessors.append(UInt32(truncatingIfNeeded: task))
  }

  mutating func endTask(column: Int) {
    offsets.append(UInt32(truncatingIfNeeded: predecessors.count))
    if hasColumns { columns.append(UInt32(truncatingIfNeeded: column)) }
  }

  /// Whether every predecessor has a smaller number than its task.
  var isOrdered: Bool {
    for task in 0..<taskCount where offsets[task + 1] > offsets[task] {
      // Predecessors ascend: the last one is the largest.
      if Int(predecessors[Int(offsets[task + 1]) - 1]) >= task { return false }
    }
    return true
  }

  /// The rows with other numbers: task `order[n]` becomes n, and `numbers` is the inverse.
  func renumbered(_ order: [UInt32], _ numbers: [UInt32]) -> PredecessorRows {
    var rows = PredecessorRows(
      tasks: taskCount, dependences: predecessors.count, hasColumns: false)
    var sources: [UInt32] = []
    for task in order {
      sources.removeAll(keepingCapacity: true)
      for index in Int(offsets[Int(task)])..<Int(offsets[Int(task) + 1]) {
        sources.append(numbers[Int(predecessors[index])])
      }
      sources.sort()
      for source in sources { rows.add(predecessor: Int(source)) }
      rows.endTask(column: 0)
    }
    return rows
  }

  /// The rows of successors, by counting: ascending, in time proportional to the dependences.
  func transposed() -> (offsets: [UInt32], successors: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: offsets.count)
    for task in predecessors { starts[Int(task) + 1] += 1 }
    for task in 0..<taskCount { starts[task + 1] += starts[task] }
    // While filling, `starts[t]` is the next free place of t; at the end it is where t + 1 begins.
    var successors = [UInt32](repeating: 0, count: predecessors.count)
    for task in 0..<taskCount {
      for index in Int(offsets[task])..<Int(offsets[task + 1]) {
        let source = Int(predecessors[index])
        successors[Int(starts[source])] = UInt32(truncatingIfNeeded: task)
        starts[source] += 1
      }
    }
    for task in stride(from: taskCount, to: 0, by: -1) { starts[task] = starts[task - 1] }
    starts[0] = 0
    return (starts, successors)
  }
}

/// The order of Kahn (CACM 5(11), 1962) that always takes the earliest task that is ready: tasks
/// that are in a correct order stay in it.
struct TopologicalOrder {
  /// The tasks in order; fewer than the graph has when there is a cycle.
  private(set) var tasks: [UInt32] = []
  private let rows: PredecessorRows
  /// How many predecessors of each task are not yet in the order.
  private var missing: [UInt32]

  init(_ rows: PredecessorRows) {
    self.rows = rows
    missing = (0..<rows.taskCount).map { rows.offsets[$0 + 1] - rows.offsets[$0] }
    tasks.reserveCapacity(rows.taskCount)
    guard !rows.isOrdered else {
      tasks = (0..<rows.taskCount).map { UInt32(truncatingIfNeeded: $0) }
      return
    }
    let (offsets, successors) = rows.transposed()
    var ready = MinimumHeap()
    for (task, count) in missing.enumerated() where count == 0 {
      ready.insert(UInt32(truncatingIfNeeded: task))
    }
    while let task = ready.removeMinimum() {
      tasks.append(task)
      for index in Int(offsets[Int(task)])..<Int(offsets[Int(task) + 1]) {
        let successor = Int(successors[index])
        missing[successor] -= 1
        if missing[successor] == 0 { ready.insert(UInt32(truncatingIfNeeded: successor)) }
      }
    }
  }

  /// Whether every task has a place, so that there is no cycle.
  var isComplete: Bool { tasks.count == rows.taskCount }

  /// Whether the tasks stay as they are.
  var isIdentity: Bool { rows.isOrdered }

  /// One cycle, each task waiting for the one before; only when the order is not complete.
  func cycle() -> [UInt32] {
    guard let start = missing.firstIndex(where: { $0 > 0 }) else { return [] }
    // Every task that is left waits for another one that is left: going back must repeat one.
    var places: [UInt32: Int] = [:]
    var path: [UInt32] = []
    var task = UInt32(truncatingIfNeeded: start)
    while places[task] == nil {
      places[task] = path.count
      path.append(task)
      let row = Int(rows.offsets[Int(task)])..<Int(rows.offsets[Int(task) + 1])
      guard let next = rows.predecessors[row].first(where: { missing[Int($0)] > 0 }) else {
        return []
      }
      task = next
    }
    let cycle = Array(path[(places[task] ?? 0)...].reversed())
    let first = cycle.indices.min { cycle[$0] < cycle[$1] } ?? 0
    return Array(cycle[first...] + cycle[..<first])
  }
}

/// A binary heap of numbers.
private struct MinimumHeap {
  private var items: [UInt32] = []

  mutating func insert(_ item: UInt32) {
    items.append(item)
    var child = items.count - 1
    while child > 0, items[(child - 1) / 2] > items[child] {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeMinimum() -> UInt32? {
    guard let minimum = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return minimum }
    items[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < items.count else { return minimum }
      if child + 1 < items.count, items[child + 1] < items[child] { child += 1 }
      guard items[child] < items[parent] else { return minimum }
      items.swapAt(parent, child)
      parent = child
    }
  }
}

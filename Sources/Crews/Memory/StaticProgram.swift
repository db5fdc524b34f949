import Schedules
import TaskGraphs

/// The policy `static`, worked out before the workers start: which tasks each worker runs in which
/// order, and where their outputs lie.
///
/// A program is a list of 32-bit words for each worker, read once from front to back:
/// `task, slot, count of predecessors, slots of the predecessors`.
struct StaticProgram {
  /// The words of all workers, one after the other.
  private(set) var words: [UInt32] = []
  /// Where the words of each worker begin, and the end.
  private(set) var starts: [Int] = [0]
  /// How many slots there are; those of different workers do not share cache lines.
  private(set) var slotCount = 0

  private static let slotsPerLine = 8

  init(_ graph: TaskGraph, workers: Int) {
    let owners = Ownership.owners(of: graph, workers: workers)
    var orders = [[UInt32]](repeating: [], count: workers)
    for task in Ownership.order(of: graph, owners: owners) {
      orders[Int(owners[Int(task)])].append(task)
    }
    let slots = place(orders, taskCount: graph.taskCount)
    words.reserveCapacity(3 * graph.taskCount + graph.dependenceCount)
    for order in orders {
      for task in order {
        let predecessors = graph.predecessors(of: Int(task))
        words.append(task)
        words.append(slots[Int(task)])
        words.append(UInt32(predecessors.count))
        for predecessor in predecessors { words.append(slots[Int(predecessor)]) }
      }
      starts.append(words.count)
    }
  }

  /// Gives each worker whole cache lines, in the order in which it runs its tasks.
  private mutating func place(_ orders: [[UInt32]], taskCount: Int) -> [UInt32] {
    var slots = [UInt32](repeating: 0, count: taskCount)
    for order in orders {
      for (index, task) in order.enumerated() { slots[Int(task)] = UInt32(slotCount + index) }
      // Two lines apart, because prefetchers fetch pairs.
      let lines = order.count / Self.slotsPerLine + 2
      slotCount += lines * Self.slotsPerLine
    }
    return slots
  }
}

extension StaticProgram {
  /// The place of the word by which the successor reads the output of the predecessor; nil when the
  /// graph has no such dependence.
  func place(of ignored: IgnoredDependence) -> Int? {
    guard let predecessor = entry(of: ignored.predecessor),
      let successor = entry(of: ignored.successor)
    else { return nil }
    let inputs = successor + 3..<successor + 3 + Int(words[successor + 2])
    return words[inputs].firstIndex(of: words[predecessor + 1])
  }

  /// Where the words of a task begin.
  private func entry(of task: Int) -> Int? {
    var place = 0
    while place < words.count {
      if Int(words[place]) == task { return place }
      place += 3 + Int(words[place + 2])
    }
    return nil
  }
}

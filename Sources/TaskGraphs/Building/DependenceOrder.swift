/// Sorts dependences by task, and those of a task by predecessor.
///
/// Files and generators mostly tell them task by task: then only the few of each task are moved,
/// and memory is read from front to back.
enum DependenceOrder {
  typealias Dependence = TaskGraphBuilder.Dependence

  /// - Parameters:
  ///   - all: In any order.
  ///   - taskCount: Above the number of every task.
  /// - Returns: The same, sorted; of equal ones that of the earlier line comes first.
  static func sorted(_ all: [Dependence], taskCount: Int) -> [Dependence] {
    var sorted = isGrouped(all) ? all : grouped(all, taskCount: taskCount)
    sorted.withUnsafeMutableBufferPointer { dependences in
      var first = 0
      while first < dependences.count {
        var end = first + 1
        while end < dependences.count, dependences[end].task == dependences[first].task { end += 1 }
        sort(UnsafeMutableBufferPointer(rebasing: dependences[first..<end]))
        first = end
      }
    }
    return sorted
  }

  private static func isGrouped(_ all: [Dependence]) -> Bool {
    for index in all.indices.dropFirst() where all[index].task < all[index - 1].task {
      return false
    }
    return true
  }

  /// A counting sort by task.
  private static func grouped(_ all: [Dependence], taskCount: Int) -> [Dependence] {
    var starts = [Int](repeating: 0, count: taskCount + 1)
    for dependence in all { starts[Int(dependence.task) + 1] += 1 }
    for index in 0..<taskCount { starts[index + 1] += starts[index] }
    var grouped = all
    for dependence in all {
      let task = Int(dependence.task)
      grouped[starts[task]] = dependence
      starts[task] += 1
    }
    return grouped
  }

  /// Few are sorted by insertion, which is quadratic, and many not.
  private static func sort(_ row: UnsafeMutableBufferPointer<Dependence>) {
    guard row.count <= 16 else {
      var row = row
      row.sort(by: isBefore)
      return
    }
    for index in row.indices.dropFirst() {
      let moved = row[index]
      var place = index
      while place > 0, isBefore(moved, row[place - 1]) {
        row[place] = row[place - 1]
        place -= 1
      }
      row[place] = moved
    }
  }

  private static func isBefore(_ a: Dependence, _ b: Dependence) -> Bool {
    a.source != b.source ? a.source < b.source : a.line < b.line
  }
}

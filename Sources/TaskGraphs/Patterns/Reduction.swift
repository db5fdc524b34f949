/// A binary in-tree: leaves, and tasks that each join two neighbours, level by level.
///
/// Where a level has an odd number of results, the last one goes on to the next level as it is. So
/// place j of level l stands for the leaves from j·2ˡ to (j + 1)·2ˡ, as far as they exist.
package struct Reduction: GraphShape, Sendable, Hashable {
  package let leaves: Int

  package init(leaves: Int) { self.leaves = leaves }

  var mostTasks: Double { 2 * Double(leaves) - 1 }
  var mostDependences: Double { 2 * Double(leaves) - 2 }

  func tell(_ rows: inout some RowSink) {
    var results = Array(0..<leaves)
    for leaf in 0..<leaves { rows.endTask(column: leaf) }
    var task = leaves
    var span = 2
    while results.count > 1 {
      var next: [Int] = []
      next.reserveCapacity(results.count / 2 + 1)
      for pair in 0..<(results.count / 2) {
        let (left, right) = (results[2 * pair], results[2 * pair + 1])
        rows.add(predecessor: min(left, right))
        rows.add(predecessor: max(left, right))
        rows.endTask(column: pair * span)
        next.append(task)
        task += 1
      }
      if results.count % 2 == 1 { next.append(results[results.count - 1]) }
      results = next
      span *= 2
    }
  }

  /// The leaves whose results a task joins.
  ///
  /// - Parameter task: Its number, below `2 * leaves - 1`.
  /// - Returns: The leaves, and its level: 0 for a leaf, else one more than that of the predecessor
  ///   on the left, which stands for 2^(level − 1) of them.
  package func part(of task: Int) -> (leaves: Range<Int>, level: Int) {
    var (first, count, level) = (0, leaves, 0)
    var tasks = leaves
    while task >= first + tasks {
      first += tasks
      tasks = count / 2
      count = (count + 1) / 2
      level += 1
    }
    let place = task - first
    return ((place << level)..<min((place + 1) << level, leaves), level)
  }
}

extension TaskGraph {
  /// The level of each task: how many tasks come before it on the longest way to it.
  package var levels: [UInt32] {
    var levels = [UInt32](repeating: 0, count: taskCount)
    guard !isIndependent else { return levels }
    for task in 0..<taskCount {
      var level: UInt32 = 0
      for predecessor in predecessors(of: task) {
        level = max(level, levels[Int(predecessor)] + 1)
      }
      levels[task] = level
    }
    return levels
  }
}

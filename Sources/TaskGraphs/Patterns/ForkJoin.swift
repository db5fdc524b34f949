/// Phases of parallel tasks between single ones: each single task ends a phase and begins the next.
struct ForkJoin: GraphShape {
  let width: Int
  let steps: Int

  var mostTasks: Double { Double(steps) * Double(width + 1) + 1 }
  var mostDependences: Double { Double(steps) * Double(width) * 2 }

  func tell(_ rows: inout some RowSink) {
    rows.endTask(column: 0)
    for step in 0..<steps {
      let fork = step * (width + 1)
      for column in 0..<width {
        rows.add(predecessor: fork)
        rows.endTask(column: column)
      }
      for column in 0..<width { rows.add(predecessor: fork + 1 + column) }
      rows.endTask(column: 0)
    }
  }
}

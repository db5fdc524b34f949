/// Rounds of maps and reducers, everything between them exchanged (Dean, Ghemawat, OSDI 2004).
struct MapReduce: GraphShape {
  let width: Int
  let steps: Int
  let reducers: Int

  var mostTasks: Double { Double(steps) * Double(width + reducers) }
  var mostDependences: Double { Double(2 * steps - 1) * Double(width) * Double(reducers) }

  func tell(_ rows: inout some RowSink) {
    for step in 0..<steps {
      let first = step * (width + reducers)
      for column in 0..<width {
        if step > 0 {
          for reducer in 1...reducers { rows.add(predecessor: first - reducers + reducer - 1) }
        }
        rows.endTask(column: column)
      }
      for reducer in 0..<reducers {
        for column in 0..<width { rows.add(predecessor: first + column) }
        // Reducers lie apart, so that they spread over the workers as the maps do.
        rows.endTask(column: reducer * width / reducers)
      }
    }
  }
}

/// Items that go through stages in order; a stage takes one item after the other.
struct Pipeline: GraphShape {
  let stages: Int
  let items: Int

  var mostTasks: Double { Double(stages) * Double(items) }
  var mostDependences: Double { 2 * mostTasks }

  func tell(_ rows: inout some RowSink) {
    for item in 0..<items {
      for stage in 0..<stages {
        let task = item * stages + stage
        if item > 0 { rows.add(predecessor: task - stages) }
        if stage > 0 { rows.add(predecessor: task - 1) }
        rows.endTask(column: stage)
      }
    }
  }
}

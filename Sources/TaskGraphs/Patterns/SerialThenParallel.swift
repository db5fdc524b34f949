/// The program of Amdahl (AFIPS 1967): a first task alone, then tasks that wait for it only.
///
/// The parallel tasks cost 1 each, and the first one so much that it has the given share of all
/// work. So N workers that divide the width need T = f·W + (1 − f)·W/N.
struct SerialThenParallel: GraphShape {
  let width: Int
  /// The share f of the first task, at least 0 and below 1.
  let serial: Double

  var mostTasks: Double { Double(width) + 1 }
  var mostDependences: Double { Double(width) }

  func tell(_ rows: inout some RowSink) {
    rows.endTask(column: 0)
    for column in 0..<width {
      rows.add(predecessor: 0)
      rows.endTask(column: column)
    }
  }

  var costs: [Double] {
    [serial * Double(width) / (1 - serial)] + [Double](repeating: 1, count: width)
  }
}

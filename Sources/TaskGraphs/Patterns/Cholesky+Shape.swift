extension Cholesky: GraphShape {
  var mostTasks: Double {
    let n = Double(tiles)
    return n * (n + 1) * (n + 2) / 6
  }

  var mostDependences: Double { 3 * mostTasks }

  func tell(_ rows: inout some RowSink) {
    // Where the last step's update of tile (i,j) is, relative to that step's first update.
    func update(_ i: Int, _ j: Int, after k: Int) -> Int {
      let (row, column) = (i - k - 1, j - k - 1)
      return row * (row + 1) / 2 + column
    }
    var first = 0
    var lastUpdates = 0
    for k in 0..<tiles {
      let below = tiles - k - 1
      if k > 0 { rows.add(predecessor: lastUpdates + update(k, k, after: k - 1)) }
      rows.endTask(column: k)
      for i in (k + 1)..<max(k + 1, tiles) {
        if k > 0 { rows.add(predecessor: lastUpdates + update(i, k, after: k - 1)) }
        rows.add(predecessor: first)
        rows.endTask(column: i)
      }
      for i in (k + 1)..<max(k + 1, tiles) {
        for j in (k + 1)...i {
          if k > 0 { rows.add(predecessor: lastUpdates + update(i, j, after: k - 1)) }
          rows.add(predecessor: first + j - k)
          if j < i { rows.add(predecessor: first + i - k) }
          rows.endTask(column: i)
        }
      }
      lastUpdates = first + 1 + below
      first += 1 + below + below * (below + 1) / 2
    }
  }
}

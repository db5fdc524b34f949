/// The tasks of a tiled, right-looking Cholesky factorization (Buttari, Langou, Kurzak, Dongarra,
/// Parallel Computing 35, 2009).
///
/// Step k, with n = tiles: POTRF(k) factors the tile (k,k); TRSM(i,k) solves the tile (i,k) below
/// it; then each tile (i,j) with k < j ≤ i is updated by the tiles (i,k) and (j,k): SYRK(i,k) on the
/// diagonal, GEMM(i,j,k) elsewhere. A task lies in the column of the row of tiles that it writes.
struct Cholesky: GraphShape, Sendable, Hashable {
  let tiles: Int

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

  /// `POTRF(k)`, `TRSM(i,k)`, `SYRK(i,k)` or `GEMM(i,j,k)`.
  func name(of task: Int) -> String {
    var place = task
    var k = 0
    while true {
      let below = tiles - k - 1
      let size = 1 + below + below * (below + 1) / 2
      if place < size { break }
      place -= size
      k += 1
    }
    if place == 0 { return "POTRF(\(k))" }
    let below = tiles - k - 1
    if place <= below { return "TRSM(\(k + place),\(k))" }
    place -= 1 + below
    var row = 0
    while place > row {
      place -= row + 1
      row += 1
    }
    let (i, j) = (k + 1 + row, k + 1 + place)
    return i == j ? "SYRK(\(i),\(k))" : "GEMM(\(i),\(j),\(k))"
  }
}

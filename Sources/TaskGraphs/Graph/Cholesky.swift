/// The tasks of a tiled, right-looking Cholesky factorization (Buttari, Langou, Kurzak, Dongarra,
/// Parallel Computing 35, 2009).
///
/// Step k, with n = tiles: POTRF(k) factors the tile (k,k); TRSM(i,k) solves the tile (i,k) below
/// it; then each tile (i,j) with k < j ≤ i is updated by the tiles (i,k) and (j,k): SYRK(i,k) on the
/// diagonal, GEMM(i,j,k) elsewhere. A task lies in the column of the row of tiles that it writes.
package struct Cholesky: Sendable, Hashable {
  package let tiles: Int

  package init(tiles: Int) { self.tiles = tiles }

  /// What a task does to which tile.
  package enum Role: Sendable, Hashable {
    case potrf(k: Int)
    case trsm(i: Int, k: Int)
    case syrk(i: Int, k: Int)
    case gemm(i: Int, j: Int, k: Int)
  }

  /// What a task does: a walk over the steps before it.
  ///
  /// - Parameter task: Its number.
  /// - Returns: Its kernel and tiles.
  package func role(of task: Int) -> Role {
    var place = task
    var k = 0
    while true {
      let below = tiles - k - 1
      let size = 1 + below + below * (below + 1) / 2
      if place < size { break }
      place -= size
      k += 1
    }
    if place == 0 { return .potrf(k: k) }
    let below = tiles - k - 1
    if place <= below { return .trsm(i: k + place, k: k) }
    place -= 1 + below
    var row = 0
    while place > row {
      place -= row + 1
      row += 1
    }
    let (i, j) = (k + 1 + row, k + 1 + place)
    return i == j ? .syrk(i: i, k: k) : .gemm(i: i, j: j, k: k)
  }

  /// The factorization that has so many tasks.
  ///
  /// - Parameter tasks: n(n + 1)(n + 2)/6 for some n.
  /// - Returns: That of the smallest n that has as many.
  package static func ofTasks(_ tasks: Int) -> Cholesky {
    var tiles = 1
    while tiles * (tiles + 1) * (tiles + 2) / 6 < tasks { tiles += 1 }
    return Cholesky(tiles: tiles)
  }

  /// `POTRF(k)`, `TRSM(i,k)`, `SYRK(i,k)` or `GEMM(i,j,k)`.
  func name(of task: Int) -> String {
    switch role(of: task) {
    case .potrf(let k): "POTRF(\(k))"
    case .trsm(let i, let k): "TRSM(\(i),\(k))"
    case .syrk(let i, let k): "SYRK(\(i),\(k))"
    case .gemm(let i, let j, let k): "GEMM(\(i),\(j),\(k))"
    }
  }
}

/// Matrices of a few rows.
enum SmallMatrix {
  /// The inverse of a symmetric matrix with positive diagonal, by elimination after its diagonal was made 1.
  ///
  /// - Parameter matrix: Rows of equal length.
  /// - Returns: Nil where it is singular as far as doubles can tell.
  static func inverse(_ matrix: [[Double]]) -> [[Double]]? {
    let count = matrix.count
    let scale = matrix.indices.map { 1 / matrix[$0][$0].squareRoot() }
    guard scale.allSatisfy(\.isFinite) else { return nil }
    var rows = matrix.indices.map { row in
      matrix.indices.map { matrix[row][$0] * scale[row] * scale[$0] }
        + matrix.indices.map { $0 == row ? 1 : 0 }
    }
    for pivot in 0..<count {
      // Without exchanges: what is left of a positive definite matrix is one.
      guard rows[pivot][pivot] > 1e-13 else { return nil }
      let divisor = rows[pivot][pivot]
      for column in rows[pivot].indices { rows[pivot][column] /= divisor }
      for row in 0..<count where row != pivot {
        let factor = rows[row][pivot]
        for column in rows[row].indices { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return (0..<count).map { row in
      (0..<count).map { rows[row][count + $0] * scale[row] * scale[$0] }
    }
  }

  /// vᵀMv.
  static func form(_ matrix: [LawForm.Numbers], _ vector: LawForm.Numbers) -> Double {
    (0..<3).reduce(0) { $0 + vector[$1] * (matrix[$1] * vector).sum() }
  }
}

import CKernels
import TaskGraphs
import Testing

@testable import Kernels

/// The linear algebra of `matrix-multiply` and `cholesky`.
@Suite struct TileTests {
  @Test(arguments: vectorLevels, [1, 2, 7, 8, 9, 24, 31, 40, 100, 300])
  func `a product is that of three plain loops at every vector level`(
    level: ck_vector_level, size: Int
  ) {
    let loops = ck_tile_loops(level).pointee
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: MatrixMemory.byteCount(tasks: 2, size: UInt64(size)), alignment: 64)
    defer { bytes.deallocate() }
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    let memory = bytes.baseAddress.map { MatrixMemory($0 + 64, tasks: 2, size: size) }
    guard let memory else { return }
    memory.fill(seed: 5)
    let stride = (size + 7) / 8 * 8
    for task in 0..<2 {
      loops.multiply(
        memory.a + task * memory.rowsOfTask, memory.b, memory.c + task * memory.rowsOfTask, size)
    }
    var wrong = 0
    for row in 0..<64 {
      for column in 0..<stride {
        var sum = 0.0
        if column < size {
          for k in 0..<size {
            sum += MatrixMemory.number(row, k, ~5) * MatrixMemory.number(k, column, 5)
          }
        }
        if memory.c[row * stride + column] != sum { wrong += 1 }
      }
    }
    #expect(wrong == 0)
  }

  @Test func `the value of a product is the same at every vector level`() {
    let numbers = (0..<800).map { Double($0 * $0 % 1013) }
    let folds = vectorLevels.map { ck_tile_loops($0).pointee.fold(numbers, 800) }
    #expect(Set(folds).count == 1)
    var swapped = numbers
    swapped.swapAt(3, 11)
    #expect(ck_tile_loops(ck_baseline).pointee.fold(swapped, 800) != folds[0])
    swapped = numbers
    swapped.swapAt(3, 4)
    #expect(ck_tile_loops(ck_baseline).pointee.fold(swapped, 800) != folds[0])
  }

  @Test func `numbers are small, whole, and not all alike`() {
    let numbers = (0..<100).map { MatrixMemory.number($0, 2 * $0, 9) }
    #expect(numbers.allSatisfy { $0 == $0.rounded() && $0 >= -8 && $0 <= 7 })
    #expect(Set(numbers).count > 8)
  }

  @Test(arguments: [1, 2, 3, 6], [1, 5, 8, 13, 24, 40] as [UInt64])
  func `a factorization gives back the factor that the matrix was made of`(
    tiles: Int, size: UInt64
  ) throws {
    let run = PlainRun(.cholesky, try graph(.cholesky, tiles), grain: size, seed: 3)
    let base = try #require(run.memory.baseAddress)
    let size = Int(size)
    let stride = (size + 7) / 8 * 8
    let memory = CholeskyMemory(base, tasks: run.values.count, size: size)
    var wrong = 0
    for i in 0..<tiles {
      for j in 0...i {
        let tile = memory.tile(i, j)
        for column in 0..<size {
          for row in 0..<stride {
            let expected =
              row < size
              ? CholeskyMemory.factor(row: i * size + row, column: j * size + column, seed: 3) : 0
            if tile[column * stride + row] != expected { wrong += 1 }
          }
        }
      }
    }
    #expect(wrong == 0)
  }

  @Test(arguments: [3, 16, 29, 64])
  func `the steps of a factorization have the same bits at every vector level`(size: Int) {
    let words = (size + 7) / 8 * 8 * size
    let results = vectorLevels.map { level in
      let loops = ck_tile_loops(level).pointee
      var (l, x) = (Self.tile(size, row: 0), Self.tile(size, row: 1))
      var (square, other) = ([Double](repeating: 0, count: words), Self.tile(size, row: 2))
      loops.gemm(&square, l, l, size)
      square = square.map { 0 - $0 }
      loops.potrf(&square, size)
      // X·Lᵀ is solved for X again.
      var product = [Double](repeating: 0, count: words)
      loops.gemm(&product, x, l, size)
      product = product.map { 0 - $0 }
      loops.trsm(&l, &product, size)
      loops.syrk(&other, &x, size)
      return [square, product, other.map { $0 + 0 }]
    }
    for result in results {
      #expect(result[0] == Self.tile(size, row: 0))
      #expect(result[1] == Self.tile(size, row: 1))
      #expect(result[2] == results[0][2])
    }
  }

  /// A tile of the factor in the first column of tiles.
  private static func tile(_ size: Int, row: Int) -> [Double] {
    let stride = (size + 7) / 8 * 8
    var tile = [Double](repeating: 0, count: stride * size)
    for column in 0..<size {
      for place in 0..<size {
        tile[column * stride + place] = CholeskyMemory.factor(
          row: row * size + place, column: column, seed: 8)
      }
    }
    return tile
  }
}

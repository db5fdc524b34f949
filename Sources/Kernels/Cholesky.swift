import Basics
import CKernels
import Crews
import TaskGraphs
import Terms

extension Kernel {
  /// The tiled Cholesky factorization A = L·Lᵀ with tiles of `grain` × `grain`: which tile a task
  /// changes, and how, follows from its number in the pattern `cholesky`.
  ///
  /// A is made from an L of small whole numbers, so that every step is exact. The value of a task is
  /// a fold of the tile that it leaves.
  package static let cholesky = Kernel(
    name: "cholesky",
    about: "Factors a matrix in tiles: tasks of four kinds on a graph with a long critical path.",
    unit: "rows and columns of a tile",
    bound: .cpu,
    memory: SharedMemory(
      byteCount: { tasks, grain in CholeskyMemory.byteCount(tasks: tasks, size: grain) },
      prepare: { memory, tasks, grain, seed in
        guard let base = memory.baseAddress else { return }
        let tiles = CholeskyMemory(base, tasks: tasks, size: Int(grain))
        SharedBytes.fillOnce(memory) { _ in tiles.makeMatrix(seed: seed) }
        tiles.restoreMatrix()
      }),
    runWithContext: { task, grain, seed, context in
      guard let base = context.pointee.memory else { return 0 }
      let memory = CholeskyMemory(base, tasks: Int(context.pointee.tasks), size: Int(grain))
      return memory.run(Int(task))
    }
  ).on(.pattern(GraphPattern(kind: .cholesky, width: 12, steps: 1)))
}

/// The tiles of the lower half: those that tasks change, and as many with A as it was.
struct CholeskyMemory {
  private let shape: Cholesky
  private let size: Int
  private let tileWords: Int
  private let work: UnsafeMutablePointer<Double>

  init(_ base: UnsafeMutableRawPointer, tasks: Int, size: Int) {
    shape = Cholesky.ofTasks(tasks)
    self.size = size
    tileWords = ck_padded(size) * size
    work = sharedDoubles(base)
  }

  static func byteCount(tasks: Int, size: UInt64) -> Int {
    let size = Int(clamping: size)
    guard size < 1 << 31 else { return .max }
    let tiles = Cholesky.ofTasks(tasks).tiles
    return SharedBytes.header(andWords: [tiles * (tiles + 1), ck_padded(size), size])
  }

  private var tileCount: Int { shape.tiles * (shape.tiles + 1) / 2 }

  /// The tile in a row and a column of tiles, of those that tasks change.
  func tile(_ i: Int, _ j: Int) -> UnsafeMutablePointer<Double> {
    work + (i * (i + 1) / 2 + j) * tileWords
  }

  func run(_ task: Int) -> UInt64 {
    let written: UnsafeMutablePointer<Double>
    switch shape.role(of: task) {
    case .potrf(let k):
      written = tile(k, k)
      tileLoops.potrf(written, size)
    case .trsm(let i, let k):
      written = tile(i, k)
      tileLoops.trsm(tile(k, k), written, size)
    case .syrk(let i, let k):
      written = tile(i, i)
      tileLoops.syrk(written, tile(i, k), size)
    case .gemm(let i, let j, let k):
      written = tile(i, j)
      tileLoops.gemm(written, tile(i, k), tile(j, k), size)
    }
    return tileLoops.fold(written, tileWords)
  }

  /// Makes A = L·Lᵀ behind the tiles of L, which stand where the tasks will work.
  func makeMatrix(seed: UInt64) {
    for i in 0..<shape.tiles {
      for j in 0...i { fillFactor(i, j, seed: seed) }
    }
    for i in 0..<shape.tiles {
      for j in 0...i {
        let sum = tile(i, j) + tileCount * tileWords
        sum.update(repeating: 0, count: tileWords)
        for k in 0...j { tileLoops.gemm(sum, tile(i, k), tile(j, k), size) }
        for index in 0..<tileWords { sum[index] = 0 - sum[index] }
      }
    }
  }

  /// Puts A where the tasks will work.
  func restoreMatrix() {
    work.update(from: work + tileCount * tileWords, count: tileCount * tileWords)
  }

  private func fillFactor(_ i: Int, _ j: Int, seed: UInt64) {
    let (tile, stride) = (tile(i, j), ck_padded(size))
    for column in 0..<size {
      for row in 0..<size {
        tile[column * stride + row] = Self.factor(
          row: i * size + row, column: j * size + column, seed: seed)
      }
    }
  }

  /// L: from 1 to 3 on the diagonal, from −2 to 2 below it.
  static func factor(row: Int, column: Int, seed: UInt64) -> Double {
    guard row >= column else { return 0 }
    let bits = mix(UInt64(row) << 32 ^ UInt64(column) ^ seed << 16) >> 32
    return row == column ? Double(1 + bits % 3) : Double(bits % 5) - 2
  }
}

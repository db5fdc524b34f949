import Basics
import CKernels
import Crews
import TaskGraphs
import Terms

extension Kernel {
  /// C = A·B with a B of `grain` × `grain`; a task computes 32 rows of C.
  ///
  /// The numbers are whole and small, so that every sum is exact: C, and its fold, which is the value
  /// of a task, are the same at each vector level. B lies in panels of 8 columns.
  package static let matrixMultiply = Kernel(
    name: "matrix-multiply",
    about: "Multiplies matrices, blocked and in vectors; a task computes 32 rows of the result.",
    unit: "rows and columns of B",
    bound: .cpu,
    memory: SharedMemory(
      byteCount: { tasks, grain in MatrixMemory.byteCount(tasks: tasks, size: grain) },
      prepare: { memory, tasks, grain, seed in
        SharedBytes.fillOnce(memory) { base in
          MatrixMemory(base, tasks: tasks, size: Int(grain)).fill(seed: seed)
        }
      }),
    runWithContext: { task, grain, seed, context in
      guard let base = context.pointee.memory else { return 0 }
      let matrices = MatrixMemory(
        base + SharedBytes.header, tasks: Int(context.pointee.tasks), size: Int(grain))
      let c = matrices.c + Int(task) * matrices.rowsOfTask
      tileLoops.multiply(matrices.a + Int(task) * matrices.rowsOfTask, matrices.b, c, Int(grain))
      return tileLoops.fold(c, matrices.rowsOfTask)
    }
  ).on(.independent)
}

/// The linear algebra of this processor.
let tileLoops: ck_tile_loops = ck_tile_loops(ck_best_level()).pointee

/// Where the matrices lie: B, then the rows of A, then those of C.
struct MatrixMemory {
  let a: UnsafeMutablePointer<Double>
  let b: UnsafeMutablePointer<Double>
  let c: UnsafeMutablePointer<Double>
  /// How many numbers the rows of one task are.
  let rowsOfTask: Int
  private let tasks: Int
  private let size: Int

  static let rows = Int(ck_multiply_rows)

  init(_ base: UnsafeMutableRawPointer, tasks: Int, size: Int) {
    let padded = ck_padded(size)
    rowsOfTask = Self.rows * padded
    b = base.assumingMemoryBound(to: Double.self)
    a = b + padded * size
    c = a + tasks * rowsOfTask
    self.tasks = tasks
    self.size = size
  }

  static func byteCount(tasks: Int, size: UInt64) -> Int {
    let size = Int(clamping: size)
    guard size < 1 << 31 else { return .max }
    let padded = ck_padded(size)
    return SharedBytes.header(andWords: [padded, size], [2, tasks, rows, padded])
  }

  /// Numbers from −8 to 7; what pads a row stays zero.
  func fill(seed: UInt64) {
    for row in 0..<size {
      for column in 0..<size {
        b[(column / 8 * size + row) * 8 + column % 8] = Self.number(row, column, seed)
      }
    }
    let padded = ck_padded(size)
    for row in 0..<(tasks * Self.rows) {
      for column in 0..<size { a[row * padded + column] = Self.number(row, column, ~seed) }
    }
  }

  static func number(_ row: Int, _ column: Int, _ seed: UInt64) -> Double {
    Double(Int(mix(UInt64(row) << 32 ^ UInt64(column) ^ seed << 16) >> 60) - 8)
  }
}

import Basics
import CKernels
import TaskGraphs
import Terms

extension Kernel {
  /// In how many ways n queens stand on a board of n × n so that none attacks another.
  ///
  /// The places of the first two queens are dealt out to the tasks in turn; the value of a task is
  /// the number of solutions that begin with its own.
  package static let nQueens = Kernel(
    name: "n-queens",
    about: "Counts solutions of the n queens problem; a task has its share of the first two rows.",
    unit: "rows of the board",
    bound: .cpu,
    runWithContext: { task, grain, seed, context in
      Queens(size: grain).solutions(part: task, of: context.pointee.tasks)
    },
    answer: { solutions, _ in solutions.counted("solution") }
  ).on(.independent).strongOnly("more tasks share the same board")
}

/// A search with a bit a column (Richards, "Backtracking algorithms in MCPL", 1997).
private struct Queens {
  private let size: UInt64
  private let board: UInt64

  init(size: UInt64) {
    self.size = size
    board = size >= 64 ? .max : (1 << size) - 1
  }

  /// The solutions whose first two queens have a number that leaves `part` when divided by `parts`.
  func solutions(part: UInt64, of parts: UInt64) -> UInt64 {
    guard size >= 2 else { return part == 0 ? size : 0 }
    var count: UInt64 = 0
    var pair = part
    while pair < size * size {
      let (first, second) = (UInt64(1) << (pair / size), UInt64(1) << (pair % size))
      let attacked = first | first << 1 | first >> 1
      if attacked & second == 0 {
        count += Self.complete(
          board, first | second, (first << 1 | second) << 1, (first >> 1 | second) >> 1)
      }
      pair += parts
    }
    return count
  }

  /// The ways to place a queen in each row that is left.
  private static func complete(
    _ board: UInt64, _ columns: UInt64, _ left: UInt64, _ right: UInt64
  ) -> UInt64 {
    if columns == board { return 1 }
    var free = board & ~(columns | left | right)
    var count: UInt64 = 0
    while free != 0 {
      let queen = free & (0 &- free)
      free ^= queen
      count &+= complete(board, columns | queen, (left | queen) << 1, (right | queen) >> 1)
    }
    return count
  }
}

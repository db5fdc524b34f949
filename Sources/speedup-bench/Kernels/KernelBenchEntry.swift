import Execution
import TaskGraphs

/// One kernel and the programs that do the same work.
struct KernelBenchEntry {
  /// A program that prints the seconds of its fastest run.
  struct Program {
    let name: String
    /// The file in the folder of the built executables.
    let file: String
    let arguments: [String]
  }

  let kernel: String
  let grain: UInt64
  let tasks: Int
  var graph = GraphReference.independent
  /// The work in units of the rate.
  let amount: Double
  let rate: String
  let programs: [Program]

  static let all = [spin, multiply, triad]

  private static let spin = KernelBenchEntry(
    kernel: "spin", grain: 1_000_000, tasks: 100, amount: 1e8 * 128, rate: "GFLOP/s",
    programs: [
      Program(
        name: "C loop, -march=native", file: "kernel-loops", arguments: ["spin", "100000000"])
    ])

  /// 24 divides the size, so that the loop in C needs no remainders.
  private static let multiply = KernelBenchEntry(
    kernel: "matrix-multiply", grain: 1008, tasks: 64, amount: 2 * 2048 * 1008 * 1008,
    rate: "GFLOP/s",
    programs: [
      Program(
        name: "C loop, -march=native", file: "kernel-loops",
        arguments: ["multiply", "2048", "1008"]),
      Program(name: "OpenBLAS dgemm", file: "dgemm", arguments: ["2048", "1008"]),
    ])

  /// Three arrays of 128 MB, ten times.
  private static let triad = KernelBenchEntry(
    kernel: "triad", grain: 262_144, tasks: 651,
    graph: .pattern(GraphPattern(kind: .forkJoin, width: 64, steps: 10)),
    amount: 24 * 64 * 262_144 * 10, rate: "GB/s",
    programs: [
      Program(
        name: "STREAM triad, gcc -O3", file: "stream-triad",
        arguments: ["triad", "16777216", "10"])
    ])
}

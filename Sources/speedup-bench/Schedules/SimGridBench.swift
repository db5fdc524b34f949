import Basics
import Foundation
import Records
import Schedules
import TaskGraphs

/// Our list schedules beside those of SimGrid (workloads/bench/simgrid_list.cpp), of the same graph.
struct SimGridBench {
  let program: String
  let graph: TaskGraph

  private static let workers = [64, 256, 1024]
  /// Sums of the same numbers in another order.
  private static let tolerance = 1e-6

  /// Measures both, and prints a line for each number of workers.
  ///
  /// - Parameter seconds: What our simulation takes.
  /// - Throws: `ProgramFailure` when SimGrid cannot be run, or has another schedule.
  func run(_ seconds: (TaskGraph, SchedulePolicy, Int) throws -> Double) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/speedup-bench-\(UUID().uuidString)"
    try WholeFile.makeFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/graph.txt"
    try WholeFile.write(text, to: path)
    say("\nlist beside SimGrid, \(graph.taskCount) tasks: CPU seconds, without reading the graph")
    for workers in Self.workers {
      let theirs = try ProgramText(of: program, [path, "\(workers)"])
      let numbers = theirs.text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
      guard theirs.code == 0, numbers.count == 2 else {
        throw ProgramFailure("\(program) failed: \(theirs.text)")
      }
      let ours = try seconds(graph, .list, workers)
      let makespan = try Simulator(graph, on: Platform(workers: workers)).schedule(.list).makespan
      guard abs(makespan - numbers[0]) <= Self.tolerance * makespan else {
        throw ProgramFailure("SimGrid's makespan is \(numbers[0]), ours \(makespan)")
      }
      say(
        String(
          format: "%5d workers: SimGrid %.3f, ours %.4f: %.0f times", workers, numbers[1], ours,
          numbers[1] / ours))
    }
  }

  /// A line a task: its cost, then its predecessors.
  private var text: String {
    (0..<graph.taskCount).map { task in
      ([graph.cost(of: task).description] + graph.predecessors(of: task).map(String.init))
        .joined(separator: " ") + "\n"
    }.joined()
  }
}

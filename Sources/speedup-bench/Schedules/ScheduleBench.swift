import Basics
import Execution
import Foundation
import Schedules
import TaskGraphs

#if canImport(Glibc)
import Glibc
#endif

/// What simulating a schedule costs a task, at sizes that are ten times apart: it may grow as n log n.
struct ScheduleBench {
  /// Where SimGrid's program is, if it was built.
  let folder: String

  private static let sizes: [(tasks: Int, workers: Int)] = [
    (10_000, 1024), (100_000, 1024), (1_000_000, 1024), (10_000_000, 100_000),
  ]
  private static let predecessors = 4
  private static let policies: [SchedulePolicy] = [
    .list, .fifo, .criticalPath, .longestFirst, .locality, .static, .stealing,
  ]
  private static let rounds = 3
  private static let besideSimGrid = 100_000
  /// Tasks whose change is tried, of the smallest graph.
  private static let changes = 100

  /// Measures all sizes and policies, and prints a table.
  ///
  /// - Throws: `ProgramFailure` when SimGrid fails or has another schedule.
  func run() throws {
    say(
      """
      Schedules of random graphs, 4 predecessors a task of the layer before, costs from 0.5 to 1.5:
      CPU seconds, the least of \(Self.rounds); `n log n` is nanoseconds by tasks and log₂ of them.

      """)
    say(Self.row(["policy", "tasks", "workers", "seconds", "n log n", "peak MB"]))
    for size in Self.sizes {
      let graph = try Self.graph(tasks: size.tasks, workers: size.workers)
      for policy in Self.policies {
        let seconds = try Self.seconds(graph, policy, workers: size.workers)
        let each = seconds / Double(size.tasks) / log2(Double(size.tasks)) * 1e9
        say(
          Self.row([
            policy.rawValue, "\(size.tasks)", "\(size.workers)", String(format: "%.3f", seconds),
            String(format: "%.2f", each), "\(Self.peakMegabytes)",
          ]))
      }
      if size.tasks == Self.sizes[0].tasks { try whatIf(graph, workers: size.workers) }
      if size.tasks == Self.besideSimGrid { try compare(graph) }
    }
  }

  private func compare(_ graph: TaskGraph) throws {
    let program = folder + "/simgrid-list"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      return note("simgrid-list: not built, left out")
    }
    try SimGridBench(program: program, graph: graph).run { graph, policy, workers in
      try Self.seconds(graph, policy, workers: workers)
    }
  }

  private func whatIf(_ graph: TaskGraph, workers: Int) throws {
    let start = Self.cpuSeconds
    let slack = SlackTable(graph)
    let drags = slack.tasks.enumerated().sorted { $0.element.drag > $1.element.drag }
    for (task, _) in drags.prefix(Self.changes) {
      let changed = graph.scaling([task: 0.5])
      _ = try Simulator(changed, on: Platform(workers: workers)).schedule(.criticalPath)
    }
    let seconds = String(format: "%.3f", Self.cpuSeconds - start)
    say("slack of all tasks, and what-if of the \(Self.changes) with most drag: \(seconds) s")
  }

  private static func graph(tasks: Int, workers: Int) throws -> TaskGraph {
    let layer = min(10 * workers, tasks / 10)
    var draws = SplitMix64(seed: 1)
    let costs = (0..<tasks).map { _ in 0.5 + draws.unit() }
    return try RandomGraph(tasks: tasks, predecessors: predecessors, layer: layer).graph()
      .costing(costs)
  }

  private static func seconds(
    _ graph: TaskGraph, _ policy: SchedulePolicy, workers: Int
  ) throws -> Double {
    let times = try (0..<(graph.taskCount > 1_000_000 ? 1 : rounds)).map { _ in
      let start = cpuSeconds
      _ = try Simulator(graph, on: Platform(workers: workers)).schedule(policy)
      return cpuSeconds - start
    }
    return times.min() ?? .nan
  }

  private static var cpuSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Of this process so far, building the graphs included.
  private static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  private static func row(_ cells: [String]) -> String {
    let widths = [16, 10, 10, 10, 10, 10]
    return zip(cells, widths).enumerated().map { column, cell in
      let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return column == 0 ? cell.0 + space : space + cell.0
    }.joined()
  }
}

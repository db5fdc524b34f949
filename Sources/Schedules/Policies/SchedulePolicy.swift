/// How it is decided which worker runs which task when; the raw value is its name on the command line.
package enum SchedulePolicy: String, Sendable, Codable, CaseIterable {
  /// A worker that is idle takes the first ready task in the order of the graph (Graham 1966).
  case list
  /// The one that has been ready longest.
  case fifo
  /// The one with the longest path behind it (highest level first, Hu 1961).
  case criticalPath = "critical-path"
  /// The one that takes longest (Graham 1969).
  case longestFirst = "longest-first"
  /// The one that takes least.
  case shortestFirst = "shortest-first"
  /// As `list`, but a task goes to the worker of its first predecessor when that is idle.
  case locality
  /// As our executor: a worker owns fixed tasks and runs them in a fixed order.
  case `static`
  /// As our executor: workers go on with what they release, and take from others when they have nothing.
  case stealing
  /// Heterogeneous earliest finish time (Topcuoglu, Hariri, Wu, TPDS 13(3), 2002).
  case heft
  /// Critical path on a processor (the same paper).
  case cpop
  /// Predict earliest finish time (Arabnejad, Barbosa, TPDS 25(3), 2014).
  case peft

  /// Whether no worker is ever idle while a task is ready, so that the bound of Graham holds.
  package var isGreedy: Bool {
    switch self {
    case .list, .fifo, .criticalPath, .longestFirst, .shortestFirst, .locality, .stealing: true
    case .static, .heft, .cpop, .peft: false
    }
  }

  /// Tasks by workers that a policy may look at that looks at each worker for each task: `peft` keeps 8
  /// bytes of each, and all take seconds.
  private static let mostLooks = 200_000_000

  /// Whether a schedule can be had in a reasonable time and memory.
  ///
  /// - Parameters:
  ///   - tasks: How many there are.
  ///   - workers: How many there are.
  /// - Returns: Always true for policies that do not look at each worker for each task.
  package func isFeasible(tasks: Int, workers: Int) -> Bool {
    switch self {
    case .heft, .cpop, .peft:
      tasks.multipliedReportingOverflow(by: workers).partialValue <= Self.mostLooks
    default: true
    }
  }
}

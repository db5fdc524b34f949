package import TaskGraphs

/// How the tasks of a job are run by N workers.
package enum ExecutionModel: String, Sendable, Codable, CaseIterable {
  /// A plain loop without any framework: the baseline of absolute speedup.
  case serial
  /// N forked processes on one shared mapping.
  case process
  /// N threads.
  case thread
  /// N Swift child tasks in flight on our own executor.
  case task
  /// N Swift child tasks in flight on the stock cooperative pool.
  case taskPool = "task-pool"

  /// One line for `speedup list`.
  package var about: String {
    switch self {
    case .serial: "a plain loop in one process: the baseline of absolute speedup"
    case .process: "N forked processes that share one mapping"
    case .thread: "N threads"
    case .task: "N Swift tasks in flight on an executor of our own; waiting tasks hold no thread"
    case .taskPool: "N Swift tasks in flight on the language's stock pool"
    }
  }

  /// What its workers are.
  package enum Workers: Sendable {
    /// The calling thread alone: there is one worker.
    case caller
    /// Processes of their own.
    case processes
    /// Threads of their own.
    case threads
    /// Tasks that share a few threads, so that a kernel must await and never block.
    case sharedThreads
  }

  package var workers: Workers {
    switch self {
    case .serial: .caller
    case .process: .processes
    case .thread: .threads
    case .task, .taskPool: .sharedThreads
    }
  }

  /// Whether its workers share a few threads.
  package var sharesThreads: Bool { workers == .sharedThreads }

  /// Whether it is measured where an experiment names no models.
  package var isStandard: Bool {
    switch self {
    case .serial, .process, .thread, .task: true
    case .taskPool: false
    }
  }
}

extension ExecutionModel {
  /// The policy under which this model runs a graph, as recorded in the column `policy`.
  ///
  /// - Parameters:
  ///   - graph: Its shape decides where nothing was chosen.
  ///   - chosen: What the user wants; only processes and threads can choose.
  /// - Returns: The policy.
  package func policy(for graph: TaskGraph, chosen: SchedulingPolicy?) -> SchedulingPolicy {
    switch self {
    case .serial: .static
    case .task, .taskPool: graph.isIndependent ? .dynamic : .stealing
    case .process, .thread: graph.isIndependent ? .dynamic : chosen ?? .suited(to: graph)
    }
  }
}

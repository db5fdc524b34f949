package import TaskGraphs

/// The workers that a schedule is made for, and what they cost in time beside the tasks.
///
/// A graph file may say more (`GraphPlatform`): how fast each worker runs each task, and what single
/// messages cost.
package struct Platform: Sendable, Hashable {
  /// N, at least 1.
  package var workers: Int

  /// What each task costs its worker beside its own cost, in seconds.
  package var overhead: Double

  /// What a dependence between two workers costs where the graph has no costs of messages, in seconds.
  package var message: Double

  /// How much later a task begins whose worker had waited for it, in seconds; only `static` and `stealing`,
  /// which are as executed, know it.
  package var wakeUp = 0.0

  /// What each worker waits for before its first task; nil for nothing.
  package var broadcast: Broadcast?

  /// - Parameters:
  ///   - workers: N, at least 1.
  ///   - overhead: Of a task, in seconds, at least 0.
  ///   - message: Of a dependence between two workers, in seconds, at least 0.
  ///   - broadcast: The copy of the data set before the first tasks.
  package init(
    workers: Int, overhead: Double = 0, message: Double = 0, broadcast: Broadcast? = nil
  ) {
    self.workers = workers
    self.overhead = overhead
    self.message = message
    self.broadcast = broadcast
  }

  /// When a worker can run its first task, in seconds.
  ///
  /// - Parameter worker: From 0.
  /// - Returns: 0 without a broadcast.
  package func readiness(of worker: Int) -> Double { broadcast?.end(at: worker) ?? 0 }

  /// Why a graph cannot be scheduled on this platform; nil when it can.
  package func refusal(of graph: TaskGraph) -> PlatformMistake? {
    guard let named = graph.platform?.workers.count, named > 0, workers > named else { return nil }
    return PlatformMistake(workers: workers, named: named)
  }
}

/// More workers are wanted than the graph file names.
package struct PlatformMistake: Error, Sendable, Hashable {
  package let workers: Int
  package let named: Int
}

/// The copy of the data set to all workers, step S1 of the lecture.
package struct Broadcast: Sendable, Hashable {
  /// How the copies are made.
  package enum Way: String, Sendable, CaseIterable {
    /// All at once.
    case parallel
    /// One after the other: worker i, from 1, is ready after i copies.
    case serial
    /// Whoever has the data copies it on: it doubles with each step, so that worker i, from 1, is ready
    /// after ⌈log₂(i + 1)⌉ copies (binomial tree).
    case tree
  }

  /// One copy, in seconds.
  package let seconds: Double
  package let way: Way

  package init(seconds: Double, way: Way = .parallel) {
    self.seconds = seconds
    self.way = way
  }

  /// When the copy of a worker, from 0, is complete.
  func end(at worker: Int) -> Double {
    switch way {
    case .parallel: seconds
    case .serial: Double(worker + 1) * seconds
    case .tree: Double(Int.bitWidth - (worker + 1).leadingZeroBitCount) * seconds
    }
  }
}

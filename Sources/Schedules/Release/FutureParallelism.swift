package import TaskGraphs

/// How many tasks can still run at once while a job goes on: by it an idle worker knows that it stays idle.
///
/// The workers that run and those that are simulated take it from here.
///
/// The tasks stand in the order in which they would end under `stealing`, so that what is left of a run is
/// mostly a tail of it. A tail is covered by paths of the graph, which may share tasks; of the tasks of one
/// path no two run at once (Dilworth, Annals of Mathematics 51, 1950), so that no more tasks than paths do.
package struct FutureParallelism: Sendable {
  /// The tasks; none comes before one that it waits for.
  package let order: [UInt32]

  /// For each place, at most so many of the tasks from there on run at once; behind the last one 0.
  package let bounds: [UInt32]

  /// - Parameters:
  ///   - graph: Its costs put the tasks in order; they need not be right.
  ///   - workers: How many begin, at least 1.
  package init(_ graph: TaskGraph, workers: Int) {
    let costs = (0..<graph.taskCount).map { graph.cost(of: $0) }
    // On equal workers, as ours are.
    let schedule = Simulator(checked: graph.costing(costs), Platform(workers: workers))
      .schedule(.stealing)
    let ends = schedule.ends
    let order = (0..<UInt32(graph.taskCount)).sorted {
      (ends[Int($0)], $0) < (ends[Int($1)], $1)
    }
    self.order = order
    bounds = Self.bounds(graph, order)
  }

  /// Covers tails that grow from the last task to all: a task is put before paths that begin at what waits
  /// for it, or begins one.
  private static func bounds(_ graph: TaskGraph, _ order: [UInt32]) -> [UInt32] {
    var bounds = [UInt32](repeating: 0, count: order.count + 1)
    // How many paths begin at a task, and who could still be put before them.
    var paths = [UInt32](repeating: 0, count: order.count)
    var askers = (0..<order.count).map { UInt32(graph.predecessors(of: $0).count) }
    for place in order.indices.reversed() {
      let task = Int(order[place])
      let successors = graph.successors(of: task)
      for successor in successors {
        let successor = Int(successor)
        askers[successor] -= 1
        guard askers[successor] == 0 else { continue }
        // Nobody else can take them.
        paths[task] += paths[successor]
        paths[successor] = 0
      }
      if paths[task] == 0, let other = successors.first(where: { paths[Int($0)] > 0 }) {
        paths[Int(other)] -= 1
        paths[task] = 1
      }
      bounds[place] = bounds[place + 1]
      guard paths[task] == 0 else { continue }
      paths[task] = 1
      bounds[place] += 1
    }
    return bounds
  }
}

/// What one worker knows of the tasks that are left: it only looks ahead, and so passes each but once.
///
/// `@unchecked`: the tables are made before the workers, and not changed.
package struct Outlook: @unchecked Sendable {
  private let order: UnsafePointer<UInt32>
  private let bounds: UnsafePointer<UInt32>
  private let count: Int
  /// All before it have finished.
  private var first = 0

  /// - Parameters:
  ///   - order: The tasks of a `FutureParallelism`, which outlive this value.
  ///   - bounds: Its bounds.
  ///   - count: How many tasks there are.
  package init(
    order: UnsafePointer<UInt32>, bounds: UnsafePointer<UInt32>, count: Int
  ) {
    self.order = order
    self.bounds = bounds
    self.count = count
  }

  /// Whether so many workers are enough to run at once whatever is ready, from now to the end.
  ///
  /// What is left between the first unfinished task and any place, and the paths from there on, are a bound;
  /// the least counts, so that a straggler does no harm.
  ///
  /// - Parameters:
  ///   - workers: At least 0.
  ///   - isFinished: May say no of what has just finished; it never takes a yes back.
  /// - Returns: Whether they are; a no may be wrong.
  package mutating func suffices(_ workers: Int, isFinished: (Int) -> Bool) -> Bool {
    while first < count, isFinished(Int(order[first])) { first += 1 }
    var unfinished = 0
    for place in first..<count {
      if unfinished + Int(bounds[place]) <= workers { return true }
      if isFinished(Int(order[place])) { continue }
      unfinished += 1
      if unfinished > workers { return false }
    }
    return true
  }
}

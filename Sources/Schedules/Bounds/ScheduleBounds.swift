package import TaskGraphs

/// What no schedule of a graph can be faster than, and no greedy one slower.
package struct ScheduleBounds: Sendable {
  private let graph: TaskGraph
  private let times: TaskTimes
  private let platform: Platform

  /// The work T_1 in seconds: the time on the one worker that is fastest at all tasks.
  package let work: Double

  /// The longest path T_∞ in seconds, each task on the worker that is fastest at it.
  package let span: Double

  /// What the fastest worker of each task takes for all of them.
  private let leastWork: Double

  /// - Parameters:
  ///   - graph: What is run.
  ///   - platform: Where; the overhead of a task is part of its cost here.
  /// - Throws: `PlatformMistake` for more workers than the graph names.
  package init(_ graph: TaskGraph, on platform: Platform) throws(PlatformMistake) {
    if let mistake = platform.refusal(of: graph) { throw mistake }
    self.graph = graph
    self.platform = platform
    let times = TaskTimes(graph, on: platform)
    self.times = times
    guard !times.areWorkersEqual else {
      work = times.means.reduce(0, +)
      leastWork = work
      span = PathLengths.behind(graph, times.means).reduce(0, max)
      return
    }
    let least = (0..<graph.taskCount).map { times.leastSeconds(of: $0) }
    leastWork = least.reduce(0, +)
    span = PathLengths.behind(graph, least).reduce(0, max)
    work =
      (0..<times.workers).map { worker in
        (0..<graph.taskCount).reduce(0) { $0 + times.seconds(of: $1, on: worker) }
      }.min() ?? 0
  }

  /// The least makespan that work and span allow: max(T_1/N, T_∞) where all workers are ready at once.
  package var lower: Double {
    let begin = times.readiness.min() ?? 0
    return max(begin + span, Self.level(of: leastWork, above: times.readiness))
  }

  /// The same with the work that must lie in some interval of time (Fernandez & Bussell 1973).
  package var interval: Double {
    guard times.areWorkersEqual, graph.taskCount > 0 else { return lower }
    let begin = times.readiness.min() ?? 0
    let bound = IntervalBound(graph, times.means, span: span, workers: times.workers).seconds
    return max(lower, begin + bound)
  }

  /// The most that a greedy schedule takes, (T_1 − T_∞)/N + T_∞ (Graham 1966; Brent 1974); nil where
  /// workers differ, messages cost or workers are not ready at once.
  package var greedyUpper: Double? {
    guard times.isUniform, let begin = times.readiness.first, times.readiness.last == begin else {
      return nil
    }
    return begin + (work - span) / Double(times.workers) + span
  }

  /// The height that an amount of work reaches when it is poured over the times at which workers are ready.
  static func level(of work: Double, above floors: [Double]) -> Double {
    var sum = 0.0
    var level = 0.0
    for (count, floor) in floors.sorted().enumerated() {
      if count > 0, floor >= level { break }
      sum += floor
      level = (work + sum) / Double(count + 1)
    }
    return level
  }
}

import Basics
import TaskGraphs

/// Measured times of tasks without the noise that would decide ties.
///
/// Which of two equal tasks ends first may decide over a whole step of the schedule. In a run that is settled by
/// who began first, as a simulation does; the noise of another launch would settle it by chance.
enum EvenTimes {
  /// By this share times of equal tasks differ by noise.
  private static let noise = 0.05

  /// Gives tasks that the graph calls equal, and that took nearly the same, their mean.
  ///
  /// - Parameters:
  ///   - costs: What each task took, in seconds.
  ///   - graph: What each costs.
  /// - Returns: Times with the same sum, but for rounding; those that differ by more than noise are kept.
  static func times(_ costs: [Double], of graph: TaskGraph) -> [Double] {
    var times = costs
    for tasks in Dictionary(grouping: costs.indices, by: { graph.cost(of: $0) }).values {
      guard let median = Quantiles.median(tasks.map { costs[$0] }) else { continue }
      let alike = tasks.filter { abs(costs[$0] - median) <= noise * median }
      let mean = alike.reduce(0) { $0 + costs[$1] } / Double(max(alike.count, 1))
      for task in alike { times[task] = mean }
    }
    return times
  }
}

import Basics
import Kernels
package import TaskGraphs

/// A graph of drawn dependences, by which a bench measures what any graph costs.
///
/// It is built as a graph file is: task by task, with names.
package struct RandomGraph: Sendable, Encodable, Equatable {
  package let tasks: Int
  /// Predecessors of each task, as far as there are so many to draw from.
  package let predecessors: Int
  /// How many tasks have their predecessors in the same number of tasks before them; nil draws from
  /// all tasks before.
  package let layer: Int?
  package let seed: UInt64

  package init(tasks: Int, predecessors: Int, layer: Int?, seed: UInt64 = 1) {
    self.tasks = tasks
    self.predecessors = predecessors
    self.layer = layer
    self.seed = seed
  }

  /// The graph, always the same for the same numbers.
  ///
  /// - Returns: A graph without columns and costs.
  /// - Throws: `GraphMistakes` when it is too large.
  package func graph() throws(GraphMistakes) -> TaskGraph {
    var builder = TaskGraphBuilder(name: layer == nil ? "random" : "random-layers")
    builder.reserve(tasks: tasks, dependences: tasks * predecessors)
    var drawn: [Int] = []
    var generator = SplitMix64(seed: mix(seed))
    for task in 0..<tasks {
      builder.addTask("T\(task)")
      let candidates = candidates(of: task)
      drawn.removeAll(keepingCapacity: true)
      while drawn.count < min(predecessors, candidates.count) {
        let source = candidates.lowerBound + generator.index(below: candidates.count)
        if !drawn.contains(source) { drawn.append(source) }
      }
      for source in drawn { builder.addDependence(of: task, on: source) }
    }
    return try builder.graph()
  }

  private func candidates(of task: Int) -> Range<Int> {
    guard let layer else { return 0..<task }
    let first = task / layer * layer
    return max(0, first - layer)..<first
  }
}

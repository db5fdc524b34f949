/// A directed acyclic graph of tasks, numbered from 0 in a topological order; immutable.
///
/// Independent tasks are a graph without dependences.
package struct TaskGraph: Sendable, Hashable {
  /// The name by which rows and figures call the shape: `independent`, a pattern, or a file's name.
  package let name: String

  /// How many tasks the graph has.
  package let taskCount: Int

  /// A graph of tasks that do not depend on each other.
  ///
  /// - Parameter taskCount: How many; at least 0.
  /// - Returns: The graph, called `independent`.
  package static func independent(_ taskCount: Int) -> TaskGraph {
    TaskGraph(name: "independent", taskCount: taskCount)
  }
}

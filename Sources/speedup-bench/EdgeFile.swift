import Experiments
import TaskGraphs

/// Writes graphs for programs of others, so that all run the same one (workloads/bench/graph_file.h).
enum EdgeFile {
  /// - Parameters:
  ///   - pattern: One in which every step has all columns.
  ///   - path: Where to write it.
  /// - Throws: `GraphError`, or what writing throws.
  static func write(_ pattern: GraphPattern, to path: String) throws {
    let graph = try pattern.graph()
    var words = [
      UInt32(graph.taskCount), UInt32(pattern.width), UInt32(pattern.steps),
      UInt32(graph.dependenceCount), 0,
    ]
    words.reserveCapacity(words.count + graph.taskCount + graph.dependenceCount)
    var end: UInt32 = 0
    for task in 0..<graph.taskCount {
      end += UInt32(graph.predecessors(of: task).count)
      words.append(end)
    }
    for task in 0..<graph.taskCount { words += graph.predecessors(of: task) }
    try WholeFile.write(words.withUnsafeBytes { Array($0) }, to: path)
  }
}

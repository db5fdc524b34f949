import Basics
import Experiments
import Foundation
import Records
import TaskGraphs
import Terms

/// Writes graphs for programs of others, so that all run the same one (workloads/bench/graph_file.h).
enum EdgeFile {
  /// Where the file of a graph is: the text of a command with a placeholder.
  static func template(in folder: String) -> String { "\(folder)/{graph}.edges" }

  /// Writes the file of a graph unless it is there.
  ///
  /// A program that does not find it says so, and its launch is a failure.
  static func prepare(_ graph: GraphChoice, in folder: String) {
    guard case .pattern(let pattern) = graph else { return }
    let path = template(in: folder).replacing(mark: "{graph}", by: graph.parameters)
    if !FileManager.default.fileExists(atPath: path) { try? write(pattern, to: path) }
  }

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

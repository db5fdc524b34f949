import ArgumentParser
import Execution
import Foundation
import TaskGraphs

/// Draws graphs through Graphviz.
enum GraphDrawing {
  /// Above these a drawing is a grey block, and Graphviz needs hours for it.
  private static let mostTasks = 2000
  private static let mostDependences = 5000

  /// Draws a graph as SVG.
  ///
  /// - Throws: `ValidationError` for a graph that is too large to be seen, `ToolFailure` when
  ///   Graphviz is not there or fails.
  static func draw(_ graph: TaskGraph, _ text: String, to path: String) throws {
    guard graph.taskCount <= mostTasks, graph.dependenceCount <= mostDependences else {
      throw ValidationError(
        "--svg: the graph has more than \(mostTasks) tasks or \(mostDependences) dependences; "
          + "nobody could read the figure: write it with --dot, or draw a smaller one")
    }
    guard let program = find("dot") else {
      throw ToolFailure(
        "--svg needs Graphviz, which is not installed; run `apt-get install graphviz`, or write "
          + "--dot FILE")
    }
    // A file, not a pipe: a program that ends early must not end us too. In memory, so that nothing
    // is left of it when we are killed.
    let source = try MemoryFile.open(text.utf8)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-Tsvg", "-o", URL(filePath: path).path()]
    process.standardInput = FileHandle(fileDescriptor: source, closeOnDealloc: true)
    // Standard output belongs to our own document.
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw ToolFailure("--svg: Graphviz could not write \(path)")
    }
  }

  /// The program in the folders of PATH.
  private static func find(_ name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

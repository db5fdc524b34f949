import ArgumentParser
import Basics
import Execution
import Foundation
import Processes
import TaskGraphs

/// Draws graphs through Graphviz.
enum GraphDrawing {
  /// Above these a drawing is a grey block, and Graphviz needs hours for it.
  private static let mostTasks = 2000
  private static let mostDependences = 5000

  /// Draws a graph as SVG.
  ///
  /// - Returns: The bytes of the figure.
  /// - Throws: `ValidationError` for a graph that is too large to be seen, `ToolFailure` when
  ///   Graphviz is not there or fails.
  static func svg(of graph: TaskGraph, _ text: String) throws -> Data {
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
    // Files, not pipes: a program that ends early must not end us too. In memory, so that nothing
    // is left of them when we are killed.
    let figure = FileHandle(fileDescriptor: try MemoryFile.open([]), closeOnDealloc: true)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-Tsvg"]
    process.standardInput = FileHandle(
      fileDescriptor: try MemoryFile.open(text.utf8), closeOnDealloc: true)
    process.standardOutput = figure
    do {
      try process.run()
    } catch {
      throw ToolFailure("--svg: \(program) cannot be started: \(reason(of: error))")
    }
    process.waitUntilExit()
    try figure.seek(toOffset: 0)
    guard process.terminationReason == .exit, process.terminationStatus == 0,
      let bytes = try figure.readToEnd(), !bytes.isEmpty
    else { throw ToolFailure("--svg: Graphviz could not draw the graph") }
    return bytes
  }

  /// What the system says of a program that Foundation could not start.
  private static func reason(of error: any Error) -> String {
    let cause = (error as? CocoaError)?.underlying as? POSIXError
    return WriteError(number: cause?.code.rawValue ?? EIO).description
  }

  /// The program in the folders of PATH.
  private static func find(_ name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

import ArgumentParser
import Basics
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
  static func svg(of graph: TaskGraph, _ text: String) throws -> [UInt8] {
    guard graph.taskCount <= mostTasks, graph.dependenceCount <= mostDependences else {
      throw ValidationError(
        "--svg: the graph has more than \(mostTasks) tasks or \(mostDependences) dependences; "
          + "nobody could read the figure: write it with --dot, or draw a smaller one")
    }
    let path = Environment["PATH"]
    guard let program = ProgramFile.find("dot", path: path) else {
      throw ToolFailure(
        "--svg needs Graphviz, which is not installed; run `apt-get install graphviz`, or write "
          + "--dot FILE")
    }
    let drawing: ProgramFilter
    do throws(SystemError) {
      drawing = try ProgramFilter(program, ["-Tsvg"], input: text.utf8)
    } catch {
      throw ToolFailure(
        "--svg: \(program) cannot be started: \(WriteError(number: error.number))")
    }
    guard drawing.status == .exited(code: 0), !drawing.output.isEmpty else {
      throw ToolFailure("--svg: Graphviz could not draw the graph")
    }
    return drawing.output
  }
}

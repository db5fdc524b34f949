import Basics

/// Writes graphs in the language of Graphviz.
package enum DOTText {
  /// The graph as a directed graph of boxes with the names and costs of the tasks.
  ///
  /// - Parameters:
  ///   - graph: The graph; its dummies are drawn as points.
  ///   - marks: What is drawn beside; nil for nothing.
  /// - Returns: The text, with a line end behind the last line.
  package static func text(_ graph: TaskGraph, marks: GraphMarks? = nil) -> String {
    let path = marks?.path ?? []
    let isOnPath = Set(path)
    let steps = Dictionary(uniqueKeysWithValues: zip(path, path.dropFirst()))
    var text = "digraph \"\(escaped(graph.name))\" {\n"
    text += "  node [shape=box, style=rounded, fontname=\"DejaVu Sans\"];\n"
    for task in 0..<graph.taskCount {
      let name = escaped(graph.name(of: task))
      let cost = graph.costs.isEmpty ? "" : "\\n\(number(graph.cost(of: task))) s"
      let shape = graph.isDummy(task) ? ", shape=point, xlabel=\"\(name)\"" : ""
      let mark = marks?.attributes(of: task, isOnPath: isOnPath.contains(task)) ?? ""
      text += "  n\(task) [label=\"\(name)\(cost)\"\(shape)\(graph.isDummy(task) ? "" : mark)];\n"
    }
    for task in 0..<graph.taskCount {
      for source in graph.predecessors(of: task) {
        let mark = steps[Int(source)] == task ? " [penwidth=4, color=\"#D55E00\"]" : ""
        text += "  n\(source) -> n\(task)\(mark);\n"
      }
    }
    return text + "}\n"
  }

  /// A name within double quotes: Graphviz reads escape sequences and HTML entities in labels.
  private static func escaped(_ name: String) -> String {
    var escaped = ""
    for scalar in VisibleText.lines(name).unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "&": escaped += "&amp;"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func number(_ cost: Double) -> String {
    Int(exactly: cost).map(String.init) ?? "\(cost)"
  }
}

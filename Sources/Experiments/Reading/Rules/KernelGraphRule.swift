import TaskGraphs
import Terms

/// A kernel and its graph: some kernels mean something on one graph only.
enum KernelGraphRule {
  /// The graph of the workload: that of the file where the kernel runs on it, or the kernel's own
  /// where the file names none; nil, with a note, for a graph that the kernel does not run on.
  static func read(
    _ section: Section, _ kernel: KernelFacts?, _ reading: inout Reading
  ) -> GraphRule.Graph? {
    guard let kernel, kernel.graphs != .any else { return GraphRule.read(section, &reading) }
    guard let value = section["graph"] else { return standard(kernel.graphs) }
    guard let graph = GraphRule.read(section, &reading) else { return nil }
    if allows(kernel.graphs, graph.choice) { return graph }
    reading.note(
      value.line, "the kernel \(kernel.name) does not run on the graph '\(graph.choice.name)'",
      cure: cure(kernel.graphs))
    return nil
  }

  /// Whether the kernel brings the number of tasks along, so that `tasks` may be left out.
  static func bringsTasks(_ section: Section, _ kernel: KernelFacts?) -> Bool {
    guard case .pattern? = kernel?.graphs else { return false }
    return section["graph"] == nil
  }

  private static func standard(_ demand: GraphDemand) -> GraphRule.Graph {
    guard case .pattern(let pattern) = demand else {
      return GraphRule.Graph(choice: .independent, tasks: nil)
    }
    return GraphRule.Graph(choice: .pattern(pattern), tasks: try? pattern.taskCount())
  }

  private static func allows(_ demand: GraphDemand, _ choice: GraphChoice) -> Bool {
    switch choice {
    case .independent: demand == .independent
    case .pattern(let pattern): demand.allows(pattern)
    case .file: false
    }
  }

  private static func cure(_ demand: GraphDemand) -> String {
    guard case .pattern(let pattern) = demand else {
      return "its tasks are independent: leave 'graph' out"
    }
    let steps = pattern.kind.hasSteps ? ", steps: \(pattern.steps)" : ""
    return "write {pattern: \(pattern.kind.rawValue), width: \(pattern.width)\(steps)}"
  }
}

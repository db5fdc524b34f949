/// What a drawing of a graph shows beside its tasks and dependences.
package struct GraphMarks: Sendable, Hashable {
  /// The tasks of one longest path, in order: they and what joins them are drawn strongly.
  package let path: [Int]

  /// The group of each task, by which it is filled; empty for none.
  package let groups: [Int]

  /// Above so many tasks nobody reads names, and levels show the shape.
  private static let mostNamed = 300

  /// Marks the longest path, and groups of the tasks.
  ///
  /// - Parameters:
  ///   - graph: That is drawn.
  ///   - owners: The worker of each task; nil groups large graphs by level, and small ones not at all.
  package init(_ graph: TaskGraph, owners: [UInt32]? = nil) {
    path = EarliestSchedule(graph).criticalPath
    if let owners {
      groups = owners.map { Int($0) }
    } else {
      groups = graph.taskCount > Self.mostNamed ? graph.levels.map { Int($0) } : []
    }
  }

  /// Light enough for black words: those of figures, mixed with white.
  private static let fills = [
    "#B3D4E8", "#F7CFB3", "#B3E2D5", "#F0D7E4", "#F8E2B3", "#CDE9F8", "#DBBDCC", "#C2BDDC",
  ]

  /// How a task is drawn, as attributes of Graphviz behind others.
  func attributes(of task: Int, isOnPath: Bool) -> String {
    let strong = isOnPath ? ", penwidth=4, color=\"#D55E00\"" : ""
    guard !groups.isEmpty else { return strong }
    let fill = Self.fills[groups[task] % Self.fills.count]
    return ", style=\"rounded,filled\", fillcolor=\"\(fill)\"" + strong
  }
}

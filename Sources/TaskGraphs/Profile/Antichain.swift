/// The largest set of tasks of which none waits for another, directly or not.
///
/// It has as many tasks as there are chains in a smallest cover of the graph by chains (Dilworth,
/// Annals of Mathematics 51, 1950), which is the number of tasks less a maximum matching between
/// tasks and the tasks that they reach (Fulkerson, Proceedings of the AMS 7, 1956).
enum Antichain {
  /// Its size; dummies are left out.
  static func maximumSize(of graph: TaskGraph) -> Int {
    let reach = Reachability(graph)
    let matching = BitMatching(reach.rows)
    return graph.countedTasks - matching.maximumSize()
  }
}

/// Which tasks each task reaches.
private struct Reachability {
  /// One row a task; the rows and columns of dummies are empty.
  private(set) var rows: BitRows

  init(_ graph: TaskGraph) {
    let count = graph.taskCount
    rows = BitRows(count: count)
    for task in stride(from: count - 1, through: 0, by: -1) {
      for successor in graph.successors(of: task) {
        rows.insert(Int(successor), into: task)
        rows.formUnion(of: task, with: Int(successor))
      }
    }
    for dummy in graph.dummies {
      rows.removeAll(from: Int(dummy))
      for task in 0..<count { rows.remove(Int(dummy), from: task) }
    }
  }
}

import Terms

/// `tasks`: how many there are, in all (strong scaling) or for each worker (weak scaling).
enum TasksRule: SectionRule {
  static let keys = ["tasks"]

  private static let expected = WholeNumber.Expectation(
    name: "'tasks'", range: 1...UInt64(Limits.tasks), example: "64")

  static func read(_ section: Section, _ reading: inout Reading) -> Int? {
    read(section, followFromGraph: false, &reading)
  }

  /// - Parameters:
  ///   - section: The workload.
  ///   - followFromGraph: Whether the kernel has a graph of its own, which says it.
  ///   - reading: Where mistakes are noted.
  /// - Returns: The number; nil where it follows from the graph, and for a mistake.
  static func read(
    _ section: Section, followFromGraph: Bool, _ reading: inout Reading
  ) -> Int? {
    var followFromGraph = followFromGraph
    if case .mapping? = section["graph"]?.content { followFromGraph = true }
    if followFromGraph {
      if let value = section["tasks"] {
        reading.note(
          value.line, "'tasks': how many there are follows from the graph", cure: "leave it out")
      }
      return nil
    }
    guard let value = section["tasks"] else {
      reading.note(
        section.line, "'tasks', the number of tasks, is missing",
        cure: "write for example tasks: \(expected.example)")
      return nil
    }
    return WholeNumber.read(value, expected, &reading).map(Int.init)
  }
}

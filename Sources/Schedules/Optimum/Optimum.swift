/// The shortest schedule that was found, and whether there can be a shorter one.
package struct Optimum: Sendable, Hashable {
  /// How much is known; the raw value is that of JSON.
  package enum Status: String, Sendable, Codable {
    /// No schedule is shorter.
    case proved
    /// A shorter one may exist, but none below `lower`.
    case gap
  }

  /// The schedule.
  package let schedule: Schedule

  /// No schedule is shorter, in seconds; the makespan itself where it is proved.
  package let lower: Double

  /// How many partial schedules were looked at.
  package let nodes: Int

  /// Whether the makespan is the least.
  package var status: Status { lower >= schedule.makespan ? .proved : .gap }
}

/// How long the search for a shortest schedule may go on.
package struct SearchBudget {
  /// The most partial schedules.
  package let nodes: Int

  /// Asked now and then; whoever has a clock looks at it.
  package let isOver: () -> Bool

  /// - Parameters:
  ///   - nodes: The most partial schedules.
  ///   - isOver: Whether the search should end.
  package init(nodes: Int, isOver: @escaping () -> Bool = { false }) {
    self.nodes = nodes
    self.isOver = isOver
  }
}

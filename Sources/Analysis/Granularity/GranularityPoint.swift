/// One grain at which a graph was measured.
package struct GranularityPoint: Sendable, Equatable {
  /// Work of one task, in iterations of the kernel `spin`.
  package let grain: UInt64
  /// Tasks of the graph.
  package let tasks: Int
  /// The median of the rounds, in seconds.
  package let seconds: Double
  package let rounds: Int

  package init(grain: UInt64, tasks: Int, seconds: Double, rounds: Int) {
    self.grain = grain
    self.tasks = tasks
    self.seconds = seconds
    self.rounds = rounds
  }

  /// Floating-point operations of one iteration of `spin` (Slaughter et al., SC20).
  private static let operations = 128.0

  /// The mean time that a worker spends on a task, its overhead included, in seconds.
  ///
  /// elapsed · workers / tasks (Slaughter et al., SC20).
  package func granularity(workers: Int) -> Double {
    seconds * Double(workers) / Double(tasks)
  }

  /// Floating-point operations a second.
  package var rate: Double { Double(tasks) * Double(grain) * Self.operations / seconds }
}

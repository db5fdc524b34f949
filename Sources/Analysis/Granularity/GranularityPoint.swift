import Basics
import Experiments
package import Terms

/// One grain at which a graph was measured.
package struct GranularityPoint: Sendable, Equatable {
  /// Work of one task, in iterations of the kernel `spin`.
  package let grain: UInt64
  /// Tasks of the graph.
  package let tasks: Int
  /// The median of the launches, in seconds.
  package let seconds: Double
  /// What entered, ascending in rounds; a launch counts as the median of its iterations.
  package let launches: [MeasuredLaunch]
  /// Launches that did not end `ok`.
  package let failures: Int
  /// Doubts about the launches, as those of a curve of `run`.
  package let warnings: [CurveWarning]

  /// A point of launches that ended well; nil when there are none.
  package init?(
    grain: UInt64, launches: [MeasuredLaunch], failures: Int = 0, warnings: [CurveWarning] = []
  ) {
    guard let seconds = Quantiles.median(launches.map(\.seconds)), let first = launches.first
    else { return nil }
    self.grain = grain
    tasks = first.tasks
    self.seconds = seconds
    self.launches = launches
    self.failures = failures
    self.warnings = warnings
  }

  /// How many launches entered, one a round.
  package var rounds: Int { launches.count }

  /// Floating-point operations of one iteration of `spin` (Slaughter et al., SC20).
  private static let operations = 128.0

  /// The mean time that a worker spends on a task, its overhead included, in seconds.
  ///
  /// elapsed · workers / tasks (Slaughter et al., SC20).
  package func granularity(workers: Int) -> Double { granularity(of: seconds, workers) }

  func granularity(of seconds: Double, _ workers: Int) -> Double {
    seconds * Double(workers) / Double(tasks)
  }

  /// Floating-point operations a second.
  package var rate: Double { rate(of: seconds) }

  /// What was really done counts, because tasks of a pattern may differ in their costs.
  func rate(of seconds: Double) -> Double {
    let work = launches.first?.work ?? Double(tasks) * Double(grain)
    return work * Self.operations / seconds
  }

  /// The noise that was noted in so many launches that it may reach the median, or in all together.
  ///
  /// Not that iterations are short: the finest tasks make them so, and no other launch cures it.
  package var noise: [NoiseWarning] {
    warnings.compactMap { warning in
      guard let noise = warning.noise, noise.signal != .shortIteration else { return nil }
      guard case .measured(_, let noted) = warning else { return noise }
      return Double(noted) >= CurveWarning.breakdown * Double(rounds) ? noise : nil
    }
  }

  /// Whether the noise is within what a median bears.
  var isTrusted: Bool { !noise.contains { $0.level == .invalid } }

  /// Whether the point should not be shown as clean.
  ///
  /// Settings of the machine hold for all points alike.
  package var isDoubtful: Bool { failures > 0 || noise.contains { !$0.signal.isSetting } }
}

import Experiments
package import Records
package import Terms

/// A line of a plot: one model of one experiment under one kind of scaling, over worker counts.
package struct Curve: Sendable, Equatable {
  package var experiment: String
  package var model: Model
  package var kernel: String
  package var scaling: ScalingMode
  package var bound: Bound
  /// Work of one task, in `unit`.
  package var grain: UInt64
  package var unit: String
  /// Tasks at the base: in all (strong scaling), or for each worker (weak scaling).
  package var tasks: Int
  /// The smallest measured worker count: speedup is relative to it.
  package var baseWorkers: Int
  /// Ascending in workers; the first is the base.
  ///
  /// Empty when no launch of the line ended well.
  package var points: [CurvePoint]
  /// Worker counts that were tried and of which no launch ended well; ascending.
  package var missing: [MissingPoint] = []
  /// What an I/O kernel did; empty where it has no modes.
  package var mode = ""
  /// The dependences of its tasks, as the rows name them.
  package var graph = ""
  /// Whether workers of it ended when they stayed idle.
  package var endsIdleWorkers = false

  /// The kernel with its mode: `file-read (cold)`.
  package var kernelText: String { mode.isEmpty ? kernel : "\(kernel) (\(mode))" }

  /// The median time of the base point, in seconds: T(1) when the base is one worker.
  package var baseSeconds: Double { points.first?.median.value ?? .nan }
}

/// A worker count of a curve that has no time.
package struct MissingPoint: Sendable, Equatable {
  package var workers: Int
  /// How many launches were tried.
  package var launches: Int
  /// How the first of them ended.
  package var failure: LaunchFailure

  package init(workers: Int, launches: Int, failure: LaunchFailure) {
    self.workers = workers
    self.launches = launches
    self.failure = failure
  }
}

/// How a launch ended that did not end `ok`.
package struct LaunchFailure: Sendable, Equatable {
  package var status: Sample.Status
  /// In words; may be empty.
  package var detail: String

  package init(status: Sample.Status, detail: String) {
    self.status = status
    self.detail = detail
  }
}

extension Curve {
  /// Whether no task waits for another.
  package var hasFreeTasks: Bool { graph.isEmpty || graph == GraphChoice.independent.name }

  /// Whether a reader who divides the median times of the base and a point gets another speedup than
  /// the point has: by more than 1%.
  ///
  /// The median of ratios is not the ratio of medians. Under weak scaling the work is in the ratio,
  /// too, so nothing is divided there.
  package func isUnlikeTimes(_ point: CurvePoint) -> Bool {
    guard scaling == .strong, point.workers != baseWorkers else { return false }
    let divided = Double(baseWorkers) * baseSeconds / point.median.value
    return abs(divided / point.speedup.value - 1) > 0.01
  }
}

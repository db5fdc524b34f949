import Records
package import Schedules
package import Terms

/// Where the time went of a curve whose tasks wait for each other.
package struct GraphLosses: Sendable {
  /// One number of workers.
  package struct Point: Sendable {
    package let policy: SchedulePolicy
    /// With the time that the shares are of.
    package let losses: ScheduleLosses
    /// The 95% interval of that time; nil where it is that of the traced launch.
    package let interval: ClosedRange<Double>?
    /// ∫ min(idle workers, ready tasks) dt of the traced launch, in worker-seconds, over its N · T(N).
    package let delay: Double

    package var workers: Int { losses.workers }

    /// The share of N · T(N); the shares of all terms are 1 in sum.
    ///
    /// - Parameter term: Which part.
    /// - Returns: Below 0 for a gain.
    package func share(_ term: GraphLossTerm) -> Estimate {
      let value = Self.share(term, losses)
      guard let interval else { return Estimate(value) }
      // Each share rises or falls with the time.
      let ends = [interval.lowerBound, interval.upperBound].map {
        Self.share(term, losses.measured($0))
      }
      return Estimate(value, min(ends[0], ends[1])...max(ends[0], ends[1]))
    }

    private static func share(_ term: GraphLossTerm, _ losses: ScheduleLosses) -> Double {
      losses.total > 0 ? term.seconds(losses) / losses.total : 0
    }
  }

  package let experiment: String
  package let model: Model
  package let scaling: ScalingMode
  package let grain: UInt64
  /// Ascending in workers; the first one gives the task times of one worker.
  package let points: [Point]
  /// The workers of the launch whose task times are T₁: 1 where that was traced.
  package let baseWorkers: Int

  /// Nil of a curve without a trace of its graph.
  init?(_ curve: Curve, _ replay: GraphReplay) {
    let launches = replay.launches(of: curve)
    guard curve.scaling == .strong, !curve.hasFreeTasks, let first = launches.first else {
      return nil
    }
    (experiment, model, scaling) = (curve.experiment, curve.model, curve.scaling)
    grain = curve.grain
    baseWorkers = first.trace.workers
    points = launches.map { Self.point($0, from: first, replay) }
  }

  private static func point(
    _ launch: TracedLaunch, from first: TracedLaunch, _ replay: GraphReplay
  ) -> Point {
    let usual = usual(launch)
    let workers = launch.trace.workers
    let total = launch.schedule.makespan * Double(workers)
    let delay = SchedulingDelay.seconds(launch.trace.taskSpans, of: replay.graph, workers: workers)
    return Point(
      policy: launch.policy,
      losses: ScheduleLosses(
        replay.graph, single: first.schedule.costs, several: launch.schedule.costs,
        policy: launch.policy, workers: workers,
        measured: usual?.value ?? launch.schedule.makespan),
      interval: usual?.interval, delay: total > 0 ? delay / total : 0)
  }
}

extension GraphLosses {
  /// By this share a traced launch may differ from the rounds and stand for them: their interval is wide where
  /// the machine was busy.
  private static let likeness = 0.02

  /// The rounds' time where the launch was like them; else its own time belongs to its task times.
  private static func usual(_ launch: TracedLaunch) -> Estimate? {
    guard launch.isTypical == true, let median = launch.measured?.median,
      abs(launch.schedule.makespan / median.value - 1) <= likeness
    else { return nil }
    return median
  }
}

/// A part of N · T(N).
package enum GraphLossTerm: String, Sendable, CaseIterable {
  /// T₁, the work; no loss.
  case work
  /// What the longest path leaves idle.
  case structure
  /// What the policy loses beyond that.
  case order
  /// Slower tasks.
  case inflation
  /// What lies between tasks.
  case overhead

  /// In worker-seconds.
  func seconds(_ losses: ScheduleLosses) -> Double {
    switch self {
    case .work: losses.work
    case .structure: losses.structure
    case .order: losses.order
    case .inflation: losses.inflation
    case .overhead: losses.overhead
    }
  }
}

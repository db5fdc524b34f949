import Records
package import Schedules
package import Terms

/// What the graph of a curve allows, beside what was measured.
///
/// The plot of Cilkscale (Schardl & Lee, "OpenCilk", PPoPP 2023), with the time T(1) of the rounds, intervals,
/// and a verdict in words.
package struct SpeedupBounds: Sendable {
  /// One number of workers.
  package struct Point: Sendable {
    package let workers: Int
    package let speedup: Estimate
    /// T₁/((T₁ − T_∞)/N + T_∞): what a greedy schedule reaches at least.
    package let greedy: Double
    /// The same with what a task costs its worker beside its own time; nil without a trace.
    package let burdened: Double?
    package let verdict: BoundVerdict
  }

  package let experiment: String
  package let model: Model
  package let scaling: ScalingMode
  package let grain: UInt64
  /// T₁/T_∞: what the longest path allows, with any number of workers.
  package let parallelism: Double
  package let policy: SchedulePolicy
  /// Whether task times were measured; else they are those that the graph names.
  package let isMeasured: Bool
  package let points: [Point]

  /// Task times are those of one launch: by this share nothing is called above or below.
  static let tolerance = 0.02

  /// Nil where task times are not known, and of a curve without a base of one worker.
  init?(_ curve: Curve, _ replay: GraphReplay) {
    guard curve.scaling == .strong, !curve.hasFreeTasks, curve.baseWorkers == 1,
      let policy = replay.policy(of: curve.model)
    else { return nil }
    let launches = replay.launches(of: curve)
    let base = TracedLaunch.base(of: launches)
    guard base != nil || replay.knowsCosts else { return nil }
    let costs = base?.schedule.costs
    func bound(_ burden: Double) -> GreedyBound {
      GreedyBound(replay.graph, costs: costs, burden: burden)
    }
    let plain = bound(0)
    guard plain.span > 0 else { return nil }
    (experiment, model, scaling) = (curve.experiment, curve.model, curve.scaling)
    grain = curve.grain
    let parallelism = plain.work / plain.span
    self.parallelism = parallelism
    self.policy = policy
    isMeasured = base != nil
    // What the base takes, with what its tasks cost.
    let alone = base.map { bound($0.schedule.overhead).work }
    /// Where workers idle while tasks are ready, what their own policy reaches.
    func planned(_ workers: Int, _ launch: TracedLaunch?) -> Double {
      guard !policy.isGreedy else { return .infinity }
      let platform = Platform(workers: workers, overhead: launch?.cost ?? 0)
      let makespan = Simulator.makespan(replay.graph, costs: costs, policy, on: platform)
      return (launch == nil ? plain.work : alone ?? plain.work) / makespan
    }
    points = curve.points.map { point in
      let workers = point.workers
      let greedy = plain.work / plain.most(workers)
      let launch = launches.first { $0.trace.workers == workers }
      let burdened = launch.flatMap { launch in alone.map { $0 / bound(launch.cost).most(workers) }
      }
      return Point(
        workers: workers, speedup: point.speedup, greedy: greedy, burdened: burdened,
        verdict: BoundVerdict(
          point.speedup, from: min(burdened ?? greedy, greedy, planned(workers, launch)),
          to: min(Double(workers), parallelism)))
    }
  }

  /// What N workers could reach: linear, and no more than the longest path allows.
  package func upper(_ workers: Int) -> Double { min(Double(workers), parallelism) }
}

/// Whether a speedup lies where the graph allows it.
package enum BoundVerdict: String, Sendable {
  case within
  case below
  case above

  /// - Parameters:
  ///   - speedup: Its interval decides, and without one its value.
  ///   - low: What a greedy schedule reaches.
  ///   - high: What no schedule passes.
  init(_ speedup: Estimate, from low: Double, to high: Double) {
    let part = speedup.interval ?? speedup.value...speedup.value
    if part.lowerBound > high * (1 + SpeedupBounds.tolerance) {
      self = .above
    } else if part.upperBound < low * (1 - SpeedupBounds.tolerance) {
      self = .below
    } else {
      self = .within
    }
  }
}

extension TracedLaunch {
  /// What a task cost its worker beside its own time, with the wake-up of one that had waited, in seconds.
  fileprivate var cost: Double { schedule.overhead + schedule.wakeUp }
}

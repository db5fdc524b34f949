import Experiments
import Terms

/// The metrics of scaling as formulas (METHOD.md, "Metrics").
package enum ScalingMetrics {
  /// The experimentally determined serial fraction e = (1/S − 1/N)/(1 − 1/N): rising with N it is
  /// overhead, flat it is serial work.
  ///
  /// Nil for N = 1.
  ///
  /// Source: Karp & Flatt, "Measuring Parallel Processor Performance", CACM 33(5), 1990.
  ///
  /// - Parameters:
  ///   - speedup: S, relative to one worker; above 0.
  ///   - workers: N.
  /// - Returns: e; below 0 when the speedup is more than N.
  package static func karpFlatt(speedup: Double, workers: Int) -> Double? {
    guard workers > 1, speedup > 0 else { return nil }
    let share = 1 / Double(workers)
    return (1 / speedup - share) / (1 - share)
  }

  /// The factor W_N/W_base by which a ratio of times becomes a speedup: 1 in strong scaling, where
  /// the work is fixed (Amdahl 1967); the work really done in weak scaling, where it grows
  /// (Gustafson, "Reevaluating Amdahl's Law", CACM 31(5), 1988).
  ///
  /// Tasks stand for work where the work of either is not known or nothing.
  static func workRatio(
    of launch: MeasuredLaunch, to base: MeasuredLaunch, scaling: ScalingMode
  ) -> Double {
    guard scaling == .weak else { return 1 }
    if let work = launch.work, let baseWork = base.work { return work / baseWork }
    guard launch.tasks > 0, base.tasks > 0 else { return 1 }
    return Double(launch.tasks) / Double(base.tasks)
  }

  /// The times of two points in the rounds that measured both, as pairs whose ratio is a speedup.
  ///
  /// Both ascend in rounds; of several launches of the base in one round the first is taken.
  static func pairs(
    base: [MeasuredLaunch], launches: [MeasuredLaunch], scaling: ScalingMode
  ) -> [PairedRatio.Pair] {
    var place = 0
    return launches.compactMap { launch in
      while place < base.count, base[place].round < launch.round { place += 1 }
      guard place < base.count, base[place].round == launch.round else { return nil }
      let ratio = workRatio(of: launch, to: base[place], scaling: scaling)
      return PairedRatio.Pair(base[place].seconds * ratio, launch.seconds)
    }
  }
}

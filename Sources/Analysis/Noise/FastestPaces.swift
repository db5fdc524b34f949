import Experiments

/// How fast the CPUs were at best in each run: what its launches are compared with (METHOD.md,
/// "Noise").
struct FastestPaces: Sendable {
  /// By run, in seconds.
  private var fastest: [String: Double] = [:]

  mutating func add(_ sample: Sample) {
    guard let pace = sample.paceSeconds, pace > 0 else { return }
    fastest[sample.runID] = min(pace, fastest[sample.runID] ?? .infinity)
  }

  /// What is to be said of a launch.
  ///
  /// - Parameters:
  ///   - pace: Of its CPUs, in seconds; nil where it was not measured.
  ///   - run: Which run it belongs to.
  /// - Returns: Nil when they were about as fast as at best.
  func warning(of pace: Double?, in run: String) -> NoiseWarning? {
    guard let pace, let best = fastest[run] else { return nil }
    return NoiseSignal.slowCPUs.level(of: pace / best).map { NoiseWarning(.slowCPUs, $0) }
  }
}

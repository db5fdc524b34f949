import Experiments
import Records
import Terms

/// How fast the CPUs were at best in each run: what its launches are compared with (METHOD.md,
/// "Noise").
struct FastestPaces: Sendable {
  private struct Crew: Hashable {
    let run: String
    /// Nil for all of the run.
    let workers: Int?
  }

  /// In seconds.
  private var fastest: [Crew: Double] = [:]
  /// What the row before said: rows of one launch have the same pace.
  private var last: (crew: Crew, pace: Double)?

  mutating func add(_ sample: Sample) {
    guard let pace = sample.paceSeconds, pace > 0 else { return }
    let crew = Crew(run: sample.runID, workers: sample.workers)
    if let last, last.pace == pace, last.crew == crew { return }
    last = (crew, pace)
    for crew in [Crew(run: sample.runID, workers: nil), crew] {
      fastest[crew] = min(pace, fastest[crew] ?? pace)
    }
  }

  /// What is to be said of a launch.
  ///
  /// CPUs may be slower together than alone by their nature (boost, cores of two kinds): that is said,
  /// but only those that were faster with as many workers are not to be trusted.
  ///
  /// - Parameters:
  ///   - pace: Of its CPUs, in seconds; nil where it was not measured.
  ///   - workers: Its workers.
  ///   - run: Which run it belongs to.
  /// - Returns: Nil when they were about as fast as at best.
  func warning(of pace: Double?, workers: Int, in run: String) -> NoiseWarning? {
    func level(beside crew: Crew) -> NoiseSignal.Level? {
      guard let pace, let best = fastest[crew] else { return nil }
      return NoiseSignal.slowCPUs.level(of: pace / best)
    }
    let isInvalid = level(beside: Crew(run: run, workers: workers)) == .invalid
    return level(beside: Crew(run: run, workers: nil)).map { _ in
      NoiseWarning(.slowCPUs, isInvalid ? .invalid : .warn)
    }
  }
}

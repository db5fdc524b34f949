package import Experiments

/// A line of a plot: one model of one experiment under one kind of scaling, over worker counts.
package struct Curve: Sendable, Equatable {
  package var experiment: String
  package var model: String
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
  package var points: [CurvePoint]

  /// The median time of the base point, in seconds: T(1) when the base is one worker.
  package var baseSeconds: Double { points.first?.median.value ?? .nan }
}

/// One point of a curve.
package struct CurvePoint: Sendable, Equatable {
  package var workers: Int
  /// Rounds that entered: launches that were ok.
  package var rounds: Int
  /// Completion time in seconds: the median over rounds of the launches' medians.
  package var median: Estimate
  /// T(1)/T(N) of the same model; with a base N0 > 1, N0·T(N0)/T(N). In weak scaling the scaled
  /// speedup: the same, times the ratio of the work.
  package var speedup: Estimate
  /// Speedup over workers.
  package var efficiency: Estimate
  /// T(serial)/T(N), where a serial baseline was measured in the same rounds.
  package var absoluteSpeedup: Estimate?
  /// The experimentally determined serial fraction (Karp & Flatt 1990); N > 1, strong scaling.
  package var karpFlatt: Double?
  /// Launches of this point that did not end `ok`.
  package var failures: Int
  package var warnings: [CurveWarning]
}

/// A value with its 95% interval; the interval is missing when there are too few rounds.
package struct Estimate: Sendable, Equatable {
  package var value: Double
  package var interval: ClosedRange<Double>?

  package init(_ value: Double, _ interval: ClosedRange<Double>? = nil) {
    self.value = value
    self.interval = interval
  }

  /// The same estimate in another unit.
  package func scaled(by factor: Double) -> Estimate {
    Estimate(
      value * factor, interval.map { $0.lowerBound * factor...$0.upperBound * factor })
  }
}

/// A reason to doubt a point. It travels with the point into tables, figures and files.
package enum CurveWarning: Sendable, Hashable {
  /// Fewer than 2 rounds: no interval can be given.
  case noInterval
  /// Fewer than 6 rounds: the interval is a bootstrap, not exact.
  case fewRounds(Int)
  /// Launches of this point failed and are left out.
  case failedLaunches(Int)

  /// The word that stands in `summary.csv`.
  package var code: String {
    switch self {
    case .noInterval: "no-interval"
    case .fewRounds: "few-rounds"
    case .failedLaunches: "failed-launches"
    }
  }
}

extension CurveWarning: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noInterval: "only one round: no interval"
    case .fewRounds(let rounds):
      "\(rounds) rounds: the interval is a bootstrap; 6 or more give an exact one"
    case .failedLaunches(let count):
      "\(count) launch\(count == 1 ? "" : "es") did not end well and count for nothing"
    }
  }
}

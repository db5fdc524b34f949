import Experiments

@testable import Analysis
@testable import Reporting
@testable import Terms

/// Invented curves for the tests of figures.
enum SampleCurves {
  /// A curve with a given speedup at each count and intervals of `spread` either way.
  static func curve(
    _ model: String, scaling: ScalingMode = .strong, base: Double = 6.4, grain: UInt64 = 100,
    unit: String = "milliseconds", spread: Double? = 0.02, warnings: [CurveWarning] = [],
    speedups: [(Int, Double)]
  ) -> Curve {
    let first = speedups.first?.0 ?? 1
    let points = speedups.map { workers, speedup in
      let growth = scaling == .weak ? Double(workers) / Double(first) : 1
      let time = base * Double(first) * growth / speedup
      func estimate(_ value: Double) -> Estimate {
        Estimate(value, spread.map { value * (1 - $0)...value * (1 + $0) })
      }
      return CurvePoint(
        workers: workers, rounds: 12, median: estimate(time), speedup: estimate(speedup),
        efficiency: estimate(speedup / Double(workers)), absoluteSpeedup: nil,
        karpFlatt: scaling == .strong
          ? ScalingMetrics.karpFlatt(speedup: speedup, workers: workers) : nil,
        failures: 0, warnings: warnings)
    }
    return Curve(
      experiment: "sleep", model: Model(model), kernel: "sleep", scaling: scaling, bound: .io,
      grain: grain, unit: unit, tasks: 64, baseWorkers: first, points: points)
  }

  /// Models near the ideal at 1, 2, 4 … up to `top`, with the shares that they lose.
  static func family(
    _ models: [(String, Double)], counts: [Int], scaling: ScalingMode = .strong
  ) -> [Curve] {
    models.map { model, loss in
      curve(
        model, scaling: scaling,
        speedups: counts.map { ($0, Double($0) / (1 + loss * Double($0 - 1))) })
    }
  }
}

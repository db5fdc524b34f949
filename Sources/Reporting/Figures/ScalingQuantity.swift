import Analysis
import Experiments
import Terms

/// What a scaling figure shows against the workers.
package enum ScalingQuantity: String, Sendable, CaseIterable {
  case speedup
  case efficiency
  case time

  /// The quantity of a point; times in seconds.
  func estimate(_ point: CurvePoint) -> Estimate {
    switch self {
    case .speedup: point.speedup
    case .efficiency: point.efficiency
    case .time: point.median
    }
  }

  /// The words of its axis, with the formula of METHOD.md; `base` is the base worker count that
  /// all curves share, and nil if they do not.
  func label(_ scaling: ScalingMode, base: Int?, unit: TimeScale) -> String {
    let first = base.map { "T(\($0))" } ?? "T(N₀)"
    let factor = base == 1 ? "" : base.map { "\($0)·" } ?? "N₀·"
    return switch (self, scaling) {
    case (.speedup, .strong): "Speedup  \(factor)\(first) / T(N)"
    case (.speedup, .weak): "Scaled speedup  N·\(first) / T(N)"
    case (.efficiency, .strong): "Efficiency  \(factor)\(first) / (N·T(N))"
    case (.efficiency, .weak): "Efficiency  \(first) / T(N)"
    case (.time, _): "Completion time T(N) in \(unit.name)"
    }
  }

  /// What perfect scaling would give at `workers`.
  func ideal(_ scaling: ScalingMode, workers: Double, base: Double, baseTime: Double) -> Double {
    switch (self, scaling) {
    case (.speedup, _): workers
    case (.efficiency, _): 1
    case (.time, .strong): baseTime * base / workers
    case (.time, .weak): baseTime
    }
  }
}

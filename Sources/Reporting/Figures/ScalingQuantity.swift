import Analysis
import Experiments
import Terms

/// What a scaling figure shows against the workers.
package enum ScalingQuantity: String, Sendable, CaseIterable {
  case speedup
  case efficiency
  case time
  case karpFlatt = "karp-flatt"

  /// The quantity of a point, times in seconds; nil where it has none.
  func estimate(_ point: CurvePoint) -> Estimate? {
    switch self {
    case .karpFlatt: Self.karpFlatt(point)
    case .speedup: point.speedup
    case .efficiency: point.efficiency
    case .time: point.median
    }
  }

  /// The serial fraction: it falls where the speedup rises.
  private static func karpFlatt(_ point: CurvePoint) -> Estimate? {
    guard let value = point.karpFlatt else { return nil }
    let turned = { (ends: ClosedRange<Double>) -> ClosedRange<Double>? in
      guard
        let low = ScalingMetrics.karpFlatt(speedup: ends.upperBound, workers: point.workers),
        let high = ScalingMetrics.karpFlatt(speedup: ends.lowerBound, workers: point.workers)
      else { return nil }
      return low...high
    }
    return Estimate(
      value, point.speedup.interval.flatMap(turned), range: point.speedup.range.flatMap(turned))
  }

  /// In the words of a title.
  var title: String {
    switch self {
    case .speedup: "speedup"
    case .efficiency: "efficiency"
    case .time: "completion time"
    case .karpFlatt: "serial share"
    }
  }

  /// Whether a value may be 0 or below.
  var maySink: Bool { self == .karpFlatt }

  /// Whether a kind of scaling has this quantity.
  func exists(in scaling: ScalingMode) -> Bool { self != .karpFlatt || scaling == .strong }

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
    case (.karpFlatt, _): "Karp–Flatt  e = (1/S − 1/N) / (1 − 1/N)"
    }
  }

  /// What perfect scaling would give at `workers`.
  func ideal(_ scaling: ScalingMode, workers: Double, base: Double, baseTime: Double) -> Double {
    switch (self, scaling) {
    case (.speedup, _): workers
    case (.efficiency, _): 1
    case (.time, .strong): baseTime * base / workers
    case (.time, .weak): baseTime
    case (.karpFlatt, _): 0
    }
  }
}

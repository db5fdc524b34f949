import Analysis
import Experiments
import Terms

#if canImport(Glibc)
import Glibc
#endif

/// The axes and the ideal lines of a scaling figure.
struct ScalingAxes {
  let x: Figure.Axis
  let y: Figure.Axis
  let ideals: [Figure.Ideal]

  /// - Parameters:
  ///   - figure: What is shown.
  ///   - counts: Its worker counts.
  ///   - limits: The level lines that must be seen, too.
  init(_ figure: ScalingFigure, counts: ScalingFigure.Counts, limits: [Figure.Limit]) {
    ideals = Self.ideals(figure, counts)
    x = Self.workers(counts)
    y = Self.values(figure, counts, ideals, limits)
  }

  static func workers(_ counts: ScalingFigure.Counts) -> Figure.Axis {
    let ticks = counts.all.map { Figure.Tick($0, FigureNumber.short($0, digits: 9)) }
    let range: ClosedRange<Double>
    if counts.wantsDoublings {
      let margin = pow(counts.top / counts.base, 0.035)
      range = counts.base / margin...counts.top * margin
    } else {
      let margin = counts.top > counts.base ? (counts.top - counts.base) * 0.05 : 0.5
      range = counts.base - margin...counts.top + margin
    }
    return Figure.Axis(
      label: "Workers N", scale: counts.wantsDoublings ? .log2 : .linear, range: range,
      ticks: ticks)
  }

  private static func values(
    _ figure: ScalingFigure, _ counts: ScalingFigure.Counts, _ ideals: [Figure.Ideal],
    _ limits: [Figure.Limit]
  ) -> Figure.Axis {
    let points = figure.lines.series.flatMap(\.points) + ideals.flatMap(\.points)
    let heights =
      limits.map(\.y)
      + points.flatMap { point in
        [point.y] + (point.interval.map { [$0.lowerBound, $0.upperBound] } ?? [])
      }
    let top = heights.max() ?? 1
    let low = heights.filter { $0 > 0 }.min() ?? top
    let label = figure.quantity.label(
      figure.scaling, base: figure.sharedBase, unit: figure.lines.unit)
    if wantsLogarithm(figure, counts, spread: top / low) {
      let margin = pow(top / low, 0.06) * 1.01
      let range = low / margin...top * margin
      let ticks =
        figure.quantity == .speedup
        ? NiceTicks.doublings(range) : NiceTicks.logarithmic(range)
      return Figure.Axis(label: label, scale: .log2, range: range, ticks: ticks)
    }
    if figure.quantity == .karpFlatt { return shares(heights, label) }
    let range = 0...max(top, figure.quantity == .efficiency ? 1 : 0) * 1.07
    return Figure.Axis(
      label: label, scale: .linear, range: range,
      ticks: linearTicks(figure.quantity, range))
  }

  private static func wantsLogarithm(
    _ figure: ScalingFigure, _ counts: ScalingFigure.Counts, spread: Double
  ) -> Bool {
    switch (figure.quantity, figure.scaling) {
    case (.speedup, _): counts.wantsDoublings
    case (.efficiency, _), (.karpFlatt, _): false
    case (.time, .strong): counts.wantsDoublings || spread >= 16
    case (.time, .weak): spread >= 16
    }
  }

  private static func linearTicks(
    _ quantity: ScalingQuantity, _ range: ClosedRange<Double>
  ) -> [Figure.Tick] {
    switch quantity {
    case .speedup where range.upperBound >= 2:
      return NiceTicks.whole(to: range.upperBound)
    case .speedup, .time:
      return NiceTicks.linear(to: range.upperBound)
    case .efficiency where range.upperBound < 2.2:
      return stride(from: 0, through: range.upperBound, by: 0.25).map(percent)
    case .efficiency, .karpFlatt:
      return NiceTicks.linear(to: range.upperBound).map { percent($0.value) }
    }
  }

  /// An axis of shares that may lie below 0, with 0 on it and at least 1% above.
  private static func shares(_ heights: [Double], _ label: String) -> Figure.Axis {
    let top = max(heights.max() ?? 0, 0.01) * 1.07
    let low = min(heights.min() ?? 0, 0) * 1.07
    let ticks = NiceTicks.linear(to: max(top, -low)).map(\.value)
    let below = ticks.filter { $0 > 0 && -$0 >= low }.map { -$0 }
    return Figure.Axis(
      label: label, scale: .linear, range: low...top,
      ticks: (below + ticks.filter { $0 <= top }).map(percent))
  }

  private static func percent(_ value: Double) -> Figure.Tick {
    Figure.Tick(value, FigureNumber.short(value * 100, digits: 9) + "%")
  }

  // MARK: - Ideal lines

  /// One line; for times one a grain, from the median of the models' base times.
  private static func ideals(
    _ figure: ScalingFigure, _ counts: ScalingFigure.Counts
  ) -> [Figure.Ideal] {
    guard counts.top > counts.base else { return [] }
    guard figure.quantity == .time else {
      return [line(figure, counts, base: counts.base, time: 1)]
    }
    let lines = zip(figure.lines.curves, figure.lines.series)
    let curves = lines.filter { $1.line != .level && $0.baseSeconds > 0 }.map(\.0)
    return Set(curves.map(\.grain)).sorted().compactMap { grain in
      let same = curves.filter { $0.grain == grain && $0.baseSeconds.isFinite }
      let base = same.map(\.baseWorkers).min() ?? 1
      let times = same.filter { $0.baseWorkers == base }.map(\.baseSeconds).sorted()
      guard let time = median(times) else { return nil }
      return line(figure, counts, base: Double(base), time: time * figure.lines.unit.factor)
    }
  }

  static func median(_ sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  private static func line(
    _ figure: ScalingFigure, _ counts: ScalingFigure.Counts, base: Double, time: Double
  ) -> Figure.Ideal {
    // A line of the hyperbola T(1)/N needs more points than its ends.
    let steps = 64
    let points = (0...steps).map { step in
      let part = Double(step) / Double(steps)
      let workers = counts.base * pow(counts.top / counts.base, part)
      return Figure.Point(
        x: workers,
        y: figure.quantity.ideal(figure.scaling, workers: workers, base: base, baseTime: time))
    }
    let isCurved = figure.quantity == .time && figure.scaling == .strong
    return Figure.Ideal(
      points: isCurved ? points : [points.first, points.last].compactMap(\.self))
  }
}

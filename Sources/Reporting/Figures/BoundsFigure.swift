package import Analysis
import Basics
import Experiments
import Schedules
import Terms

extension Figure {
  /// The name of the figures of speedups with their bounds.
  package static let boundsName = "bounds"

  /// What a graph allows beside what was measured: a figure a curve whose task times are known.
  ///
  /// They are called `bounds-<model>`, with scaling and grain behind where a run has several.
  package static func bounds(
    curves: [Curve], graphs: GraphFindings, context: FigureContext = FigureContext()
  ) -> [NamedFigure] {
    zip(names(boundsName, curves), curves).compactMap { name, curve in
      graphs.bounds(of: curve).flatMap { BoundsFigure(curve, $0, context: context).figure }
        .map { NamedFigure(name: name, figure: $0) }
    }
  }
}

/// One figure of a speedup with its bounds, on its way to a `Figure`.
struct BoundsFigure {
  private let curve: Curve
  private let bounds: SpeedupBounds
  private let context: FigureContext
  /// The speedups as they are drawn elsewhere.
  private let measured: ScalingFigure

  /// By this share lines are told apart.
  private static let apart = 0.01
  /// The span bound is shown up to so many times what is linear.
  private static let room = 1.25

  init(_ curve: Curve, _ bounds: SpeedupBounds, context: FigureContext) {
    (self.curve, self.bounds, self.context) = (curve, bounds, context)
    measured = ScalingFigure([curve], quantity: .speedup, scaling: .strong, context: context)
  }

  /// Nil of one number of workers.
  var figure: Figure? {
    guard let line = measured.lines.series.first, line.points.count > 1,
      let counts = ScalingFigure.Counts([line]), let first = bounds.points.first,
      let last = bounds.points.last
    else { return nil }
    let ends = [first, last].map { Figure.Point(x: Double($0.workers), y: Double($0.workers)) }
    let series = [line] + greedy
    var result = Figure(
      title: "\(curve.experiment): speedup with its bounds, \(curve.model)",
      subtitles: [GraphCaption.subject(curve, context)],
      x: ScalingAxes.workers(counts), y: heights(series, counts), series: series,
      ideals: [Figure.Ideal(label: "linear", points: ends)],
      limits: isSpanShown
        ? [Figure.Limit(label: "longest path \(spanText)", y: bounds.parallelism)] : [],
      footnotes: footnotes)
    result.about = context.about
    return result
  }

  private var spanText: String { FigureNumber.ratio(bounds.parallelism) + "×" }

  private var isSpanShown: Bool {
    bounds.parallelism <= Self.room * Double(bounds.points.last?.workers ?? 1)
  }

  /// Whether the cost of a task moves the bound so far that it is seen.
  private var isBurdenSeen: Bool {
    bounds.points.contains { point in
      point.burdened.map { abs($0 / point.greedy - 1) > Self.apart } ?? false
    }
  }

  private var greedy: [Figure.Series] {
    let plain = Figure.Series(
      label: "greedy", look: Figure.Look(colour: .teal, marker: .diamond),
      line: .curve(isDashed: false),
      points: bounds.points.map { Figure.Point(x: Double($0.workers), y: Self.shown($0.greedy)) })
    guard isBurdenSeen else { return [plain] }
    let burdened = bounds.points.compactMap { point in
      point.burdened.map { Figure.Point(x: Double(point.workers), y: Self.shown($0)) }
    }
    return [
      plain,
      Figure.Series(
        label: "greedy, with costs", look: Figure.Look(colour: .brown, marker: .diamond),
        line: .curve(isDashed: true), points: burdened),
    ]
  }

  /// Six digits are more than a drawing has.
  private static func shown(_ value: Double) -> Double {
    Double(DecimalText.significant(value, 6)) ?? value
  }

  private func heights(
    _ series: [Figure.Series], _ counts: ScalingFigure.Counts
  ) -> Figure.Axis {
    let points = series.flatMap(\.points)
    let values = points.flatMap { [$0.y, $0.interval?.lowerBound, $0.interval?.upperBound] }
      .compactMap(\.self)
    let top = max(values.max() ?? 1, counts.top, isSpanShown ? bounds.parallelism : 0)
    let label = ScalingQuantity.speedup.label(.strong, base: 1, unit: measured.lines.unit)
    guard counts.wantsDoublings else {
      return Figure.Axis(
        label: label, scale: .linear, range: 0...top * 1.07,
        ticks: top >= 2 ? NiceTicks.whole(to: top * 1.07) : NiceTicks.linear(to: top * 1.07))
    }
    let low = min(values.min() ?? 1, 1)
    let range = low / 1.1...top * 1.1
    return Figure.Axis(label: label, scale: .log2, range: range, ticks: NiceTicks.doublings(range))
  }

  private var footnotes: [String] {
    [verdicts]
      + (isSpanShown ? [] : ["The longest path allows \(spanText), which lies above."])
      + [
        (bounds.policy.isGreedy
          ? "Greedy: what workers reach at least that never idle while a task is ready."
          : "Greedy: what workers reach at least that never idle while a task is ready; those of static do, and are judged by its simulation.")
          + (isBurdenSeen || !bounds.isMeasured
            ? "" : " The cost of a task changes it by less than 1%.")
      ]
      + (bounds.isMeasured ? [] : ["Task times as the graph says; none were traced."])
      + (context.machine.isEmpty ? [] : [context.machine])
  }

  /// What is said of each number of workers, those with the same verdict together.
  private var verdicts: String {
    let points = bounds.points.filter { $0.workers > 1 }
    let parts = points.map(\.verdict).uniqued().map { verdict in
      let counts = points.filter { $0.verdict == verdict }.map { String($0.workers) }
      return "\(counts.joined(separator: ", ")) workers: "
        + verdict.words
    }
    return parts.joined(separator: "; ") + "."
  }
}

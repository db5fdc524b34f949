package import Analysis
import Experiments
import Terms

extension Figure {
  /// The names of all figures of a scaling study, such as `speedup-strong`.
  package static let scalingNames: [String] = ScalingMode.allCases.flatMap { scaling in
    ScalingQuantity.allCases.filter { $0.exists(in: scaling) }.map { scalingName($0, scaling) }
  }

  /// The figures of the curves of one experiment: only those that have something to show.
  package static func scaling(
    curves: [Curve], context: FigureContext = FigureContext()
  ) -> [NamedFigure] {
    ScalingMode.allCases.flatMap { scaling in
      ScalingQuantity.allCases.compactMap { quantity in
        ScalingFigure(curves, quantity: quantity, scaling: scaling, context: context).figure.map {
          NamedFigure(name: scalingName(quantity, scaling), figure: $0)
        }
      }
    }
  }

  private static func scalingName(_ quantity: ScalingQuantity, _ scaling: ScalingMode) -> String {
    "\(quantity.rawValue)-\(scaling.rawValue)"
  }
}

/// One figure of a scaling study, on its way from curves to a `Figure`.
struct ScalingFigure {
  let quantity: ScalingQuantity
  let scaling: ScalingMode
  let context: FigureContext
  let lines: ScalingLines

  init(
    _ curves: [Curve], quantity: ScalingQuantity, scaling: ScalingMode, context: FigureContext
  ) {
    self.quantity = quantity
    self.scaling = scaling
    self.context = context
    lines = ScalingLines(
      curves.filter { $0.scaling == scaling }, quantity: quantity, looks: context.looks)
  }

  /// Nil without any point.
  var figure: Figure? {
    guard let counts = Counts(lines.series) else { return nil }
    // Karp–Flatt is read from its slope, and the others are 1 by definition at the base.
    if quantity != .time, counts.all.count < 2 { return nil }
    let limits = ScalingLimits(self)
    let axes = ScalingAxes(self, counts: counts, limits: limits.limits)
    if form(counts) == .dots { return ScalingDots(self, counts, axes, limits).result }
    let caption = ScalingCaption(self, leftOutLimits: limits.leftOutCount)
    var result = Figure(
      title: caption.title, subtitles: caption.subtitles, x: axes.x, y: axes.y,
      series: lines.series, ideals: axes.ideals, limits: limits.limits,
      notes: note(counts).map { [$0] } ?? [],
      footnotes: caption.footnotes)
    result.about = caption.about
    return result
  }

  /// Karp–Flatt is read from the slope of its lines, however few points they have.
  private func form(_ counts: Counts) -> ScalingForm {
    quantity == .karpFlatt
      ? .lines : ScalingForm(counts: counts.all.count, lines: lines.series.count)
  }

  /// Where physical cores end: only when workers go beyond them.
  private func note(_ counts: Counts) -> Figure.Note? {
    guard let cores = context.physicalCores, cores > 0, Double(cores) < counts.top,
      Double(cores) >= counts.base
    else { return nil }
    return Figure.Note(x: Double(cores), text: "physical cores end")
  }

  /// The base worker count that all curves share.
  var sharedBase: Int? {
    let bases = Set(lines.curves.map(\.baseWorkers))
    return bases.count == 1 ? bases.first : nil
  }

  /// The worker counts of a figure.
  struct Counts {
    /// Ascending, each once.
    let all: [Double]

    init?(_ series: [Figure.Series]) {
      all = Set(series.flatMap { $0.points.map(\.x) }).sorted()
      if all.isEmpty { return nil }
    }

    var base: Double { all.first ?? 1 }
    var top: Double { all.last ?? 1 }
    /// Whether doublings are worth an axis of their own: the top is 8 times the base or more.
    var wantsDoublings: Bool { top >= 8 * base }
  }
}

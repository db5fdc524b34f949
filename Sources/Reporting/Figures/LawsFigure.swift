package import Analysis
import Basics
import Experiments
import Terms

extension Figure {
  /// The names of the figures of laws.
  package static let lawNames = ScalingMode.allCases.map { "laws-\($0.rawValue)" }

  /// Points with the law that is fitted to them, and what it says of up to twice as many workers: a figure a
  /// kind of scaling, where some law describes some curve.
  package static func laws(
    curves: [Curve], context: FigureContext = FigureContext()
  ) -> [NamedFigure] {
    ScalingMode.allCases.compactMap { scaling in
      LawsFigure(curves, scaling: scaling, context: context).figure.map {
        NamedFigure(name: "laws-\(scaling.rawValue)", figure: $0)
      }
    }
  }
}

/// One figure of laws, on its way from curves to a `Figure`.
struct LawsFigure {
  /// A curve with what laws say.
  private struct Line {
    let label: String
    let look: Figure.Look
    let measured: Figure.Series
    let laws: CurveLaws
    let top: Double
  }

  private let scaling: ScalingMode
  private let scalingFigure: ScalingFigure
  private let lines: [Line]

  /// Bands of more curves hide each other.
  private static let mostBands = 2
  /// As wide as a line can be told from: tables have more.
  private static let draws = 500

  init(_ curves: [Curve], scaling: ScalingMode, context: FigureContext) {
    self.scaling = scaling
    scalingFigure = ScalingFigure(
      curves, quantity: .speedup, scaling: scaling, context: context)
    let shown = scalingFigure.lines
    lines = zip(shown.curves, shown.series).compactMap { curve, series in
      guard let top = series.points.last?.x, let laws = curve.laws(draws: Self.draws) else {
        return nil
      }
      return Line(
        label: series.label, look: series.look, measured: series, laws: laws, top: top)
    }
  }

  /// Nil where no law describes any curve.
  var figure: Figure? {
    let drawn = lines.filter { Self.law(of: $0) != nil }
    guard !drawn.isEmpty else { return nil }
    var series: [Figure.Series] = []
    for line in lines { series += curves(line) }
    let bands = drawn.count <= Self.mostBands ? drawn.compactMap(band) : []
    guard
      let counts = ScalingFigure.Counts(
        series.map { part in
          var part = part
          // The axis has marks where something was measured, and at its end.
          if part.line == .curve(isDashed: true) { part.points = part.points.suffix(1) }
          return part.line == .curve(isDashed: false)
            ? Figure.Series(label: "", look: part.look, points: []) : part
        })
    else { return nil }
    var result = Figure(
      title: ScalingCaption.title(scalingFigure, "laws"), subtitles: subtitles,
      x: ScalingAxes.workers(counts),
      y: heights(series, bands, counts), series: series, ideals: ideals(counts),
      notes: note(drawn).map { [$0] } ?? [], footnotes: footnotes, bands: bands)
    result.about = scalingFigure.context.about
    return result
  }

  /// Six digits are more than a drawing has, and the same on every machine.
  private static func shown(_ value: Double) -> Double {
    Double(DecimalText.significant(value, 6)) ?? value
  }

  /// The law that is drawn: the chosen one, else the widest that describes the points.
  private static func law(of line: Line) -> LawFit? {
    let fits = line.laws.fits.filter(\.describes)
    return fits.first { $0.law == line.laws.choice.law } ?? fits.first { $0.law == .usl }
      ?? fits.first
  }

  private func curves(_ line: Line) -> [Figure.Series] {
    guard let fit = Self.law(of: line) else {
      return [
        Figure.Series(
          label: line.label + " · no law", look: line.look, line: .markers,
          points: line.measured.points)
      ]
    }
    let points = line.laws.bands.compactMap { band in
      band.values[fit.law].map {
        Figure.Point(x: Self.shown(band.workers), y: Self.shown($0 / line.laws.unit))
      }
    }
    let inside = points.filter { $0.x <= line.top * (1 + 1e-9) }
    let end = fit.throughput(line.top).map {
      Figure.Point(x: line.top, y: Self.shown($0 / line.laws.unit))
    }
    let joint = end.map { [$0] } ?? []
    return [
      Figure.Series(
        label: "", look: line.look, line: .curve(isDashed: false), points: inside + joint),
      Figure.Series(
        label: line.label + " · " + Self.short(fit), look: line.look, line: .curve(isDashed: true),
        points: joint + points.dropFirst(inside.count)),
      Figure.Series(
        label: "", look: line.look, line: .markers, points: line.measured.points),
    ]
  }

  /// The serial share, or that it is more than that.
  private static func short(_ fit: LawFit) -> String {
    guard fit.law != .usl, let share = fit.parameters.last else { return fit.law.title }
    return "\(fit.law == .amdahl ? "s" : "s′") \(LawText.percent(share.value))"
  }

  /// `α = 2%, β = 0.16%`.
  private static func words(_ fit: LawFit) -> String {
    let names = ["serial_fraction": "s", "scaled_serial_fraction": "s′", "alpha": "α", "beta": "β"]
    return fit.parameters.compactMap { parameter in
      names[parameter.name].map { "\($0) = \(LawText.percent(parameter.value))" }
    }.joined(separator: ", ")
  }

  private func band(_ line: Line) -> Figure.Band? {
    let points = line.laws.bands.filter(\.isExtrapolated).compactMap { band in
      band.interval.map { interval in
        let low = Self.shown(max(interval.lowerBound, 0) / line.laws.unit)
        let high = max(Self.shown(interval.upperBound / line.laws.unit), low)
        return Figure.Point(x: Self.shown(band.workers), y: low, interval: low...high)
      }
    }
    return points.count < 2 ? nil : Figure.Band(look: line.look, points: points)
  }

  private func heights(
    _ series: [Figure.Series], _ bands: [Figure.Band], _ counts: ScalingFigure.Counts
  ) -> Figure.Axis {
    let points = series.flatMap(\.points) + bands.flatMap(\.points)
    let all = points.flatMap { point in
      [point.y] + (point.interval.map { [$0.lowerBound, $0.upperBound] } ?? [])
    }
    let top = max(all.max() ?? 1, 1)
    let low = all.filter { $0 > 0 }.min() ?? 1
    let label = ScalingQuantity.speedup.label(
      scaling, base: scalingFigure.sharedBase, unit: scalingFigure.lines.unit)
    guard counts.wantsDoublings, low > 0 else {
      let range = 0...top * 1.07
      return Figure.Axis(
        label: label, scale: .linear, range: range,
        ticks: top < 2
          ? NiceTicks.linear(to: range.upperBound) : NiceTicks.whole(to: range.upperBound)
      )
    }
    let range = low / 1.2...top * 1.2
    return Figure.Axis(label: label, scale: .log2, range: range, ticks: NiceTicks.doublings(range))
  }

  private func ideals(_ counts: ScalingFigure.Counts) -> [Figure.Ideal] {
    let heights = lines.flatMap(\.measured.points).map(\.y)
    let top = min(counts.top, max((heights.max() ?? 1) * 1.15, counts.base))
    guard top > counts.base else { return [] }
    return [
      Figure.Ideal(
        points: [counts.base, top].map { Figure.Point(x: $0, y: $0) })
    ]
  }

  /// The peak, of one curve.
  private func note(_ drawn: [Line]) -> Figure.Note? {
    let peaks = drawn.compactMap { line in
      Self.law(of: line)?.peak.map { (label: line.label, peak: $0) }
    }
    guard peaks.count == 1, let (label, peak) = peaks.first, let interval = peak.interval else {
      return nil
    }
    return Figure.Note(
      x: Self.shown(peak.value),
      text: (lines.count > 1 ? "\(label): " : "")
        + "peak at \(LawText.number(peak.value.rounded())) "
        + "[\(LawText.number(interval.lowerBound.rounded())), "
        + "\(LawText.number(interval.upperBound.rounded()))]")
  }

  private var subtitles: [String] {
    let law = scaling == .weak ? "Gustafson or USL" : "Amdahl or USL"
    return [
      "\(law), fitted to the rounds · dashed: beyond what was measured, at most twice as far",
      "\(law) · dashed: beyond what was measured", law,
    ]
  }

  private var footnotes: [String] {
    let refused = lines.compactMap { line -> String? in
      let noted = line.laws.fits.filter { !$0.note.isEmpty }
      guard Self.law(of: line) == nil,
        let fit = noted.first(where: { $0.status == .doesNotDescribe }) ?? noted.last
      else { return nil }
      return
        "\(line.label): \(fit.law.title) \(fit.status == .doesNotDescribe ? "does not describe it" : "is not identifiable"): \(fit.note)."
    }
    let machine = scalingFigure.context.machine
    let all = lines.compactMap { line in
      Self.law(of: line).map { "\(line.label) \(Self.words($0))" }
    }
    let parameters = all.count > 4 ? [] : [all.joined(separator: " · ") + "."]
    return parameters + Array(refused.prefix(3)) + (machine.isEmpty ? [] : [machine])
  }
}

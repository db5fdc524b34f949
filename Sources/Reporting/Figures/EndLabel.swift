/// The name of a line, which stands beside its end instead of in a key.
struct EndLabel: Equatable {
  var text: String
  var colour: String
  /// The end of the line, in the units of the axes.
  var end: Figure.Point

  /// The room between the data and the names, in pixels.
  static let gap = 50.0

  /// The ideal lines first: where ends coincide, the first label stands on top.
  ///
  /// A level line, and a limit, count as ending where the longest curve ends.
  static func all(of figure: Figure, _ theme: Theme) -> [EndLabel] {
    let ideals = (figure.hasRows ? [] : figure.ideals).compactMap { ideal in
      ideal.points.last.map { EndLabel(text: ideal.label, colour: theme.tones.faint, end: $0) }
    }
    let top = figure.series.flatMap { $0.points.map(\.x) }.max() ?? 0
    let series = figure.series.compactMap { series in
      series.points.last.map { last in
        var end = last
        if series.line == .level { end.x = top }
        return EndLabel(text: series.label, colour: theme.words(series.look), end: end)
      }
    }
    let limits = figure.limits.map { limit in
      EndLabel(
        text: limit.label, colour: theme.words(limit.ink), end: Figure.Point(x: top, y: limit.y))
    }
    return (ideals + series).filter { !$0.text.isEmpty } + limits
  }

  /// Names of one size that fit into the right margin.
  struct Fitted: Equatable {
    var texts: [String]
    var size: Double
    var width: Double
  }

  /// At most this part of the canvas is for names.
  static let widest = 0.2625

  static func fitted(_ texts: [String], sizes: ClosedRange<Double>, _ theme: Theme) -> Fitted {
    let widest = widest * theme.width
    let natural = texts.map { TextMetrics.width($0, size: 1) }.max() ?? 0
    let size = min(sizes.upperBound, max(sizes.lowerBound, widest / max(natural, 1)))
    let cut = texts.map { TextFit.cut($0, size: size, width: widest) }
    let width = cut.map { TextMetrics.width($0, size: size) }.max() ?? 0
    return Fitted(texts: cut, size: size, width: width)
  }
}

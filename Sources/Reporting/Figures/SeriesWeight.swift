/// How heavy a line and its markers are drawn, in pixels.
///
/// Lines that coincide are drawn like the rings of a tree: the first is the heaviest and lies at
/// the bottom, each later one is lighter, so that all of them can be seen.
struct SeriesWeight: Equatable {
  /// Half the width of a marker.
  var radius: Double
  var line: Double

  /// The weight with `rings` lines on top of it, where `deepest` is the most of any series: many
  /// rings are thinner.
  init(rings: Int, deepest: Int) {
    let rings = Double(rings) * min(1, 4 / Double(max(deepest, 1)))
    radius = 12.5 + 4.5 * rings
    line = 5 + 4 * rings
  }

  /// The weight of each series of a figure.
  ///
  /// Two series coincide when at more than half of the places that both have, their points are
  /// nearer than a marker is wide; the base, which all may share, does not count.
  static func all(
    of figure: Figure, width: Double, at place: (Figure.Point) -> FigureLayout.Place
  ) -> [SeriesWeight] {
    let heights = figure.series.map { series in
      Dictionary(series.points.map { ($0.x, place($0).y) }, uniquingKeysWith: { first, _ in first })
    }
    let base = figure.series.compactMap { $0.points.first?.x }.min()
    var rings = Array(repeating: 0, count: heights.count)
    for lower in heights.indices.reversed() where figure.series[lower].line == .joined {
      for upper in heights.indices.dropFirst(lower + 1)
      where figure.series[upper].line == .joined
        && coincide(heights[lower], heights[upper], base: base, width: width)
      {
        rings[lower] = max(rings[lower], rings[upper] + 1)
      }
    }
    let deepest = rings.max() ?? 0
    let crowd = figure.series.filter { $0.line == .cloud }.reduce(0) { $0 + $1.points.count }
    return zip(rings, figure.series).map { rings, series in
      var weight = SeriesWeight(rings: rings, deepest: deepest)
      if series.line == .cloud { weight.radius = crowd > 400 ? 5 : 8 }
      return weight
    }
  }

  private static func coincide(
    _ a: [Double: Double], _ b: [Double: Double], base: Double?, width: Double
  ) -> Bool {
    var shared = Set(a.keys).intersection(b.keys)
    if shared.count > 1, let base { shared.remove(base) }
    let near = shared.filter { x in abs((a[x] ?? 0) - (b[x] ?? .infinity)) < width }
    return !shared.isEmpty && near.count * 2 > shared.count
  }
}

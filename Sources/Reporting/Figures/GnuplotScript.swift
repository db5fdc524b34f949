import Basics

/// The gnuplot script of a figure: a pure function of it, with the data inside.
///
/// The script draws the same images again in any folder: `cd plots && gnuplot speedup-strong.gp`.
package enum GnuplotScript {
  /// The whole script, which draws one image a format beside itself, under the name `name`.
  package static func text(
    of figure: Figure, name: String, formats: [FigureFormat], theme: Theme = .lecture
  ) -> String {
    let layout = FigureLayout(figure, theme: theme)
    var lines = [
      "# \(GnuplotText.comment(figure.title))",
      "# Draws its images again: gnuplot \(name).gp",
      "reset", "set encoding utf8", "",
    ]
    lines += data(figure, theme)
    lines += axes(figure, layout)
    lines += words(layout)
    lines += arrows(figure, layout)
    lines.append("")
    for (index, format) in formats.enumerated() {
      lines += glyphs(for: format, figure, layout)
      lines.append("set terminal \(format.terminal(theme, height: layout.height))")
      lines.append("set output '\(name).\(format.rawValue)'")
      lines.append(index == 0 ? plot(figure, layout) : "replot")
    }
    lines.append("set output")
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Data

  private static func data(_ figure: Figure, _ theme: Theme) -> [String] {
    var lines: [String] = []
    for (index, ideal) in figure.ideals.enumerated() {
      lines.append("$ideal\(index + 1) << END_OF_DATA")
      lines += ideal.points.map { "\($0.x) \($0.y)" }
      lines += ["END_OF_DATA", ""]
    }
    for (index, band) in figure.bands.enumerated() {
      lines.append("# band: workers, value, low, high")
      lines.append("$band\(index + 1) << END_OF_DATA")
      lines += band.points.map { row($0, figure.y) }
      lines += ["END_OF_DATA", ""]
    }
    for (name, boxes) in boxes(figure) {
      lines.append("# boxes: middle, left, right, low, high, colour")
      lines.append("$\(name) << END_OF_DATA")
      lines += boxes.map { row($0, theme) }
      lines += ["END_OF_DATA", ""]
    }
    for (index, series) in figure.series.enumerated() {
      lines.append("# \(GnuplotText.comment(series.label)): workers, value, low, high, hollow")
      lines.append("$data\(index + 1) << END_OF_DATA")
      lines += series.points.map { row($0, series.line == .apart ? nil : figure.y) }
      lines += ["END_OF_DATA", ""]
    }
    return lines
  }

  /// One point, with `?` where there is no interval.
  ///
  /// A bar that leaves the axis `along` which it lies is cut at its end; nil cuts nothing.
  private static func row(_ point: Figure.Point, _ along: Figure.Axis?) -> String {
    let ends = point.interval.map { interval in
      let low = max(
        interval.lowerBound, along.map { min(point.y, $0.range.lowerBound) } ?? -.infinity)
      return "\(low) \(interval.upperBound)"
    }
    return "\(point.x) \(point.y) \(ends ?? "? ?") \(point.hollow ? 1 : 0)"
  }

  /// The boxes by how they are drawn; none without boxes.
  private static func boxes(_ figure: Figure) -> [(name: String, boxes: [Figure.Box])] {
    [
      ("plain", figure.boxes.filter { !$0.isFramed }),
      ("framed", figure.boxes.filter(\.isFramed)),
    ].filter { !$0.1.isEmpty }
  }

  private static func row(_ box: Figure.Box, _ theme: Theme) -> String {
    let (x, y) = (box.x, box.y)
    let middle = "\((x.lowerBound + x.upperBound) / 2) \((y.lowerBound + y.upperBound) / 2)"
    let ends = "\(x.lowerBound) \(x.upperBound) \(y.lowerBound) \(y.upperBound)"
    return "\(middle) \(ends) \(UInt32(theme.ink(box.fill).dropFirst(), radix: 16) ?? 0)"
  }

  // MARK: - Frame

  private static func axes(_ figure: Figure, _ layout: FigureLayout) -> [String] {
    let plot = layout.plot
    let theme = layout.theme
    let tones = theme.tones
    var lines = [
      "set datafile missing '?'",
      "unset key",
      "set lmargin at screen \(across(plot.left, layout))",
      "set rmargin at screen \(across(plot.right, layout))",
      "set bmargin at screen \(up(plot.bottom, layout))",
      "set tmargin at screen \(up(plot.top, layout))",
      "set border 3 linewidth \(wide(2.5, theme)) linecolor rgb '\(tones.border)'",
      "set grid xtics \(hasLevels(figure) ? "ytics " : "")linetype 1 linewidth \(wide(1.5, theme)) "
        + "linecolor rgb '\(tones.grid)'",
      "set tics nomirror out scale 0.5 font '\(theme.font),\(theme.sizes.tick)' "
        + "textcolor rgb '\(tones.tick)'",
    ]
    for (name, axis) in [("x", figure.x), ("y", figure.y)] {
      if axis.scale == .log2 { lines.append("set logscale \(name) 2") }
      lines.append("set \(name)range [\(axis.range.lowerBound):\(axis.range.upperBound)]")
      lines.append(ticks(name, figure, layout) { $0 })
    }
    return lines
  }

  /// Whether level lines lead from the ticks of y to the data: boxes would lie over them, but headings of
  /// rows.
  private static func hasLevels(_ figure: Figure) -> Bool {
    figure.boxes.isEmpty || figure.hasRows
  }

  /// The labels of an axis, each as `shown` has it.
  private static func ticks(
    _ name: String, _ figure: Figure, _ layout: FigureLayout, _ shown: (String) -> String
  ) -> String {
    let ticks = name == "x" ? layout.xTicks : layout.yTicks
    let scale = name == "x" ? figure.x.scale : figure.y.scale
    let marks = ticks.map { "\(GnuplotText.tickLabel(shown($0.label))) \($0.value)" }
    let look =
      scale == .rows
      ? " scale 0 font '\(layout.theme.font),\(rounded(layout.yTickSize, 10))'" : ""
    return "set \(name)tics\(look) (\(marks.joined(separator: ", ")))"
  }

  private static func words(_ layout: FigureLayout) -> [String] {
    layout.words.enumerated().map { label($1, number: $0 + 1, layout) { $0 } }
  }

  private static func label(
    _ words: FigureLayout.Words, number: Int, _ layout: FigureLayout, _ shown: (String) -> String
  ) -> String {
    "set label \(number) \(GnuplotText.quoted(shown(words.text))) "
      + "at screen \(across(words.x, layout)), screen \(up(words.y, layout)) \(words.align.rawValue) "
      + (words.turned ? "rotate by 90 " : "")
      + "font '\(layout.theme.font)\(words.bold ? " Bold" : ""),\(rounded(words.size, 10))' "
      + "textcolor rgb '\(words.colour)' noenhanced" + (words.isInFront ? " front" : "")
  }

  /// Sets words again that the font lacks letters of: as they can be drawn, or as they are where whoever looks
  /// at the image brings the font.
  private static func glyphs(
    for format: FigureFormat, _ figure: Figure, _ layout: FigureLayout
  ) -> [String] {
    let shown = format.bringsFont ? FontCoverage.drawable : { $0 }
    let labels = layout.words.enumerated().filter { FontCoverage.lacks($1.text) }.map {
      label($1, number: $0 + 1, layout, shown)
    }
    let axes = [("x", layout.xTicks), ("y", layout.yTicks)].filter { axis in
      axis.1.contains { FontCoverage.lacks($0.label) }
    }
    return labels + axes.map { ticks($0.0, figure, layout, shown) }
  }

  private static func arrows(_ figure: Figure, _ layout: FigureLayout) -> [String] {
    let theme = layout.theme
    var lines: [String] = []
    for leader in layout.leaders {
      lines.append(
        "set arrow from screen \(across(leader.from.x, layout)), screen \(up(leader.from.y, layout)) "
          + "to screen \(across(leader.to.x, layout)), screen \(up(leader.to.y, layout)) nohead back "
          + "linewidth \(wide(2, theme)) dashtype (4,5) linecolor rgb '\(leader.colour)'")
    }
    for limit in figure.limits {
      lines.append(
        "set arrow from graph 0, first \(limit.y) to graph 1, first \(limit.y) nohead back "
          + "linewidth \(wide(2.5, theme)) dashtype (2,6) linecolor rgb '\(theme.ink(limit.ink))'")
    }
    for note in figure.notes + figure.marks {
      lines.append(
        "set arrow from \(note.x), graph 0 to \(note.x), graph 1 nohead back "
          + "linewidth \(wide(2.5, theme)) dashtype (3,7) linecolor rgb '\(theme.tones.note)'")
    }
    return lines
  }

  // MARK: - Lines

  /// In layers, so that no line hides a marker: lines, ideal lines, bars, markers.
  private static func plot(_ figure: Figure, _ layout: FigureLayout) -> String {
    let theme = layout.theme
    let all = figure.series.enumerated().filter { !$0.element.points.isEmpty }
    var layers = figure.bands.enumerated().map { index, band in
      "$band\(index + 1) using 1:3:4 with filledcurves fillstyle solid 1 noborder "
        + "linecolor rgb '\(theme.pale(band.look))'"
    }
    layers += boxes(figure).map { name, boxes in
      let border =
        boxes.first?.isFramed == true ? "border linecolor rgb '\(theme.paper)'" : "noborder"
      return
        "$\(name) using 1:2:3:4:5:6:7 with boxxyerror linewidth \(wide(2, theme)) linecolor rgb variable "
        + "fillstyle solid 1 \(border)"
    }
    // A line through a cloud would be lost behind it.
    layers += all.filter { $0.element.line == .cloud }.flatMap {
      markers($1, index: $0, layout.weights[$0], theme)
    }
    layers += all.compactMap { line($1, index: $0, layout.weights[$0], theme) }
    layers += figure.ideals.indices.map { index in
      "$ideal\(index + 1) using 1:2 with lines linewidth \(wide(3, theme)) dashtype (12,9) "
        + "linecolor rgb '\(theme.tones.ideal)'"
    }
    layers += all.compactMap { bars($1, index: $0, theme) }
    layers += all.filter { $0.element.line.hasMarkers && $0.element.line != .cloud }.flatMap {
      markers($1, index: $0, layout.weights[$0], theme)
    }
    return "plot \\\n  " + layers.joined(separator: ", \\\n  ")
  }

  private static func line(
    _ series: Figure.Series, index: Int, _ weight: SeriesWeight, _ theme: Theme
  ) -> String? {
    let colour = "linecolor rgb '\(theme.ink(series.look))'"
    let data = "$data\(index + 1) using 1:2 with"
    switch series.line {
    case .markers, .cloud, .name, .apart: return nil
    case .level:
      return series.points.last.map {
        "\($0.y) with lines linewidth \(wide(3, theme, series.look)) dashtype (3,4) \(colour)"
      }
    case .curve(let isDashed):
      return
        "\(data) lines linewidth \(wide(4, theme, series.look)) dashtype \(isDashed ? "(7,7)" : "1") \(colour)"
    case .joined, .steps:
      let line = rounded(weight.line * theme.lines * series.look.width, 100)
      return "\(data) \(series.line == .steps ? "steps" : "lines") linewidth \(line) "
        + "dashtype \(theme.dash(of: series.look)) \(colour)"
    }
  }

  private static func bars(_ series: Figure.Series, index: Int, _ theme: Theme) -> String? {
    guard series.line != .name, series.points.contains(where: { $0.interval != nil }) else {
      return nil
    }
    // Not wider than a marker: a bar that is shorter than its marker stays behind it.
    let cap = rounded(11 * theme.markers / theme.width, 1e5)
    let columns = series.line == .apart ? "3:2:($4-$3):(0)" : "1:3:(0):($4-$3)"
    return "$data\(index + 1) using \(columns) with vectors heads size screen \(cap),90 "
      + "fixed linewidth \(wide(4, theme)) linecolor rgb '\(theme.ink(series.look))'"
  }

  private static func markers(
    _ series: Figure.Series, index: Int, _ weight: SeriesWeight, _ theme: Theme
  ) -> [String] {
    let size = rounded(weight.radius * theme.markers / 13.5, 1_000)
    let shape = "pointtype \(series.look.marker.rawValue)"
    let colour = theme.ink(series.look)
    let full =
      "$data\(index + 1) using 1:2 with points \(shape) pointsize \(size) linecolor rgb '\(colour)'"
    guard series.points.contains(where: \.hollow) else { return [full] }
    let hole = rounded(size * 0.55, 1_000)
    return [
      full,
      "$data\(index + 1) using 1:($5==1 ? $2 : 1/0) with points \(shape) pointsize \(hole) "
        + "linecolor rgb '\(theme.paper)'",
    ]
  }

  // MARK: - Numbers

  private static func across(_ place: Double, _ layout: FigureLayout) -> Double {
    rounded(place / layout.theme.width, 1e5)
  }

  private static func up(_ place: Double, _ layout: FigureLayout) -> Double {
    rounded(place / layout.height, 1e5)
  }

  /// The width of a line of the theme.
  private static func wide(
    _ width: Double, _ theme: Theme, _ look: Figure.Look? = nil
  ) -> String {
    DecimalText.significant(width * theme.lines * (look?.width ?? 1), 3)
  }

  private static func rounded(_ value: Double, _ scale: Double) -> Double {
    (value * scale).rounded() / scale
  }
}

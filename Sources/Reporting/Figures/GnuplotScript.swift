/// The gnuplot script of a figure: a pure function of it, with the data inside.
///
/// The script draws the same images again in any folder: `cd plots && gnuplot speedup-strong.gp`.
package enum GnuplotScript {
  /// The whole script, which draws one image a format beside itself, under the name `name`.
  package static func text(
    of figure: Figure, name: String, formats: [FigureFormat]
  ) -> String {
    let layout = FigureLayout(figure)
    var lines = [
      "# \(GnuplotText.comment(figure.title))",
      "# Draws its images again: gnuplot \(name).gp",
      "reset", "set encoding utf8", "",
    ]
    lines += data(figure)
    lines += axes(figure, layout)
    lines += words(layout)
    lines += arrows(figure, layout)
    lines.append("")
    for (index, format) in formats.enumerated() {
      lines.append("set terminal \(format.terminal)")
      lines.append("set output '\(name).\(format.rawValue)'")
      lines.append(index == 0 ? plot(figure, layout) : "replot")
    }
    lines.append("set output")
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Data

  private static func data(_ figure: Figure) -> [String] {
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
      lines += boxes.map(row)
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

  private static func row(_ box: Figure.Box) -> String {
    let (x, y) = (box.x, box.y)
    let middle = "\((x.lowerBound + x.upperBound) / 2) \((y.lowerBound + y.upperBound) / 2)"
    let ends = "\(x.lowerBound) \(x.upperBound) \(y.lowerBound) \(y.upperBound)"
    return "\(middle) \(ends) \(UInt32(box.fill.dropFirst(), radix: 16) ?? 0)"
  }

  // MARK: - Frame

  private static func axes(_ figure: Figure, _ layout: FigureLayout) -> [String] {
    let plot = layout.plot
    var lines = [
      "set datafile missing '?'",
      "unset key",
      "set lmargin at screen \(across(plot.left))",
      "set rmargin at screen \(across(plot.right))",
      "set bmargin at screen \(up(plot.bottom))",
      "set tmargin at screen \(up(plot.top))",
      "set border 3 linewidth 2.5 linecolor rgb '#444444'",
      "set grid xtics \(hasLevels(figure) ? "ytics " : "")linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'",
      "set tics nomirror out scale 0.5 font 'DejaVu Sans,\(FigureLayout.tickSize)' "
        + "textcolor rgb '#333333'",
    ]
    for (name, axis, ticks) in [
      ("x", figure.x, layout.xTicks), ("y", figure.y, layout.yTicks),
    ] {
      if axis.scale == .log2 { lines.append("set logscale \(name) 2") }
      lines.append("set \(name)range [\(axis.range.lowerBound):\(axis.range.upperBound)]")
      let marks = ticks.map { "\(GnuplotText.tickLabel($0.label)) \($0.value)" }
      let look =
        axis.scale == .rows ? " scale 0 font 'DejaVu Sans,\(rounded(layout.yTickSize, 10))'" : ""
      lines.append("set \(name)tics\(look) (\(marks.joined(separator: ", ")))")
    }
    return lines
  }

  /// Whether level lines lead from the ticks of y to the data: boxes would lie over them, but headings of
  /// rows.
  private static func hasLevels(_ figure: Figure) -> Bool {
    figure.boxes.isEmpty || figure.hasRows
  }

  private static func words(_ layout: FigureLayout) -> [String] {
    layout.words.enumerated().map { index, words in
      "set label \(index + 1) \(GnuplotText.quoted(words.text)) "
        + "at screen \(across(words.x)), screen \(up(words.y)) \(words.align.rawValue) "
        + (words.turned ? "rotate by 90 " : "")
        + "font 'DejaVu Sans\(words.bold ? " Bold" : ""),\(rounded(words.size, 10))' "
        + "textcolor rgb '\(words.colour)' noenhanced" + (words.isInFront ? " front" : "")
    }
  }

  private static func arrows(_ figure: Figure, _ layout: FigureLayout) -> [String] {
    var lines: [String] = []
    for leader in layout.leaders {
      lines.append(
        "set arrow from screen \(across(leader.from.x)), screen \(up(leader.from.y)) "
          + "to screen \(across(leader.to.x)), screen \(up(leader.to.y)) nohead back "
          + "linewidth 2 dashtype (4,5) linecolor rgb '\(leader.colour)'")
    }
    for limit in figure.limits {
      lines.append(
        "set arrow from graph 0, first \(limit.y) to graph 1, first \(limit.y) nohead back "
          + "linewidth 2.5 dashtype (2,6) linecolor rgb '\(limit.ink)'")
    }
    for note in figure.notes + figure.marks {
      lines.append(
        "set arrow from \(note.x), graph 0 to \(note.x), graph 1 nohead back "
          + "linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'")
    }
    return lines
  }

  // MARK: - Lines

  /// In layers, so that no line hides a marker: lines, ideal lines, bars, markers.
  private static func plot(_ figure: Figure, _ layout: FigureLayout) -> String {
    let all = figure.series.enumerated().filter { !$0.element.points.isEmpty }
    var layers = figure.bands.enumerated().map { index, band in
      "$band\(index + 1) using 1:3:4 with filledcurves fillstyle solid 1 noborder "
        + "linecolor rgb '\(band.look.colour.pale)'"
    }
    layers += boxes(figure).map { name, boxes in
      let border =
        boxes.first?.isFramed == true ? "border linecolor rgb 'white'" : "noborder"
      return "$\(name) using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable "
        + "fillstyle solid 1 \(border)"
    }
    // A line through a cloud would be lost behind it.
    layers += all.filter { $0.element.line == .cloud }.flatMap {
      markers($1, index: $0, layout.weights[$0])
    }
    layers += all.compactMap { line($1, index: $0, layout.weights[$0]) }
    layers += figure.ideals.indices.map { index in
      "$ideal\(index + 1) using 1:2 with lines linewidth 3 dashtype (12,9) "
        + "linecolor rgb '#777777'"
    }
    layers += all.compactMap { bars($1, index: $0) }
    layers += all.filter { $0.element.line.hasMarkers && $0.element.line != .cloud }.flatMap {
      markers($1, index: $0, layout.weights[$0])
    }
    return "plot \\\n  " + layers.joined(separator: ", \\\n  ")
  }

  private static func line(
    _ series: Figure.Series, index: Int, _ weight: SeriesWeight
  ) -> String? {
    let colour = "linecolor rgb '\(series.look.ink)'"
    let data = "$data\(index + 1) using 1:2 with"
    switch series.line {
    case .markers, .cloud, .name, .apart: return nil
    case .level:
      return series.points.last.map {
        "\($0.y) with lines linewidth 3 dashtype (3,4) \(colour)"
      }
    case .curve(let isDashed):
      return "\(data) lines linewidth 4 dashtype \(isDashed ? "(7,7)" : "1") \(colour)"
    case .joined, .steps:
      return "\(data) \(series.line == .steps ? "steps" : "lines") linewidth \(weight.line) "
        + "dashtype \(series.look.dash.rawValue) \(colour)"
    }
  }

  private static func bars(_ series: Figure.Series, index: Int) -> String? {
    guard series.line != .name, series.points.contains(where: { $0.interval != nil }) else {
      return nil
    }
    // Not wider than a marker: a bar that is shorter than its marker stays behind it.
    let cap = rounded(11 / FigureLayout.width, 1e5)
    let columns = series.line == .apart ? "3:2:($4-$3):(0)" : "1:3:(0):($4-$3)"
    return "$data\(index + 1) using \(columns) with vectors heads size screen \(cap),90 "
      + "fixed linewidth 4 linecolor rgb '\(series.look.ink)'"
  }

  private static func markers(
    _ series: Figure.Series, index: Int, _ weight: SeriesWeight
  ) -> [String] {
    let size = rounded(weight.radius / 13.5, 1_000)
    let shape = "pointtype \(series.look.marker.rawValue)"
    let colour = series.look.ink
    let full =
      "$data\(index + 1) using 1:2 with points \(shape) pointsize \(size) linecolor rgb '\(colour)'"
    guard series.points.contains(where: \.hollow) else { return [full] }
    let hole = rounded(size * 0.55, 1_000)
    return [
      full,
      "$data\(index + 1) using 1:($5==1 ? $2 : 1/0) with points \(shape) pointsize \(hole) "
        + "linecolor rgb 'white'",
    ]
  }

  // MARK: - Numbers

  private static func across(_ pixels: Double) -> Double {
    rounded(pixels / FigureLayout.width, 1e5)
  }

  private static func up(_ pixels: Double) -> Double {
    rounded(pixels / FigureLayout.height, 1e5)
  }

  private static func rounded(_ value: Double, _ scale: Double) -> Double {
    (value * scale).rounded() / scale
  }
}

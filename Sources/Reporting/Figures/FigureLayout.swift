/// Where everything of a figure stands, in pixels from the bottom left of the canvas.
///
/// A pure function of the figure. Nothing is left to gnuplot's own margins, so that all formats
/// look the same.
struct FigureLayout: Equatable {
  /// Words at a place; `at` is their vertical centre, and horizontally what `align` says.
  struct Words: Equatable {
    var text: String
    var size: Double
    var x: Double
    var y: Double
    var colour: String
    var align = Align.left
    var bold = false
    var turned = false
    /// Whether boxes lie below it.
    var isInFront = false
  }

  enum Align: String, Equatable {
    case left
    case center
    case right
  }

  /// A thin line from the end of a curve to its label.
  struct Leader: Equatable {
    var from: Place
    var to: Place
    var colour: String
  }

  struct Place: Equatable {
    var x: Double
    var y: Double
  }

  /// The rectangle of the data.
  struct Plot: Equatable {
    var left = 0.0
    var right = 0.0
    var bottom = 0.0
    var top = 0.0
  }

  var plot = Plot()
  var words: [Words] = []
  var leaders: [Leader] = []
  var weights: [SeriesWeight] = []
  /// The labels of the ticks; empty where there is no room.
  var xTicks: [Figure.Tick] = []
  var yTicks: [Figure.Tick] = []
  let theme: Theme
  /// Of the canvas: rows are never thinner than words that can be read.
  private(set) var height: Double
  /// The font of the words beside the ticks of y, in pixels.
  private(set) var yTickSize: Double
  /// Where titles and footnotes begin.
  private var captionLeft = 0.0

  private static let edge = 32.0

  init(_ figure: Figure, theme: Theme = .lecture) {
    self.theme = theme
    height = theme.height
    yTickSize = theme.sizes.tick
    let labels = EndLabel.all(of: figure, theme)
    let names = placePlot(figure, labels: labels.map(\.text))
    placeTicks(figure)
    placeCaptions(figure)
    weights = SeriesWeight.all(of: figure, width: 20 * theme.markers) { place($0, in: figure) }
    if figure.hasRows {
      for index in weights.indices { weights[index].radius = min(12.5, yTickSize * 0.43) }
    }
    placeLabels(labels, names: names, figure: figure)
  }

  /// The pixel of a point in the units of the axes.
  func place(_ point: Figure.Point, in figure: Figure) -> Place {
    Place(
      x: plot.left + figure.x.fraction(point.x) * (plot.right - plot.left),
      y: plot.bottom + figure.y.fraction(point.y) * (plot.top - plot.bottom))
  }

  private var sizes: Theme.FontSizes { theme.sizes }
  private var tones: Theme.Tones { theme.tones }

  private mutating func placePlot(_ figure: Figure, labels: [String]) -> EndLabel.Fitted {
    if !figure.hasRows { plot.left = Self.edge + 62 + widestTick(figure) + 34 }
    captionLeft = figure.hasRows ? Self.edge : plot.left
    let lines = Double(footnotes(figure).count)
    plot.bottom = Self.edge + lines * sizes.footnoteStep + (lines > 0 ? 12 : 0) + 128
    let captions =
      ((figure.notes + figure.uprights).isEmpty ? 152.0 : 186) + aboutHeight(figure)
    if figure.hasRows {
      let rows = sizes.row / figure.y.leastStep
      height = max(height, (plot.bottom + captions + rows).rounded())
    }
    plot.top = height - captions
    if figure.hasRows {
      let room = (plot.top - plot.bottom) * figure.y.leastStep
      yTickSize = min(sizes.tick, room * 0.92)
      plot.left = Self.edge + min(widestTick(figure), widestName) + 24
    }
    let names = EndLabel.fitted(labels, sizes: figure.hasRows ? rowSizes : sizes.name, theme)
    plot.right = theme.width - Self.edge - names.width - EndLabel.gap
    return names
  }

  /// At most this part of the canvas, in pixels, is for the names of rows.
  private var widestName: Double { theme.width * 0.3 }

  private var rowSizes: ClosedRange<Double> {
    min(yTickSize, sizes.name.lowerBound)...yTickSize
  }

  private func aboutHeight(_ figure: Figure) -> Double { figure.about.isEmpty ? 0 : 40 }

  private func widestTick(_ figure: Figure) -> Double {
    figure.y.ticks.map { TextMetrics.width($0.label, size: yTickSize) }.max() ?? 0
  }

  private func footnotes(_ figure: Figure) -> [String] {
    figure.footnotes.flatMap {
      TextFit.lines(
        $0, size: sizes.footnote, width: theme.width - captionLeft - Self.edge, limit: 2)
    }
  }

  private mutating func placeTicks(_ figure: Figure) {
    let left = plot.left
    let span = plot.right - plot.left
    xTicks = TickThinning.thinned(figure.x.ticks) { tick in
      let half = TextMetrics.width(tick.label, size: sizes.tick) / 2 + 10
      let centre = left + figure.x.fraction(tick.value) * span
      return centre - half...centre + half
    }
    let bottom = plot.bottom
    let rise = plot.top - plot.bottom
    if figure.hasRows {
      yTicks = figure.y.ticks.map { tick in
        Figure.Tick(
          tick.value, TextFit.cut(tick.label, size: yTickSize, width: widestName))
      }
      return
    }
    yTicks = TickThinning.thinned(figure.y.ticks) { tick in
      let centre = bottom + figure.y.fraction(tick.value) * rise
      return centre - sizes.tick * 0.6...centre + sizes.tick * 0.6
    }
  }

  private mutating func placeCaptions(_ figure: Figure) {
    let width = theme.width - captionLeft - Self.edge
    let title = TextFit.first(of: [figure.title], sizes: sizes.title, width: width, bold: true)
    words.append(
      Words(
        text: title.text, size: title.size, x: captionLeft, y: height - 54, colour: tones.ink,
        bold: true))
    let about = TextFit.sentence(figure.about, sizes: sizes.about, width: width)
    if !about.text.isEmpty {
      words.append(
        Words(
          text: about.text, size: about.size, x: captionLeft, y: height - 106, colour: tones.ink))
    }
    let subtitle = TextFit.first(of: figure.subtitles, sizes: sizes.subtitle, width: width)
    words.append(
      Words(
        text: subtitle.text, size: subtitle.size, x: captionLeft,
        y: height - 105 - aboutHeight(figure), colour: tones.quiet))
    let rise = plot.top - plot.bottom
    if !figure.hasRows {
      let vertical = TextFit.first(of: [figure.y.label], sizes: sizes.axis, width: rise + 60)
      words.append(
        Words(
          text: vertical.text, size: vertical.size, x: Self.edge + 18, y: plot.bottom + rise / 2,
          colour: tones.ink, align: .center, turned: true))
    }
    words.append(
      Words(
        text: figure.x.label, size: sizes.axis.upperBound, x: (plot.left + plot.right) / 2,
        y: plot.bottom - 106,
        colour: tones.ink, align: .center))
    let lines = footnotes(figure)
    for (index, line) in lines.enumerated() {
      let y = Self.edge - 6 + Double(lines.count - 1 - index) * sizes.footnoteStep
      words.append(
        Words(text: line, size: sizes.footnote, x: captionLeft, y: y, colour: tones.quiet))
    }
    let notes = noteWords(figure)
    words += notes + markWords(figure, beside: notes)
    words += figure.boxes.compactMap { label(of: $0, figure) }
    words += figure.headings.map { heading in
      let centre = plot.bottom + figure.y.fraction(heading.value) * rise
      return Words(
        text: TextFit.cut(
          heading.label, size: yTickSize, width: plot.right - plot.left - 28, bold: true),
        size: yTickSize, x: plot.left + 14, y: centre, colour: tones.ink, bold: true,
        isInFront: true)
    }
  }

  /// The name of a box inside it; nil when it does not fit.
  private func label(of box: Figure.Box, _ figure: Figure) -> Words? {
    guard !box.label.isEmpty else { return nil }
    let low = place(Figure.Point(x: box.x.lowerBound, y: box.y.lowerBound), in: figure)
    let high = place(Figure.Point(x: box.x.upperBound, y: box.y.upperBound), in: figure)
    let width = TextMetrics.width(box.label, size: 1, bold: true)
    let size = min(
      sizes.box.upperBound, (high.y - low.y) * 0.6, (high.x - low.x - 12) / max(width, 1e-9))
    guard size >= sizes.box.lowerBound else { return nil }
    return Words(
      text: box.label, size: size, x: (low.x + high.x) / 2, y: (low.y + high.y) / 2,
      colour: theme.words(inside: box.fill), align: .center, bold: true, isInFront: true)
  }

  /// The words of the vertical notes, above their lines and within the width of the data.
  private func noteWords(_ figure: Figure) -> [Words] {
    let size = sizes.note
    let half = (figure.notes.map { TextMetrics.width($0.text, size: size) }.max() ?? 0) / 2
    let left = plot.left + half
    let places = LabelSpread.places(
      wanted: figure.notes.map {
        place(Figure.Point(x: $0.x, y: figure.y.range.upperBound), in: figure).x
      }, height: 2 * half + 8, bounds: left...max(plot.right - half, left))
    return zip(figure.notes, places).map { note, x in
      Words(
        text: note.text, size: size, x: x, y: plot.top + 24, colour: tones.faint, align: .center)
    }
  }

  /// The words of the marks above their lines, as far as they collide with no others.
  private func markWords(_ figure: Figure, beside notes: [Words]) -> [Words] {
    func room(_ words: Words) -> ClosedRange<Double> {
      let half = TextMetrics.width(words.text, size: words.size) / 2 + 8
      return words.x - half...words.x + half
    }
    var taken = notes.map(room)
    var placed: [Words] = []
    for mark in figure.uprights {
      let size = sizes.mark
      let half = TextMetrics.width(mark.text, size: size) / 2
      let centre = place(Figure.Point(x: mark.x, y: figure.y.range.upperBound), in: figure).x
      let words = Words(
        text: mark.text, size: size, x: max(min(centre, plot.right - half), plot.left + half),
        y: plot.top + 24, colour: tones.quiet, align: .center)
      if taken.contains(where: room(words).overlaps) { continue }
      taken.append(room(words))
      placed.append(words)
    }
    return placed
  }

  private mutating func placeLabels(
    _ labels: [EndLabel], names: EndLabel.Fitted, figure: Figure
  ) {
    let ends = labels.map { place($0.end, in: figure) }
    let size = min(names.size, (plot.top - plot.bottom) / Double(max(labels.count, 1)) / 1.08)
    let places =
      figure.hasRows
      ? ends.map(\.y)
      : LabelSpread.places(
        wanted: ends.map(\.y), height: size * 1.2,
        bounds: plot.bottom + size * 0.4...plot.top - size * 0.2)
    let x = plot.right + EndLabel.gap
    let radius = weights.map(\.radius).max() ?? 0
    for (index, label) in labels.enumerated() {
      words.append(
        Words(text: names.texts[index], size: size, x: x, y: places[index], colour: label.colour))
      // All from one distance, behind the widest marker: leaders in the order of their labels
      // cannot cross.
      let from = Place(x: ends[index].x + radius + 4, y: ends[index].y)
      let to = Place(x: x - 7, y: places[index])
      let isFar = to.x - from.x > EndLabel.gap * 2.5
      // The line of the grid leads from a row to its words.
      if !figure.hasRows, to.x > from.x + 4, abs(to.y - from.y) > size * 0.35 || isFar {
        leaders.append(Leader(from: from, to: to, colour: label.colour))
      }
    }
  }
}

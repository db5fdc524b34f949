package import Analysis
import Basics
import Experiments
import Terms

#if canImport(Glibc)
import Glibc
#endif

extension Figure {
  /// The name of the figure of models beside each other.
  package static let modelsName = "models"

  /// The speedup of each model at one number of workers: a block of rows an experiment, what keeps cores
  /// busy above what waits, all on one axis.
  ///
  /// - Parameters:
  ///   - curves: Of one or several experiments.
  ///   - context: What holds for all of them.
  ///   - workers: At which N; nil takes the largest of each experiment.
  /// - Returns: The figure; nil where no model has a speedup there.
  package static func models(
    curves: [Curve], context: FigureContext = FigureContext(), workers: Int? = nil
  ) -> NamedFigure? {
    ModelsFigure(curves, context, workers).figure.map {
      NamedFigure(name: modelsName, figure: $0)
    }
  }
}

/// The figure of models, on its way from curves to a `Figure`.
struct ModelsFigure {
  /// One model of one experiment.
  private struct Row {
    let label: String
    let look: Figure.Look
    let point: CurvePoint
  }

  /// One experiment.
  private struct Block {
    let heading: String
    let workers: Int?
    /// The best first.
    var rows: [Row]
    var leftOut = 0

    /// With the best, and the last: that a model gains nothing is as much worth seeing.
    func cut(to room: Int) -> Block {
      guard rows.count > room else { return self }
      var block = self
      block.rows = Array(rows.prefix(room - 1)) + rows.suffix(1)
      block.leftOut = rows.count - room
      return block
    }
  }

  private let blocks: [Block]
  private let context: FigureContext
  private let scaling: ScalingMode
  private let experiments: [String]
  private let asked: Int?

  /// More rows could not be read.
  private static let most = 22
  /// A heading is as high as so many rows.
  private static let headingHeight = 1.3
  private static let headingFill = "#E9E9E9"

  init(_ curves: [Curve], _ context: FigureContext, _ workers: Int?) {
    self.context = context
    asked = workers
    // Weak scaling is shown where there is nothing else.
    let isStrong = curves.contains { $0.scaling == .strong && !$0.points.isEmpty }
    scaling = isStrong ? .strong : .weak
    let mode = scaling
    let shown = curves.filter { $0.scaling == mode }
    experiments = shown.map(\.experiment).uniqued()
    let parts = Bound.allCases.flatMap { bound in
      shown.map(\.experiment).uniqued().map { name in
        shown.filter { $0.bound == bound && $0.experiment == name }
      }
    }.filter { !$0.isEmpty }
    let models = shown.map(\.model).uniqued()
    let looks = Dictionary(
      uniqueKeysWithValues: zip(
        models, Figure.Look.looks(of: models.map { ($0, 0) }, in: context.looks)))
    let all = parts.compactMap { Self.block($0, looks, context, workers) }
    var room = Self.most
    while room > 3,
      all.reduce(0, { $0 + 1 + min($1.rows.count, room) }) > Self.most
    {
      room -= 1
    }
    blocks = all.map { $0.cut(to: room) }
  }

  private static func block(
    _ curves: [Curve], _ looks: [Model: Figure.Look], _ context: FigureContext, _ asked: Int?
  ) -> Block? {
    guard let first = curves.first else { return nil }
    let lines = ScalingLines(curves, quantity: .speedup, looks: context.looks)
    let grains = Dictionary(lines.curves.map { ($0.model, $0.grain) }, uniquingKeysWith: max)
    let rows = zip(lines.curves, lines.series).compactMap { curve, series -> Row? in
      // Of several grains the one with the most work.
      guard grains[curve.model] == curve.grain else { return nil }
      let point = curve.points.last { asked == nil || $0.workers == asked }
      guard let point, point.workers > 1, let look = looks[curve.model],
        point.speedup.value.isFinite, point.speedup.value > 0
      else { return nil }
      return Row(label: series.label, look: look, point: point)
    }.enumerated().sorted { a, b in
      (-a.element.point.speedup.value, a.offset) < (-b.element.point.speedup.value, b.offset)
    }.map(\.element)
    guard !rows.isEmpty else { return nil }
    let counts = Set(rows.map(\.point.workers))
    let workers = counts.count == 1 ? counts.first : nil
    let place = workers.map { "N = \($0)" } ?? "each at its largest N"
    return Block(
      heading: "\(words(first.bound)): \(first.experiment), \(place)",
      workers: workers, rows: rows)
  }

  private static func words(_ bound: Bound) -> String {
    switch bound {
    case .cpu: "CPU-bound"
    case .memory: "memory-bound"
    case .io: "I/O-bound"
    }
  }

  // MARK: - Figure

  var figure: Figure? {
    guard !blocks.isEmpty else { return nil }
    let heights = blocks.map { Double($0.rows.count) + Self.headingHeight }
    let height = heights.reduce(0, +)
    let x = axis
    var (ticks, series): ([Figure.Tick], [Figure.Series]) = ([], [])
    var (ideals, boxes, headings): ([Figure.Ideal], [Figure.Box], [Figure.Tick]) = ([], [], [])
    var top = height
    for block in blocks {
      let begin = top - Self.headingHeight
      let end = begin - Double(block.rows.count)
      boxes.append(
        Figure.Box(
          x: x.range, y: begin + 0.12...top, fill: Self.headingFill, isFramed: false))
      headings.append(Figure.Tick((begin + 0.12 + top) / 2, block.heading))
      for (index, row) in block.rows.enumerated() {
        let place = begin - Double(index) - 0.5
        let count = block.workers == nil ? " · N=\(row.point.workers)" : ""
        ticks.append(Figure.Tick(place, row.label + count))
        series.append(dot(row, at: place, x))
      }
      if let workers = block.workers {
        ideals.append(
          Figure.Ideal(
            label: "", points: [end, begin].map { Figure.Point(x: Double(workers), y: $0) }))
      }
      top = end
    }
    var result = Figure(
      title: title, subtitles: subtitles, x: x,
      y: Figure.Axis(
        label: "", scale: .rows, range: 0...height, ticks: ticks.sorted { $0.value < $1.value }),
      series: series, ideals: ideals, boxes: boxes, footnotes: footnotes)
    result.about = context.about
    result.marks = cores
    result.headings = headings
    return result
  }

  private func dot(_ row: Row, at place: Double, _ x: Figure.Axis) -> Figure.Series {
    let speedup = row.point.speedup
    let interval = (speedup.interval ?? speedup.range).map { ends in
      let places = [ends.lowerBound, ends.upperBound].map {
        min(max($0, x.range.lowerBound), x.range.upperBound)
      }
      return places[0]...places[1]
    }
    return Figure.Series(
      label: FigureNumber.ratio(speedup.value), look: row.look, line: .apart,
      points: [
        Figure.Point(
          x: speedup.value, y: place, interval: interval, hollow: row.point.isDoubtful)
      ])
  }

  private var axis: Figure.Axis {
    let speedups = blocks.flatMap(\.rows).map(\.point.speedup)
    let ends = speedups.flatMap { speedup in
      [speedup.value] + ((speedup.interval ?? speedup.range).map { [$0.upperBound] } ?? [])
    }
    let counts = blocks.flatMap { $0.rows.map { Double($0.point.workers) } }
    let top = (ends + counts + [1]).filter(\.isFinite).max() ?? 1
    let low = (speedups.map(\.value) + [1]).min() ?? 1
    let isWide = top >= 8
    let label =
      scaling == .strong ? "Speedup  T(1) / T(N)" : "Scaled speedup  N·T(1) / T(N)"
    let range = isWide ? low / 1.15...top * 1.15 : 0...top * 1.07
    return Figure.Axis(
      label: label, scale: isWide ? .log2 : .linear, range: range,
      ticks: isWide
        ? NiceTicks.doublings(range)
        : top < 2 ? NiceTicks.linear(to: range.upperBound) : NiceTicks.whole(to: range.upperBound))
  }

  private var cores: [Figure.Note] {
    guard let count = context.usableCores, Double(count) <= axis.range.upperBound, count > 1 else {
      return []
    }
    return [Figure.Note(x: Double(count), text: count.counted("core"))]
  }

  // MARK: - Words

  private var title: String {
    let bounds = blocks.map { String($0.heading.prefix { $0 != ":" }) }.uniqued()
    if experiments.count == 1, let name = experiments.first { return "\(name): models" }
    return bounds.count == 1
      ? "\(bounds[0]): models" : bounds.joined(separator: " beside ") + ": models"
  }

  private var subtitles: [String] {
    let place = asked.map { "N = \($0)" } ?? "the largest N"
    let rest = "dashed: ideal · 95% intervals"
    return ["Each model at \(place) over itself with one worker · \(rest)", rest]
  }

  private var footnotes: [String] {
    let left = blocks.reduce(0) { $0 + $1.leftOut }
    let isDoubtful = blocks.flatMap(\.rows).contains(where: \.point.isDoubtful)
    return [
      isDoubtful ? "Hollow marker: a doubt; `speedup analyze` says which." : "",
      left > 0 ? "Left out: \(left.counted("row")) above the last of a block." : "",
      context.machine,
    ].filter { !$0.isEmpty }
  }
}

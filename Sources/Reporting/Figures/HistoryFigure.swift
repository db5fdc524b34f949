package import Analysis
import Basics
import Records
import Terms

#if canImport(Glibc)
import Glibc
#endif

extension Figure {
  /// Times over commits: a figure for each model, with a line for each number of workers.
  ///
  /// - Parameters:
  ///   - series: Of one experiment.
  ///   - book: How names are drawn in this project.
  /// - Returns: The figures of those with two commits or more; machines and grains are in their names
  ///   where there are several.
  package static func history(
    _ series: [HistorySeries], looks book: LookBook = LookBook()
  ) -> [NamedFigure] {
    let shown = series.filter { $0.points.count > 1 }
    let severalMachines = Set(shown.map(\.fingerprint)).count > 1
    let severalGrains = Set(shown.map(\.configuration.grain)).count > 1
    let groups = shown.map(HistoryFigure.Group.init).uniqued()
    return groups.compactMap { group in
      let own = shown.filter { HistoryFigure.Group($0) == group }
      let name =
        "history-\(group.model)-\(group.scaling.rawValue)"
        + (severalGrains ? "-g\(group.grain)" : "")
        + (severalMachines ? "-\(group.fingerprint)" : "")
      return HistoryFigure(own, book).figure.map { NamedFigure(name: name, figure: $0) }
    }
  }
}

/// One figure, on its way from series to a `Figure`.
struct HistoryFigure {
  /// What the lines of a figure have in common.
  struct Group: Hashable {
    let fingerprint: String
    let model: Model
    let scaling: ScalingMode
    let grain: UInt64

    init(_ series: HistorySeries) {
      fingerprint = series.fingerprint
      model = series.configuration.model
      scaling = series.configuration.scaling
      grain = series.configuration.grain
    }
  }

  /// More cannot be told apart; the latest are shown.
  private static let mostCommits = 60

  private let series: [HistorySeries]
  private let book: LookBook
  /// The commits in their order, by the session that measured them first.
  private let commits: [HistorySeries.Point]
  /// Their places on the axis, from 1.
  private let places: [String: Double]
  private let total: Int

  init(_ series: [HistorySeries], _ book: LookBook) {
    self.series = series
    self.book = book
    let points = series.flatMap(\.points)
    let firsts = Dictionary(points.map { ($0.key, $0) }) { a, b in
      (a.startedAt, a.session) <= (b.startedAt, b.session) ? a : b
    }
    let all = firsts.values.sorted { ($0.startedAt, $0.session) < ($1.startedAt, $1.session) }
    total = all.count
    commits = all.suffix(Self.mostCommits)
    places = Dictionary(uniqueKeysWithValues: zip(commits.map(\.key), (1...).lazy.map(Double.init)))
  }

  /// Nil without any point.
  var figure: Figure? {
    guard let first = series.first else { return nil }
    let lines = lines
    let heights = lines.flatMap { $0.points.map(\.y) }
    guard let low = heights.min(), let high = heights.max() else { return nil }
    let margin = max(high - low, 5) * 0.08
    let range = min(low, 100) - margin...max(high, 100) + margin
    var figure = Figure(
      title: "Time over commits: \(first.experiment), \(first.configuration.model)",
      subtitles: subtitles,
      x: Figure.Axis(
        label: "Commit, in the order of measurement", scale: .linear,
        range: 0.5...Double(commits.count) + 0.5, ticks: ticks),
      y: Figure.Axis(
        label: "Median time (first level = 100%)", scale: .linear, range: range,
        ticks: NiceTicks.values(range).map {
          Figure.Tick($0, FigureNumber.short($0, digits: 4) + "%")
        }),
      series: lines,
      ideals: [],
      footnotes: ["Dotted: the level changed. Machine and work: \(first.fingerprint)."])
    figure.marks = marks
    return figure
  }

  private var subtitles: [String] {
    let count = commits.count.counted("commit")
    let shown = total > commits.count ? "the last \(count) of \(total)" : count
    let scaling = series.first?.configuration.scaling.rawValue ?? ""
    return [
      "\(scaling) scaling · \(shown) · level lines between changes of at least 3%",
      "\(scaling) scaling · \(shown)",
    ]
  }

  /// The levels first, so that they lie below the points.
  private var lines: [Figure.Series] {
    let looks = Figure.Look.looks(
      of: series.indices.map { (series[$0].configuration.model, $0) }, in: book)
    var levels: [Figure.Series] = []
    var points: [Figure.Series] = []
    for (one, look) in zip(series, looks) {
      let base = base(of: one)
      var light = look
      light.shade = .light
      levels.append(
        Figure.Series(label: "", look: light, line: .steps, points: levelPoints(one, base)))
      points.append(
        Figure.Series(
          label: label(one), look: look,
          points: one.points.compactMap { point in
            places[point.key].map { Figure.Point(x: $0, y: point.seconds / base * 100) }
          }))
    }
    return levels + points
  }

  /// The first level, in seconds.
  private func base(of series: HistorySeries) -> Double {
    series.changes.first.map { exp($0.before) }
      ?? Quantiles.median(series.points.map(\.seconds)) ?? 1
  }

  private func label(_ series: HistorySeries) -> String {
    series.configuration.workers.counted("worker")
  }

  private func levelPoints(_ series: HistorySeries, _ base: Double) -> [Figure.Point] {
    guard let last = series.points.last.flatMap({ places[$0.key] }) else { return [] }
    let first = series.points.compactMap { places[$0.key] }.min() ?? 1
    // The level at the left edge is the one before the first change that is shown.
    let shown = series.changes.filter { places[series.points[$0.place].key] != nil }
    let start = shown.first?.before ?? series.changes.last?.after ?? log(base)
    let changes = shown.compactMap { change in
      places[series.points[change.place].key].map { ($0, change.after) }
    }
    let ends = [(first, start)] + changes + [(last, changes.last?.1 ?? start)]
    return ends.map { Figure.Point(x: $0.0, y: exp($0.1) / base * 100) }
  }

  private var ticks: [Figure.Tick] {
    let step = max(1, (commits.count + 5) / 6)
    return stride(from: 0, to: commits.count, by: step).map {
      Figure.Tick(Double($0 + 1), String(commits[$0].name.prefix(7)))
    }
  }

  /// A line for each commit at which a level changed, the largest change first.
  private var marks: [Figure.Note] {
    var changes: [Double: (name: String, ratios: [Double])] = [:]
    for one in series {
      for change in one.changes {
        let point = one.points[change.place]
        guard let place = places[point.key] else { continue }
        changes[place, default: (point.name, [])].ratios.append(exp(change.after - change.before))
      }
    }
    func size(_ ratios: [Double]) -> Double { ratios.map { abs(log($0)) }.max() ?? 0 }
    return changes.sorted { (size($0.value.ratios), $1.key) > (size($1.value.ratios), $0.key) }.map
    {
      Figure.Note(x: $0.key, text: "\($0.value.name.prefix(7)) \(Self.words($0.value.ratios))")
    }
  }

  /// `+5.1%`, or `+4.2 to +5.1%` of several lines.
  private static func words(_ ratios: [Double]) -> String {
    let ends = [ratios.min() ?? 1, ratios.max() ?? 1].map { ratio in
      (ratio < 1 ? "" : "+") + DecimalText.rounded((ratio - 1) * 100, 1)
    }
    return (ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")) + "%"
  }
}

extension HistorySeries.Point {
  /// Names it in all series.
  fileprivate var key: String { commit.isEmpty ? "session \(session)" : commit }
}

package import Analysis
import Basics

#if canImport(Glibc)
import Glibc
#endif

extension Figure {
  /// How much longer each configuration takes with the candidate than with the base: a row each, the
  /// worst on top.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - rules: By which numbers.
  /// - Returns: The figure `compare`; nil where no configuration was measured.
  package static func comparison(
    _ report: ComparisonReport, rules: ComparisonRules = ComparisonRules()
  ) -> NamedFigure? {
    let rows = ComparisonRow.all(of: report)
    return ComparisonFigure(report, rules, rows).figure.map {
      NamedFigure(name: "compare", figure: $0)
    }
  }
}

/// The figure of a comparison, on its way from rows to a `Figure`.
struct ComparisonFigure {
  private let report: ComparisonReport
  private let rules: ComparisonRules
  private let rows: [ComparisonRow]
  /// Those of the rows that are drawn.
  private let shown: [ComparisonRow]
  private let range: ClosedRange<Double>

  /// More rows could not be read.
  static let most = 30
  /// In percent; what lies beyond it would press 1% and 3% together.
  private static let widest = 50.0

  init(_ report: ComparisonReport, _ rules: ComparisonRules, _ rows: [ComparisonRow]) {
    self.report = report
    self.rules = rules
    self.rows = rows
    shown = Array(rows.filter { $0.ratio != nil }.prefix(Self.most))
    let ends = shown.flatMap { row in
      [row.ratio, row.interval?.lowerBound, row.interval?.upperBound].compactMap(\.self)
    }
    let lines = [1, exp(rules.floor)]
    range = Self.range((ends + lines).map(Self.percent))
  }

  var figure: Figure? {
    guard !shown.isEmpty else { return nil }
    let count = Double(shown.count)
    return Figure(
      title: title, subtitles: subtitles,
      x: Figure.Axis(
        label: "candidate / base − 1 (%)", scale: .linear, range: range,
        ticks: NiceTicks.linear(over: range)),
      y: Figure.Axis(
        label: "", scale: .rows, range: 0...count,
        ticks: shown.enumerated().reversed().map {
          Figure.Tick(count - Double($0) - 0.5, Self.name($1))
        }),
      series: shown.enumerated().map { series($1, at: count - Double($0) - 0.5) },
      notes: lines.map { Figure.Note(x: Self.percent($0), text: Self.text($0)) },
      footnotes: footnotes)
  }

  private func series(_ row: ComparisonRow, at y: Double) -> Figure.Series {
    let x = Self.percent(row.ratio ?? 1)
    let interval = row.interval.map { clamped($0.lowerBound)...clamped($0.upperBound) }
    let point = Figure.Point(
      x: min(max(x, range.lowerBound), range.upperBound), y: y, interval: interval,
      hollow: !range.contains(x))
    let words = [row.verdict.rawValue, row.ratio.map(ChangeText.percent) ?? ""]
    return Figure.Series(
      label: words.joined(separator: " "), look: Self.look(row.verdict), line: .apart,
      points: [point])
  }

  /// The name with its workers, without what cannot be seen.
  private static func name(_ row: ComparisonRow) -> String {
    GnuplotText.shown(row.name) + (row.workers.map { " · N=\($0)" } ?? "")
  }

  private func clamped(_ ratio: Double) -> Double {
    min(max(Self.percent(ratio), range.lowerBound), range.upperBound)
  }

  private static func look(_ verdict: ComparisonVerdict) -> Figure.Look {
    switch verdict {
    case .regression: Figure.Look(colour: .vermillion, marker: .square)
    case .slower: Figure.Look(colour: .orange, marker: .triangle)
    case .inconclusive: Figure.Look(colour: .purple, marker: .diamond)
    case .faster: Figure.Look(colour: .green, marker: .fallingTriangle)
    case .unchanged, .identical: Figure.Look(colour: .blue, marker: .circle)
    }
  }

  // MARK: - Axis

  /// Without the dust of binary fractions, so that a script shows 5.1.
  private static func percent(_ ratio: Double) -> Double {
    ((ratio - 1) * 1e8).rounded() / 1e6
  }

  /// What is to be seen, with room at both ends.
  private static func range(_ places: [Double]) -> ClosedRange<Double> {
    let low = max(places.min() ?? 0, -widest)
    let high = min(places.max() ?? 0, widest)
    let room = max((high - low) * 0.06, 0.2)
    return low - room...high + room
  }

  /// The ratios at which a vertical line stands.
  private var lines: [Double] {
    [1, exp(rules.shift), exp(rules.floor)].filter { range.contains(Self.percent($0)) }.uniqued()
  }

  /// `1%`, without decimals that say nothing.
  private static func text(_ ratio: Double) -> String {
    let digits = DecimalText.significant(percent(ratio), 6)
    return digits == "0" ? digits : digits + "%"
  }

  // MARK: - Words

  private var title: String {
    switch report.verdict {
    case .inconclusive, .identical: report.verdict.rawValue
    default: ComparisonClaim(report, rows).short
    }
  }

  private var subtitles: [String] {
    let bars = "Bars: 95% intervals"
    let lines =
      "dotted: slower is beyond \(Self.text(exp(rules.shift))), a regression from "
      + "\(Self.text(exp(rules.floor))) on"
    let workers = shown.contains { $0.workers != nil } ? " · N: workers" : ""
    return ["\(bars) · \(lines)\(workers)", bars]
  }

  private var footnotes: [String] {
    let measured = rows.count { $0.ratio != nil }
    let left = measured - shown.count
    let missing = rows.count - measured
    let isCut = shown.contains { row in
      row.ratio.map { !range.contains(Self.percent($0)) } ?? false
    }
    let least = LeastChange(rows)
    return [
      left > 0 ? "The \(left.counted("configuration")) with lesser changes are left out." : nil,
      missing > 0 ? "Not measured: \(missing.counted("configuration"))." : nil,
      isCut ? "Hollow marker: beyond the axis; its number stands at the right." : nil,
      report.verdict == .inconclusive
        ? VisibleText.quoted(TextWidth.oneLine(report.reason), limit: 200) : nil,
      least.map { "The least change that would have been found: \($0.text)." },
    ]
    .compactMap(\.self).filter { !$0.isEmpty }
  }
}

package import Analysis
import Basics
import Experiments
import Terms

#if canImport(Glibc)
import Glibc
#endif

/// What the figures of granularity say beside their data.
package struct GranularityContext: Sendable, Equatable {
  /// Columns of the patterns.
  package var width: Int
  /// Of a cache line between two CPUs, in seconds; nil when not available.
  package var lineRoundTrip: Double?
  /// The model of the processor, for the last line; may be empty.
  package var machine: String
  /// How names are drawn in this project.
  package var looks: LookBook

  package init(
    width: Int, lineRoundTrip: Double?, machine: String, looks: LookBook = LookBook()
  ) {
    self.width = width
    self.lineRoundTrip = lineRoundTrip
    self.machine = machine
    self.looks = looks
  }
}

extension Figure {
  /// Efficiency against granularity: a figure for each pattern and number of workers.
  package static func granularity(
    curves: [GranularityCurve], context: GranularityContext
  ) -> [NamedFigure] {
    let groups = curves.map { [$0.pattern, "\($0.workers)"] }.uniqued()
    return groups.compactMap { group in
      let shown = curves.filter { [$0.pattern, "\($0.workers)"] == group && !$0.points.isEmpty }
      return GranularityFigure(shown, context).figure.map {
        NamedFigure(
          name: "granularity-\(group[0])-w\(context.width)-n\(group[1])", figure: $0)
      }
    }
  }
}

/// One figure, on its way from curves to a `Figure`.
struct GranularityFigure {
  let curves: [GranularityCurve]
  let context: GranularityContext

  init(_ curves: [GranularityCurve], _ context: GranularityContext) {
    self.curves = curves
    self.context = context
  }

  private static let microseconds = 1e6

  /// Nil without any point.
  var figure: Figure? {
    guard let curve = curves.first else { return nil }
    let series = lines
    let places = series.flatMap { $0.points.map(\.x) }
    guard let low = places.min(), let high = places.max(), low > 0 else { return nil }
    let margin = max(pow(high / low, 0.04), 1.1)
    let range = low / margin...high * margin
    return Figure(
      title: "Efficiency against granularity: \(curve.pattern), width \(context.width)",
      subtitles: subtitles(curve),
      x: Figure.Axis(
        label: "Mean task granularity: elapsed · workers / tasks (µs)", scale: .log2,
        range: range, ticks: NiceTicks.logarithmic(range)),
      y: Figure.Axis(
        label: "Share of the peak rate", scale: .linear, range: 0...1.07,
        ticks: [0, 0.25, 0.5, 0.75, 1].map {
          Figure.Tick($0, FigureNumber.short($0 * 100) + "%")
        }),
      series: series,
      ideals: [
        Figure.Ideal(
          label: "50%",
          points: [range.lowerBound, range.upperBound].map {
            Figure.Point(x: $0, y: MinimumGranularity.threshold)
          })
      ],
      footnotes: footnotes)
  }

  private var lines: [Figure.Series] {
    let looks = Figure.Look.looks(of: curves.map { ($0.model, 0) }, in: context.looks)
    return zip(curves, looks).map { curve, look in
      let points = curve.points.map { point in
        Figure.Point(
          x: point.granularity(workers: curve.workers) * Self.microseconds,
          y: curve.efficiency(of: point), interval: curve.efficiencyInterval(of: point),
          hollow: point.isDoubtful)
      }
      return Figure.Series(
        label: Self.label(curve), look: look, points: points.sorted { $0.x < $1.x })
    }
  }

  /// The model and its METG: `thread · 0.31 µs`; one in doubt is not written like one that is known.
  private static func label(_ curve: GranularityCurve) -> String {
    guard let metg = curve.metg else { return curve.model.name }
    return "\(curve.model) · " + (curve.isDoubtful ? "? " : "") + FigureNumber.time(metg.value)
  }

  private func subtitles(_ curve: GranularityCurve) -> [String] {
    let workers = curve.workers.counted("worker")
    let rounds = curves.map(\.roundMinima.count).filter { $0 > 0 }.min() ?? 0
    let peak = curve.peakRate.map { "peak \(FigureNumber.short($0 / 1e9)) GFLOP/s" } ?? ""
    let medians = rounds.counted("round") + " around 50%"
    return [
      "METG(50%) beside each name · \(workers) · \(peak) · \(medians)",
      "METG(50%) beside each name · \(workers) · \(medians)",
      "METG(50%) beside each name",
    ]
  }

  private var footnotes: [String] {
    let trip =
      context.lineRoundTrip.map { "\(FigureNumber.short($0 * Self.microseconds, digits: 2)) µs" }
      ?? "not available"
    let machine = context.machine.isEmpty ? "" : " · " + context.machine
    return intervals + doubts + ["Round trip of a cache line: \(trip)\(machine)"]
  }

  private var intervals: [String] {
    let words = curves.compactMap { curve in
      curve.metg?.interval.map { interval in
        "\(curve.model) \(FigureNumber.time(interval.lowerBound)) to "
          + FigureNumber.time(interval.upperBound)
      }
    }
    let isRange = curves.contains { (1..<Confidence.exactCount).contains($0.roundMinima.count) }
    let name = isRange ? "Range of METG" : "95% interval of METG"
    return words.isEmpty ? [] : ["\(name): \(words.joined(separator: ", "))."]
  }

  private var doubts: [String] {
    let noise = curves.flatMap { $0.points.filter(\.isDoubtful).flatMap(\.noise) }
      .filter { !$0.signal.isSetting }
    // Of each signal its worst level.
    let worst = Dictionary(noise.map { ($0.signal, $0.level) }, uniquingKeysWith: max)
    let hollow = NoiseSignal.allCases.compactMap { signal in
      worst[signal].map { NoiseWarning(signal, $0).name }
    }
    let missing = curves.compactMap { curve in
      curve.minimum.note.map { "\(curve.model) \($0)." }
    }
    let failed = curves.compactMap { curve in
      curve.failure.map { "\(curve.model): a launch failed at \($0)." }
    }
    let isDoubtful = curves.contains(where: \.isDoubtful)
    return (hollow.isEmpty ? [] : ["Hollow marker: \(hollow.joined(separator: "; "))."])
      + (isDoubtful ? ["?: METG is in doubt."] : []) + missing + failed
  }
}

package import Analysis
import Basics
import Experiments
import Terms

#if canImport(Glibc)
import Glibc
#endif

extension Figure {
  /// The name of the figures of isoefficiency.
  package static let isoefficiencyName = "isoefficiency"

  /// How much work N workers need to keep an efficiency: a figure a model that was measured with several
  /// grains, called `isoefficiency-<model>`.
  ///
  /// - Parameters:
  ///   - curves: Of one experiment.
  ///   - context: What is said beside them.
  ///   - leastGrains: From how many grains on.
  ///   - leastCounts: From how many worker counts on.
  /// - Returns: The figures of models whose measured grid reaches some efficiency.
  package static func isoefficiency(
    curves: [Curve], context: FigureContext = FigureContext(), leastGrains: Int = 2,
    leastCounts: Int = 2
  ) -> [NamedFigure] {
    curves.map(\.model).uniqued().compactMap { model in
      let own = curves.filter { $0.model == model && $0.scaling == .strong && !$0.points.isEmpty }
      guard Set(own.map(\.grain)).count >= leastGrains,
        Set(own.flatMap { $0.points.map(\.workers) }).count >= leastCounts
      else { return nil }
      return IsoefficiencyFigure(own, context).figure.map {
        NamedFigure(name: "\(isoefficiencyName)-\(model)", figure: $0)
      }
    }
  }
}

/// One figure of isoefficiency, on its way from the curves of a model to a `Figure`.
struct IsoefficiencyFigure {
  private let curves: [Curve]
  private let context: FigureContext
  private let contours: [Isoefficiency]
  private let unit: WorkUnit

  private static let looks = [
    Figure.Look(colour: .vermillion, marker: .square), Figure.Look(colour: .blue, marker: .circle),
    Figure.Look(colour: .green, marker: .triangle),
  ]

  init(_ curves: [Curve], _ context: FigureContext) {
    self.curves = curves
    self.context = context
    contours = Isoefficiency.contours(curves)
    unit = WorkUnit(curves.first?.unit ?? "", largest: curves.map(Self.work).max() ?? 1)
  }

  private static func work(_ curve: Curve) -> Double { Double(curve.tasks) * Double(curve.grain) }

  /// Nil where no worker count reaches any of the efficiencies within the measured grid.
  var figure: Figure? {
    guard let first = curves.first, contours.contains(where: { !$0.needs.isEmpty }) else {
      return nil
    }
    let grid = grid
    guard let counts = ScalingFigure.Counts([grid]) else { return nil }
    let works = grid.points.map(\.y)
    let (low, high) = (works.min() ?? 1, works.max() ?? 1)
    let range = low / 1.3...high * 1.3
    var result = Figure(
      title: "\(first.experiment): the work that keeps an efficiency, \(first.model)",
      subtitles: subtitles,
      x: ScalingAxes.workers(counts),
      y: Figure.Axis(
        label: "Work in \(unit.name)", scale: .log2, range: range,
        ticks: NiceTicks.logarithmic(range)),
      series: [grid] + lines, ideals: guides(below: range.upperBound, to: counts.top),
      footnotes: footnotes)
    result.about = context.about
    return result
  }

  /// What was measured.
  private var grid: Figure.Series {
    let points = curves.flatMap { curve in
      curve.points.filter { $0.workers > 1 }.map {
        Figure.Point(x: Double($0.workers), y: Self.work(curve) * unit.factor)
      }
    }
    return Figure.Series(
      label: "", look: Figure.Look(colour: .black, shade: .light, marker: .circle), line: .cloud,
      points: points.sorted { ($0.x, $0.y) < ($1.x, $1.y) })
  }

  private var lines: [Figure.Series] {
    zip(contours, Self.looks).filter { !$0.0.needs.isEmpty }.map { contour, look in
      Figure.Series(
        label: Self.name(contour), look: look,
        points: contour.needs.map {
          Figure.Point(x: Double($0.workers), y: SamplesFigure.shown($0.work * unit.factor))
        })
    }
  }

  private static func name(_ contour: Isoefficiency) -> String {
    "E = \(FigureNumber.short(contour.level * 100))%"
  }

  /// N, N log N and N² from the beginning of a contour on, as far as there is room.
  private func guides(below top: Double, to last: Double) -> [Figure.Ideal] {
    let longest = contours.max { $0.needs.count < $1.needs.count }
    guard let first = longest?.needs.first, Double(first.workers) < last else { return [] }
    let begin = Double(first.workers)
    return Isoefficiency.Growth.allCases.map { growth in
      let points = (0...32).map { step in
        let workers = begin * pow(last / begin, Double(step) / 32)
        let work = first.work * unit.factor * growth.value(workers) / growth.value(begin)
        return Figure.Point(x: SamplesFigure.shown(workers), y: SamplesFigure.shown(work))
      }
      return Figure.Ideal(label: growth.rawValue, points: points.filter { $0.y <= top })
    }
  }

  // MARK: - Words

  private var subtitles: [String] {
    let growths = contours.compactMap { contour in
      contour.growth.map { "\(Self.name(contour)) grows like \($0.rawValue)" }
    }
    let dots = "dots: what was measured · dashed: how work could grow"
    return [(growths + [dots]).joined(separator: " · "), dots]
  }

  /// Where a contour ends, and on which side of what was measured it goes on.
  private var footnotes: [String] {
    let counts = Set(curves.flatMap { $0.points.map(\.workers) }).subtracting([1]).sorted()
    let lines = contours.compactMap { contour -> String? in
      let missing = counts.filter { count in !contour.needs.contains { $0.workers == count } }
      guard !missing.isEmpty else { return nil }
      let (more, less) = missing.reduce(into: ([Int](), [Int]())) { sides, count in
        let reached = curves.compactMap { curve in
          curve.points.first { $0.workers == count }?.efficiency.value
        }
        if (reached.max() ?? 0) < contour.level {
          sides.0.append(count)
        } else {
          sides.1.append(count)
        }
      }
      let words = [(more, "more"), (less, "less")].compactMap { counts, word in
        counts.isEmpty
          ? nil
          : "\(word) work than was measured at N = \(counts.map(String.init).joined(separator: ", "))"
      }
      return "\(Self.name(contour)) needs \(words.joined(separator: ", "))."
    }
    return lines + (context.machine.isEmpty ? [] : [context.machine])
  }
}

/// The unit of an axis of work.
private struct WorkUnit {
  let name: String
  let factor: Double

  init(_ unit: String, largest: Double) {
    let times: [(TimeUnit, Double)] = [(.seconds, 1), (.milliseconds, 1e-3), (.microseconds, 1e-6)]
    if let (_, seconds) = times.first(where: { $0.0.rawValue == unit }) {
      let scale = TimeScale(largest: largest * seconds)
      name = scale.name
      factor = seconds * scale.factor
      return
    }
    let sizes: [(String, Double)] = [("G ", 1e9), ("M ", 1e6), ("", 1)]
    let (prefix, size) = sizes.first { largest >= $0.1 } ?? ("", 1)
    name = prefix + (unit.isEmpty ? "units of grain" : unit)
    factor = 1 / size
  }
}

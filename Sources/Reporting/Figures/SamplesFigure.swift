package import Analysis
import Basics
import Experiments
import Terms

extension Figure {
  /// The name of the figure of all launches.
  package static let samplesName = "samples"

  /// Every launch in the order of time, over the median of its point, and the median of each round: a
  /// drift of the machine is a slope in it.
  ///
  /// - Parameters:
  ///   - course: The launches of one experiment.
  ///   - experiment: Its name.
  ///   - context: What is said beside them.
  /// - Returns: The figure; nil below three launches.
  package static func samples(
    _ course: LaunchCourse, experiment: String, context: FigureContext = FigureContext()
  ) -> NamedFigure? {
    SamplesFigure(course, experiment, context).figure.map {
      NamedFigure(name: samplesName, figure: $0)
    }
  }
}

/// The figure of launches, on its way from a course to a `Figure`.
struct SamplesFigure {
  private let course: LaunchCourse
  private let experiment: String
  private let context: FigureContext
  /// Of what is drawn, in times the median.
  private let range: ClosedRange<Double>
  private let scale: PlaceScale

  /// More dots would be a carpet.
  private static let most = 3_000

  init(_ course: LaunchCourse, _ experiment: String, _ context: FigureContext) {
    self.course = course
    self.experiment = experiment
    self.context = context
    range = Self.range(course.launches.map(\.relative))
    scale = PlaceScale(course)
  }

  /// What 90% of the launches take up, two and a half times as high: one launch that took five times as
  /// long would press a drift of 5% flat.
  private static func range(_ values: [Double]) -> ClosedRange<Double> {
    let sorted = values.sorted()
    let low = Quantiles.percentile(sorted: sorted, 0.05) ?? 1
    let high = Quantiles.percentile(sorted: sorted, 0.95) ?? 1
    let bottom = max(min(1 - 2.5 * (1 - low), 0.95), (sorted.first ?? 1) - 0.01, 0)
    let top = min(max(1 + 2.5 * (high - 1), 1.05), (sorted.last ?? 1) + 0.01)
    return min(bottom, 0.98)...max(top, 1.02)
  }

  var figure: Figure? {
    guard course.launches.count > 2 else { return nil }
    let models = course.launches.map(\.model).uniqued().sorted()
    let looks = Figure.Look.looks(of: models.map { ($0, 0) }, in: context.looks)
    let dots = dots
    let end = scale.range.upperBound
    let room = range.upperBound - range.lowerBound
    let step = min(0.075, 0.95 / Double(models.count + 1))
    var names = zip(models, looks).map { ($0.name, $1) }
    names.append(("median of a round", Self.roundLook))
    let key = names.enumerated().map { place, name in
      Figure.Series(
        label: name.0, look: name.1, line: .name,
        points: [
          Figure.Point(x: end, y: range.upperBound - room * (Double(place) + 0.5) * step)
        ])
    }
    var result = Figure(
      title: "\(experiment): every launch", subtitles: subtitles, x: scale.axis,
      y: Figure.Axis(
        label: "Time / median of its model and N", scale: .linear, range: range,
        ticks: NiceTicks.linear(over: range)),
      series: zip(models, looks).map { model, look in
        Figure.Series(
          label: "", look: look, line: .cloud, points: dots.filter { $0.0 == model }.map(\.1))
      } + [rounds] + key,
      ideals: [
        Figure.Ideal(
          label: "",
          points: [scale.range.lowerBound, end].map { Figure.Point(x: $0, y: 1) })
      ], footnotes: footnotes)
    result.about = context.about
    return result
  }

  // MARK: - Data

  private static let roundLook = Figure.Look(colour: .black, marker: .circle)

  /// Of so many rounds one is drawn.
  private var every: Int { (course.launches.count + Self.most - 1) / Self.most }

  /// The times of launches beyond the axis.
  private var beyond: [Double] { course.launches.map(\.relative).filter { !range.contains($0) } }

  /// All launches, or those of every so many rounds and those beyond the axis.
  private var dots: [(Model, Figure.Point)] {
    let (every, drawsBeyond) = (every, beyond.count <= Self.most)
    return course.launches.enumerated().filter { _, launch in
      launch.round.number % every == 0 || drawsBeyond && !range.contains(launch.relative)
    }.map { place, launch in
      (
        launch.model,
        Figure.Point(
          x: scale.place(place, launch), y: clamped(launch.relative), hollow: launch.isDisturbed)
      )
    }
  }

  private func clamped(_ value: Double) -> Double {
    min(max(SamplesFigure.shown(value), range.lowerBound), range.upperBound)
  }

  /// Six digits are more than a drawing has, and the same on every machine.
  static func shown(_ value: Double) -> Double {
    Double(DecimalText.significant(value, 6)) ?? value
  }

  /// The median of each round, in its middle.
  private var rounds: Figure.Series {
    let groups = Dictionary(grouping: course.launches.enumerated(), by: \.element.round)
    let points = groups.values.compactMap { launches -> Figure.Point? in
      // In the order of time.
      guard launches.count > 2, let first = launches.first, let last = launches.last,
        let middle = Quantiles.median(launches.map(\.element.relative))
      else { return nil }
      let low = scale.place(first.offset, first.element)
      let high = scale.place(last.offset, last.element)
      return Figure.Point(x: Self.shown((low + high) / 2), y: clamped(middle))
    }
    return Figure.Series(
      label: "", look: Self.roundLook, line: .curve(isDashed: false),
      points: points.sorted { $0.x < $1.x })
  }

  // MARK: - Words

  private var subtitles: [String] {
    let count = FigureNumber.count(UInt64(course.launches.count))
    let words = "\(count) \(course.launches.count.named("launch", "launches"))"
    let disturbed = course.launches.count(where: \.isDisturbed)
    let hollow = "hollow: disturbed by others (\(disturbed))"
    return ["\(words) in the order of time · \(hollow)", words]
  }

  private var footnotes: [String] {
    let (beyond, every) = (beyond, every)
    return [
      beyond.isEmpty
        ? ""
        : "At the edges: \(beyond.count.counted("launch", "launches")) beyond the axis, "
          + Set([beyond.min(), beyond.max()].compactMap(\.self)).sorted().map {
            FigureNumber.short($0)
          }.joined(separator: " to ") + " times the median.",
      every > 1
        ? "One round of \(every) is drawn"
          + (1...Self.most ~= beyond.count ? ", and what lies beyond the axis." : ".")
        : "", context.machine,
    ].filter { !$0.isEmpty }
  }
}

/// Where launches stand across: by their time, or by their number where a run was continued much later.
private struct PlaceScale {
  private let isTimed: Bool
  private let factor: Double
  private let unit: String
  private let last: Double

  init(_ course: LaunchCourse) {
    isTimed = course.isSteady
    let end = course.launches.compactMap(\.start).last ?? 0
    let units: [(String, Double)] = [("h", 3_600), ("min", 60), ("s", 1)]
    let (name, size) = units.first { end >= 2 * $0.1 } ?? ("s", 1)
    unit = name
    factor = 1 / size
    last = isTimed ? end * factor : Double(course.launches.count)
  }

  func place(_ index: Int, _ launch: LaunchCourse.Launch) -> Double {
    isTimed ? SamplesFigure.shown((launch.start ?? 0) * factor) : Double(index + 1)
  }

  var range: ClosedRange<Double> { -last * 0.02...last * 1.02 }

  var axis: Figure.Axis {
    Figure.Axis(
      label: isTimed ? "Time since the first launch in \(unit)" : "Launch, in the order of time",
      scale: .linear, range: range, ticks: NiceTicks.linear(to: last))
  }
}

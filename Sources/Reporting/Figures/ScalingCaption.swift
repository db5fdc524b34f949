import Analysis
import Basics
import Experiments
import Terms

/// The words of a scaling figure: title, subtitle, footnotes.
struct ScalingCaption {
  let title: String
  let subtitles: [String]
  let footnotes: [String]

  /// - Parameters:
  ///   - figure: What is shown.
  ///   - leftOutLimits: How many thresholds have no line.
  init(_ figure: ScalingFigure, leftOutLimits: Int) {
    let kind = figure.scaling == .strong ? "Strong" : "Weak"
    title = "\(kind) scaling: \(figure.context.title ?? Self.subject(figure))"
    subtitles = Self.subtitles(figure)
    footnotes = Self.footnotes(figure, leftOutLimits)
  }

  /// What was measured: `sleep, 64 tasks of 100 ms`.
  private static func subject(_ figure: ScalingFigure) -> String {
    guard let curve = figure.lines.curves.first else { return "" }
    let isOneKernel = Set(figure.lines.curves.map(\.kernel)).count == 1
    let name = curve.kernel.isEmpty || !isOneKernel ? curve.experiment : curve.kernelText
    // A program that does not say how its work is made up.
    if curve.unit.isEmpty, curve.tasks <= 1, figure.scaling == .strong { return name }
    var words = "\(name), \(curve.tasks.counted("task"))"
    let grains = Set(figure.lines.curves.map(\.grain))
    if grains.count == 1, curve.grain > 0 { words += " of \(ScalingLines.grain(curve))" }
    return figure.scaling == .weak ? words + " for each worker" : words
  }

  // MARK: - Subtitle

  private static func subtitles(_ figure: ScalingFigure) -> [String] {
    let rest = [intervals(figure), cores(figure.context)].filter { !$0.isEmpty }
    let wordings = baseTimes(figure).map { ([$0] + rest).joined(separator: " · ") }
    return wordings + [rest.joined(separator: " · ")]
  }

  /// The base time in one number if the models are within 5%, else of each model; then shorter.
  private static func baseTimes(_ figure: ScalingFigure) -> [String] {
    let times = zip(figure.lines.series, figure.lines.curves).map { ($0.label, $1.baseSeconds) }
      .filter { $0.1.isFinite && $0.1 > 0 }
    let sorted = times.map(\.1).sorted()
    guard let low = sorted.first, let high = sorted.last, let middle = ScalingAxes.median(sorted)
    else { return [] }
    let name = figure.sharedBase.map { "T(\($0))" } ?? "T(N₀)"
    if high <= low * 1.05 { return ["\(name) = \(FigureNumber.time(middle))"] }
    let each = times.map { "\($0.0) \(FigureNumber.time($0.1))" }.joined(separator: ", ")
    return [
      "\(name): \(each)",
      "\(name) from \(FigureNumber.time(low)) to \(FigureNumber.time(high))",
    ]
  }

  private static func intervals(_ figure: ScalingFigure) -> String {
    let rounds = figure.lines.curves.flatMap { $0.points.map(\.rounds) }
    let low = figure.context.rounds ?? rounds.min() ?? 0
    let high = figure.context.rounds ?? rounds.max() ?? 0
    let count = low == high ? "\(high)" : "\(low) to \(high)"
    let words = "\(count) \(high.named("round"))"
    let estimates = figure.lines.curves.flatMap(\.points).compactMap(figure.quantity.estimate)
    let bars = [
      estimates.contains { $0.interval != nil } ? "95% intervals" : nil,
      estimates.contains { $0.range != nil } ? "ranges below 6 rounds" : nil,
    ]
    return (bars.compactMap(\.self) + [words]).joined(separator: ", ")
  }

  private static func cores(_ context: FigureContext) -> String {
    switch (context.usableCores, context.physicalCores) {
    case (let usable?, let physical?) where physical < usable:
      "\(usable.counted("hardware thread")) on \(physical.counted("core"))"
    case (let count?, _), (nil, let count?):
      count.counted("core")
    case (nil, nil): ""
    }
  }

  // MARK: - Footnotes

  private static func footnotes(_ figure: ScalingFigure, _ leftOutLimits: Int) -> [String] {
    var lines: [String] = []
    let hollow = reasons(figure)
    if !hollow.isEmpty { lines.append("Hollow marker: \(hollow.joined(separator: "; ")).") }
    if !figure.lines.leftOut.isEmpty {
      lines.append(
        "Left out, not a positive number: \(figure.lines.leftOut.joined(separator: ", ")).")
    }
    if figure.lines.curves.contains(where: \.endsIdleWorkers) {
      lines.append("Processes and threads end as soon as they stay idle to the end of the job.")
    }
    if leftOutLimits > 0 {
      lines.append("Without a line: \(leftOutLimits.counted("more threshold")) of the experiment.")
    }
    if !figure.context.machine.isEmpty { lines.append(figure.context.machine) }
    return lines
  }

  /// Why points are doubted, each reason once; of a signal of noise its worst level.
  private static func reasons(_ figure: ScalingFigure) -> [String] {
    let warnings = figure.lines.curves.flatMap { curve in
      curve.points.filter(\.isDoubtful).flatMap(\.warnings)
    }
    let worst = Dictionary(
      warnings.compactMap(\.noise).map { ($0.signal, $0.level) }, uniquingKeysWith: max)
    return warnings.filter { warning in
      warning.noise.map { $0.level == worst[$0.signal] } ?? true
    }.map { warning in
      switch warning {
      case .noInterval: "only one round, no interval"
      case .fewRounds: "fewer than 6 rounds, a range and no interval"
      case .failedLaunches: "some launches failed and are left out"
      case .unpaired: "not measured in one round with its base"
      case .mixedSettings: "different settings are pooled"
      case .mixedWork: "rows of different work are pooled"
      case .superLinear, .fewCores: warning.code
      case .measured(let code, _): NoiseWarning(code: code)?.name ?? code
      case .noise(let warning): warning.name
      case .wideInterval: "wider than the target"
      }
    }.uniqued()
  }
}

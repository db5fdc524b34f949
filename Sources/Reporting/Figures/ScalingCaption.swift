import Analysis
import Basics
import Experiments
import Terms

/// The words of a scaling figure: title, lines below it, footnotes.
struct ScalingCaption {
  let title: String
  let about: String
  let subtitles: [String]
  let footnotes: [String]

  /// - Parameters:
  ///   - figure: What is shown.
  ///   - leftOutLimits: How many thresholds have no line.
  ///   - namesBases: Whether the base times of the models stand in the line of facts.
  init(_ figure: ScalingFigure, leftOutLimits: Int, namesBases: Bool = true) {
    title = Self.title(figure, figure.quantity.title)
    about = figure.context.about
    subtitles = Self.subtitles(figure, namesBases: namesBases)
    footnotes = Self.footnotes(figure, leftOutLimits)
  }

  /// `lecture-wait: speedup, strong scaling`.
  static func title(_ figure: ScalingFigure, _ quantity: String) -> String {
    let name = figure.lines.curves.first?.experiment ?? ""
    return "\(name): \(quantity), \(figure.scaling.rawValue) scaling"
  }

  /// What was measured: `sleep, 64 tasks of 100 ms`; of a graph its work and span.
  static func subject(_ figure: ScalingFigure) -> String {
    guard let curve = figure.lines.curves.first else { return "" }
    let isOneKernel = Set(figure.lines.curves.map(\.kernel)).count == 1
    let name = curve.kernel.isEmpty || !isOneKernel ? "" : curve.kernelText
    // A program that does not say how its work is made up.
    if curve.unit.isEmpty, curve.tasks <= 1, figure.scaling == .strong { return name }
    let begin = name.isEmpty ? "" : name + ", "
    let grains = Set(figure.lines.curves.map(\.grain))
    if figure.scaling == .strong, !["", "independent"].contains(curve.graph) {
      let grain = grains.count == 1 ? curve.grain : nil
      return begin
        + (figure.context.graph?.words(grain: grain, unit: curve.unit)
          ?? "graph \(curve.graph), \(curve.tasks.counted("task"))")
    }
    var words = begin + curve.tasks.counted("task")
    if grains.count == 1, curve.grain > 0 { words += " of \(ScalingLines.grain(curve))" }
    return figure.scaling == .weak ? words + " for each worker" : words
  }

  // MARK: - Facts

  private static func subtitles(_ figure: ScalingFigure, namesBases: Bool) -> [String] {
    let subject = subject(figure)
    let rest = [intervals(figure), cores(figure.context)]
    let bases = namesBases ? baseTimes(figure) : []
    let wordings =
      bases.map { [subject, $0] + rest } + bases.map { [subject, $0, rest[0]] }
      + [[subject] + rest, [bases.last ?? ""] + rest, rest]
    return wordings.map { $0.filter { !$0.isEmpty }.joined(separator: " · ") }.uniqued()
  }

  /// The base time that all models share within 5%; nil where they do not.
  static func sharedBaseTime(_ figure: ScalingFigure) -> Double? {
    let sorted = figure.lines.curves.map(\.baseSeconds).filter { $0.isFinite && $0 > 0 }.sorted()
    guard let low = sorted.first, let high = sorted.last, high <= low * 1.05 else { return nil }
    return ScalingAxes.median(sorted)
  }

  /// The base time in one number if the models are within 5%, else of each model; then shorter.
  private static func baseTimes(_ figure: ScalingFigure) -> [String] {
    let times = zip(figure.lines.series, figure.lines.curves).map { ($0.label, $1.baseSeconds) }
      .filter { $0.1.isFinite && $0.1 > 0 }
    let sorted = times.map(\.1).sorted()
    guard let low = sorted.first, let high = sorted.last else { return [] }
    let name = figure.sharedBase.map { "T(\($0))" } ?? "T(N₀)"
    if let time = sharedBaseTime(figure) { return ["\(name) = \(FigureNumber.time(time))"] }
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
    if !figure.lines.alone.isEmpty {
      lines.append(
        "With one worker only, in the figure of times: \(figure.lines.alone.joined(separator: ", "))."
      )
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
      curve.points.filter(\.isDoubtful).flatMap(\.warnings).filter { !$0.isRemark }
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

import Analysis
import Basics
import Experiments
import Terms

/// The losses of a curve whose tasks wait for each other, on their way to a `Figure`.
struct GraphLossFigure {
  private static let parts: [LossColumns.Part] = [
    LossColumns.Part(title: "work", colour: .green),
    LossColumns.Part(title: "longest path", colour: .sky),
    LossColumns.Part(title: "order", colour: .orange),
    LossColumns.Part(title: "slower tasks", colour: .vermillion),
    LossColumns.Part(title: "between tasks", colour: .blue),
  ]

  private let curve: Curve
  private let losses: GraphLosses
  private let context: FigureContext

  init(_ curve: Curve, _ losses: GraphLosses, context: FigureContext) {
    (self.curve, self.losses, self.context) = (curve, losses, context)
  }

  /// Nil where one number of workers was traced.
  var figure: Figure? {
    guard losses.points.count > 1 else { return nil }
    let shares = losses.points.map { point in
      GraphLossTerm.allCases.map { point.share($0).value }
    }
    let columns = LossColumns(
      Self.parts, counts: losses.points.map(\.workers), shares: shares)
    let whole = "each column is 100% of N · T(N)"
    var result = Figure(
      title: "\(curve.experiment): where the time went, \(curve.model)",
      subtitles: ["\(GraphCaption.subject(curve, context)) · \(whole)", whole],
      x: columns.x, y: columns.y, series: columns.names, boxes: columns.boxes,
      footnotes: footnotes(shares))
    result.about = context.about
    return result
  }

  private func footnotes(_ shares: [[Double]]) -> [String] {
    let hasGains = shares.contains { $0.contains { $0 < -0.005 } }
    let delays = losses.points.filter { $0.delay >= 0.005 }.map {
      "\(FigureNumber.short($0.delay * 100, digits: 2))% at \($0.workers)"
    }
    let late = losses.baseWorkers > 1
    return [
      "Of one traced launch each; policy \(Set(losses.points.map(\.policy.rawValue)).sorted().joined(separator: ", "))."
    ]
      + (late ? ["Task times of \(losses.baseWorkers) workers stand for those of 1."] : [])
      + (delays.isEmpty
        ? [] : ["Idle while tasks were ready: \(delays.joined(separator: ", ")) workers."])
      + (hasGains ? ["Below 0: a gain over the task times of 1, or over the simulated order."] : [])
      + (context.machine.isEmpty ? [] : [context.machine])
  }
}

/// What figures of graphs say under their title.
enum GraphCaption {
  /// `sleep, graph lecture, 6 tasks, work 650 ms, span 350 ms`.
  static func subject(_ curve: Curve, _ context: FigureContext) -> String {
    let graph =
      context.graph?.words(grain: curve.grain, unit: curve.unit)
      ?? "graph \(curve.graph), \(curve.tasks.counted("task"))"
    return curve.kernel.isEmpty ? graph : "\(curve.kernelText), \(graph)"
  }
}

package import Analysis
import Basics
import Experiments
import Terms

#if canImport(Glibc)
import Glibc
#endif

extension Figure {
  /// The name of the figures of losses.
  package static let lossName = "losses"

  /// Where the efficiency went, stacked against N: a figure a curve whose times in kernels are known.
  ///
  /// They are called `losses-<model>`, with scaling and grain behind where a run has several.
  package static func losses(
    curves: [Curve], context: FigureContext = FigureContext()
  ) -> [NamedFigure] {
    let severalScalings = Set(curves.map(\.scaling)).count > 1
    let severalGrains = Set(curves.map(\.grain)).count > 1
    return curves.compactMap { curve in
      let name =
        "\(lossName)-\(curve.model)" + (severalScalings ? "-\(curve.scaling.rawValue)" : "")
        + (severalGrains ? "-\(curve.grain)" : "")
      return LossFigure(curve, context: context).figure.map {
        NamedFigure(name: name, figure: $0)
      }
    }
  }
}

/// One figure of losses, on its way from a curve to a `Figure`.
struct LossFigure {
  /// What one part of a column stands for.
  private struct Part {
    let title: String
    let colour: Figure.Colour
  }

  private static let kept = Part(title: "efficiency", colour: .green)
  private static let parts: [Part] = [
    Part(title: "load balance", colour: .orange),
    Part(title: "waiting", colour: .blue),
    Part(title: "slower cores", colour: .purple),
    Part(title: "memory, more work", colour: .vermillion),
  ]

  private let curve: Curve
  private let context: FigureContext
  private let chains: [LossChain]

  init(_ curve: Curve, context: FigureContext) {
    self.curve = curve
    self.context = context
    chains = curve.losses.filter(\.isMeasured)
  }

  /// Nil where nothing was measured, or only the base.
  var figure: Figure? {
    guard chains.count > 1 else { return nil }
    let columns = chains.map(shares)
    let boxes = columns.enumerated().flatMap { Self.boxes($1, at: Double($0)) }
    let low = min(boxes.map(\.y.lowerBound).min() ?? 0, 0)
    let high = max(boxes.map(\.y.upperBound).max() ?? 1, 1)
    let last = Double(chains.count) - 1
    let tasks = curve.tasks.counted("task")
    var result = Figure(
      title: "\(curve.experiment): where the efficiency went, \(curve.model)",
      subtitles: [
        "\(curve.kernelText), \(tasks), \(curve.scaling.rawValue) scaling · each column is 100% of N · T(N)",
        "each column is 100% of N · T(N)",
      ],
      x: Figure.Axis(
        label: "Workers N", scale: .linear, range: -0.6...last + 0.6,
        ticks: chains.enumerated().map { Figure.Tick(Double($0), String($1.workers)) }),
      y: Figure.Axis(
        label: "Share of the workers' time", scale: .linear, range: low * 1.05...high * 1.02,
        ticks: stride(from: 0, through: high + 1e-9, by: 0.25).map {
          Figure.Tick($0, FigureNumber.short($0 * 100) + "%")
        }),
      series: Self.names(columns.last ?? [], at: last + 0.36), boxes: boxes,
      footnotes: footnotes)
    result.about = FontCoverage.drawable(context.about)
    return result
  }

  /// The efficiency, then what each cause took: in the proportion of the logarithms of its factor, so that
  /// all together are 1.
  private func shares(_ chain: LossChain) -> [Double] {
    let factor = { (term: LossTerm) in log(chain[term]?.value ?? 1) }
    let efficiency = chain[.efficiency]?.value ?? 1
    // What the base loses, too, is no loss of N.
    let balance = factor(.loadBalance) - log(chains.first?[.loadBalance]?.value ?? 1)
    let waiting = factor(.parallelEfficiency) - factor(.baseParallelEfficiency) - balance
    let computing =
      chain[.pace] == nil
      ? [0, factor(.computationScaling)] : [factor(.pace), factor(.rest)]
    // (1 − E)/−ln E, which is 1 for E = 1.
    let scale = abs(efficiency - 1) < 1e-9 ? 1 : (1 - efficiency) / -log(efficiency)
    return [efficiency] + ([balance, waiting] + computing).map { -$0 * scale }
  }

  /// Losses stand on the efficiency; what is a gain hangs below 0.
  private static func boxes(_ shares: [Double], at x: Double) -> [Figure.Box] {
    var (above, below) = (0.0, 0.0)
    return zip([kept] + parts, shares).compactMap { part, share in
      guard abs(share) > 1e-6 else { return nil }
      let range = share > 0 ? above...above + share : below + share...below
      if share > 0 { above += share } else { below += share }
      return Figure.Box(
        x: x - 0.36...x + 0.36, y: range, fill: part.colour.rawValue,
        label: abs(share) < 0.005 ? "" : FigureNumber.short(share * 100, digits: 2) + "%")
    }
  }

  /// The names beside the parts of the last column.
  private static func names(_ shares: [Double], at x: Double) -> [Figure.Series] {
    zip(zip([kept] + parts, shares), boxPlaces(shares)).compactMap { part, place in
      guard abs(part.1) > 0.002 else { return nil }
      return Figure.Series(
        label: part.0.title, look: Figure.Look(colour: part.0.colour, marker: .square), line: .name,
        points: [Figure.Point(x: x, y: place)])
    }
  }

  private static func boxPlaces(_ shares: [Double]) -> [Double] {
    var (above, below) = (0.0, 0.0)
    return shares.map { share in
      if share > 0 {
        above += share
        return above - share / 2
      }
      below += share
      return below - share / 2
    }
  }

  private var footnotes: [String] {
    let gains = chains.contains { shares($0).contains { $0 < -0.005 } }
    let words = gains ? ["Below 0: what N workers gain over the base."] : []
    return words + (context.machine.isEmpty ? [] : [context.machine])
  }
}

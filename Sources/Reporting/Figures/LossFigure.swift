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

  /// Where the efficiency went, stacked against N: a figure a curve whose times in kernels are known, and of
  /// graphs one that was traced.
  ///
  /// They are called `losses-<model>`, with scaling and grain behind where a run has several.
  package static func losses(
    curves: [Curve], graphs: GraphFindings = GraphFindings(),
    context: FigureContext = FigureContext()
  ) -> [NamedFigure] {
    zip(names(lossName, curves), curves).compactMap { name, curve in
      let figure =
        graphs.losses(of: curve).map { GraphLossFigure(curve, $0, context: context).figure }
        ?? LossFigure(curve, context: context).figure
      return figure.map { NamedFigure(name: name, figure: $0) }
    }
  }
}

/// One figure of losses, on its way from a curve to a `Figure`.
struct LossFigure {
  private static let parts: [LossColumns.Part] = [
    LossColumns.Part(title: "efficiency", colour: .green),
    LossColumns.Part(title: "load balance", colour: .orange),
    LossColumns.Part(title: "waiting", colour: .blue),
    LossColumns.Part(title: "slower cores", colour: .purple),
    LossColumns.Part(title: "memory, more work", colour: .vermillion),
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
    let columns = LossColumns(
      Self.parts, counts: chains.map(\.workers), shares: chains.map(shares))
    let tasks = curve.tasks.counted("task")
    var result = Figure(
      title: "\(curve.experiment): where the efficiency went, \(curve.model)",
      subtitles: [
        "\(curve.kernelText), \(tasks), \(curve.scaling.rawValue) scaling · each column is 100% of N · T(N)",
        "each column is 100% of N · T(N)",
      ],
      x: columns.x, y: columns.y, series: columns.names, boxes: columns.boxes,
      footnotes: footnotes)
    result.about = context.about
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

  private var footnotes: [String] {
    let gains = chains.contains { shares($0).contains { $0 < -0.005 } }
    let words = gains ? ["Below 0: what N workers gain over the base."] : []
    return words + (context.machine.isEmpty ? [] : [context.machine])
  }
}

import Analysis
import Basics
import Experiments
import Terms

/// The thresholds that expectations set to the quantity of a figure, as level lines.
struct ScalingLimits {
  let limits: [Figure.Limit]
  /// Those for which there is no room.
  let leftOutCount: Int

  /// More labels beside a figure nobody reads.
  private static let most = 8

  init(_ figure: ScalingFigure) {
    let shown = Set(figure.lines.curves.map(\.model))
    let expected = figure.context.expectations.filter { expectation in
      expectation.scaling == figure.scaling && shown.contains(expectation.model)
        && expectation.quantity == figure.quantity.expected
    }
    let groups = expected.map(Level.init).uniqued()
    leftOutCount = max(0, groups.count - Self.most)
    limits = groups.prefix(Self.most).map { level in
      Self.limit(expected.filter { Level($0) == level }, figure)
    }
  }

  /// What expectations have in common that share a line.
  private struct Level: Hashable {
    let relation: Expectation.Relation
    let value: Double

    init(_ expectation: Expectation) {
      relation = expectation.relation
      value = expectation.threshold.value
    }
  }

  /// The line of expectations with the same threshold, of which there is at least one.
  private static func limit(_ expected: [Expectation], _ figure: ScalingFigure) -> Figure.Limit {
    let models = expected.map(\.model).uniqued()
    let counts = expected.map(\.workers).uniqued()
    let threshold = expected[0].threshold
    let sign = expected[0].relation == .atLeast ? "≥" : "≤"
    let number =
      figure.quantity == .efficiency
      ? FigureNumber.short(threshold.value * 100, digits: 4) + "%" : threshold.text
    let words = [
      models.count == 1 ? models[0].name : nil, "\(sign) \(number)",
      counts.count == 1 ? "at N = \(counts[0])" : nil,
    ]
    let factor = figure.quantity == .time ? figure.lines.unit.factor : 1
    return Figure.Limit(
      label: words.compactMap(\.self).joined(separator: " "), y: threshold.value * factor,
      ink: models.count == 1 ? ink(of: models[0], figure) : Figure.Limit.grey)
  }

  /// The colour of the words of a model's line.
  private static func ink(of model: Model, _ figure: ScalingFigure) -> String {
    zip(figure.lines.curves, figure.lines.series).first { $0.0.model == model }?.1.look.textInk
      ?? Figure.Limit.grey
  }
}

extension ScalingQuantity {
  /// What expectations call it; nil where none can be of it.
  fileprivate var expected: Expectation.Quantity? {
    switch self {
    case .speedup: .speedup
    case .efficiency: .efficiency
    case .time: .wall
    case .karpFlatt: nil
    }
  }
}

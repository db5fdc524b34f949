import Experiments
import Records
import Terms

/// The text of `losses.csv`: a row a factor of the efficiency of a point, and of graphs a row a share
/// of the workers' time (docs/FORMATS.md).
package enum LossTable {
  /// The header and all rows; a factor that was not measured is empty.
  ///
  /// - Parameters:
  ///   - curves: All.
  ///   - graphs: What is known of those whose tasks wait for each other.
  /// - Returns: The file.
  package static func text(
    _ curves: [Curve], graphs: GraphFindings = GraphFindings()
  ) -> String {
    let header = CSV.record([
      "experiment", "model", "scaling", "workers", "term", "share", "low", "high", "grain",
    ])
    return header
      + curves.map { curve in
        (graphs.losses(of: curve).map { rows(curve, $0) } ?? rows(curve)).joined()
      }.joined()
  }

  private static func rows(_ curve: Curve) -> [String] {
    curve.losses.flatMap { chain in
      LossTerm.allCases.map { row(curve, chain.workers, $0.rawValue, chain[$0]) }
    }
  }

  /// The delay stands beside the others: it is part of them.
  private static func rows(_ curve: Curve, _ losses: GraphLosses) -> [String] {
    losses.points.flatMap { point in
      GraphLossTerm.allCases.map { row(curve, point.workers, $0.rawValue, point.share($0)) }
        + [row(curve, point.workers, "delay", Estimate(point.delay))]
    }
  }

  private static func row(
    _ curve: Curve, _ workers: Int, _ term: String, _ share: Estimate?
  ) -> String {
    let values: [SummaryValue] = [
      .text(curve.experiment), .text(curve.model.name), .text(curve.scaling.rawValue),
      .count(UInt64(workers)), .text(term), .number(share?.value), .low(share), .high(share),
      .count(curve.grain),
    ]
    return CSV.record(values.map(\.field))
  }
}

import Terms

/// Which differences can be told from noise on a machine, from a check of two lines: `serial`, and
/// `thread` with one worker and with many.
package struct MachineResolution: Sendable, Equatable, Encodable {
  /// The rounds for which the differences hold.
  package static let rounds = 10

  /// Rounds of the check.
  package var measuredRounds: Int
  /// The least difference of two times that were measured side by side in 10 rounds, as a share.
  package var time: Double?
  /// The half-width of the 95% interval of a speedup after 10 rounds, as a share.
  package var speedup: Double?
  /// The least difference of two speedups of 10 rounds each, as a share.
  package var speedupDifference: Double?

  /// The half-width of an interval of R rounds is scaled by √(R/10), because it shrinks with the
  /// square root of the rounds; two speedups that are independent differ by √2 of one half-width.
  ///
  /// - Parameter curves: Of the check.
  package init?(_ curves: [Curve]) {
    guard let thread = curves.first(where: { $0.model == .thread }),
      let first = thread.points.first, let last = thread.points.last
    else { return nil }
    measuredRounds = last.rounds
    time = Self.scaled(first.absoluteSpeedup, first.rounds)
    if last.workers > first.workers {
      speedup = Self.scaled(last.speedup, last.rounds)
      speedupDifference = speedup.map { $0 * 2.0.squareRoot() }
    }
  }

  private static func scaled(_ estimate: Estimate?, _ measured: Int) -> Double? {
    guard measured >= Confidence.exactCount, let width = estimate?.relativeHalfWidth else {
      return nil
    }
    return width * (Double(measured) / Double(rounds)).squareRoot()
  }
}

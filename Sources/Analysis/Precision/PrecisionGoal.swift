import Basics
import Experiments

/// How well every speedup must be known before the rounds end.
///
/// To stop as soon as an interval is narrow picks the data sets that happen to look quiet, and costs
/// coverage; a least number of rounds bounds what it costs (docs/METHOD.md has the measured table).
package struct PrecisionGoal: Sendable, Equatable {
  /// The half-width of the 95% interval over the speedup: .02 asks for ± 2%.
  package let halfWidth: Double

  /// From so many rounds on the width of the interval decides.
  package static let fullRounds = 10

  /// After so many rounds a point is done whose interval is under half of the goal.
  package static let earlyRounds = Confidence.exactCount

  package init(halfWidth: Double) { self.halfWidth = halfWidth }

  /// Whether a speedup is known well enough.
  ///
  /// - Parameter pairs: The times of base and point in the rounds that hold both, in their order.
  /// - Returns: True when the interval is below the goal after 10 rounds or more and is not split, or
  ///   was below half of it after 6.
  package func isReached(by pairs: [PairedRatio.Pair]) -> Bool {
    guard isNarrow(pairs) else { return false }
    if pairs.count >= Self.fullRounds { return !isSplit(pairs) }
    let early = Self.width(Array(pairs.prefix(Self.earlyRounds)))
    return early.map { $0 < halfWidth / 2 } ?? false
  }

  /// Whether the interval is below the goal, after 6 rounds or more.
  func isNarrow(_ pairs: [PairedRatio.Pair]) -> Bool {
    pairs.count >= Self.earlyRounds && Self.width(pairs).map { $0 < halfWidth } ?? false
  }

  /// Whether an interval may be narrow because it lies inside one of several groups of launches.
  func isSplit(_ pairs: [PairedRatio.Pair]) -> Bool { excess(pairs) > 1 }

  /// How many times wider a 99% interval is than noise of one group explains.
  ///
  /// It reaches into the next group where there is one (docs/decisions/0011). At most 1 where there is
  /// none, where all is within half of the goal, and below 8 rounds, which have no such interval.
  private func excess(_ pairs: [PairedRatio.Pair]) -> Double {
    let values = pairs.map(\.logarithm)
    guard let usual = HodgesLehmann.interval(values, tail: Confidence.tail),
      let cautious = HodgesLehmann.interval(values, tail: Self.cautiousTail)
    else { return 1 }
    let width = cautious.upperBound - cautious.lowerBound
    guard width > halfWidth else { return 1 }
    return width / (Self.widestRatio * (usual.upperBound - usual.lowerBound))
  }

  /// The chance of an error on one side of a two-sided 99% interval.
  private static let cautiousTail = 0.005

  /// Of normal noise a 99% interval is 2.58/1.96 = 1.31 times as wide as a 95% one.
  private static let widestRatio = 1.45

  /// How many more rounds a speedup that is not known yet will need, at least 1.
  ///
  /// How far an interval reaches into another group falls as its width does (`RoundForecast`).
  package func roundsLeft(after pairs: [PairedRatio.Pair]) -> Int {
    let width = Self.width(pairs) ?? 0
    let isQuiet = !pairs.isEmpty && width < halfWidth / 2
    let least =
      isQuiet && pairs.count < Self.earlyRounds ? Self.earlyRounds : Self.fullRounds
    let needed = RoundForecast.rounds(
      toNarrow: max(width / halfWidth, excess(pairs)), after: pairs.count)
    return max(least, needed, pairs.count + 1) - pairs.count
  }

  /// The relative half-width of the interval of a speedup; nil below 6 rounds.
  package static func width(_ pairs: [PairedRatio.Pair]) -> Double? {
    PairedRatio.estimate(pairs)?.relativeHalfWidth
  }
}

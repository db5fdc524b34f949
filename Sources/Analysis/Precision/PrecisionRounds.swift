package import Records
package import Terms

/// Rounds that go on until every speedup is known as well as a goal asks.
package struct PrecisionRounds: RoundPlanner {
  private let goal: PrecisionGoal
  private let points: [Configuration]
  /// What was measured so far.
  private var rows: [Sample] = []
  /// The widest interval before the round that was planned last, as a relative half-width; nil while
  /// one is missing.
  package private(set) var widest: Double?

  /// - Parameters:
  ///   - goal: How well speedups must be known.
  ///   - points: All that are measured.
  package init(_ goal: PrecisionGoal, of points: [Configuration]) {
    self.goal = goal
    self.points = points
  }

  package mutating func next(after rows: [Sample]) -> RoundAction<Configuration> {
    self.rows += rows
    let judgement = goal.judge(points, rows: self.rows)
    widest = judgement.widest
    return RoundAction(judgement.roundsLeft)
  }
}

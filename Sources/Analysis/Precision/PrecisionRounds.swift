package import Experiments
package import Records
package import Terms

/// Rounds that go on until every speedup is known as well as a goal asks, and every expectation is
/// decided.
package struct PrecisionRounds: RoundPlanner {
  private let goal: PrecisionGoal
  private let points: [Configuration]
  private let expectations: [Expectation]
  /// What was measured so far.
  private var rows: [Sample] = []
  /// Its curves, which only expectations need.
  private var curves = CurveBuilder()
  /// The widest interval before the round that was planned last, as a relative half-width; nil while
  /// one is missing.
  package private(set) var widest: Double?

  /// - Parameters:
  ///   - goal: How well speedups must be known.
  ///   - points: All that are measured.
  ///   - expectations: What must be decided.
  package init(
    _ goal: PrecisionGoal, of points: [Configuration], expecting expectations: [Expectation] = []
  ) {
    self.goal = goal
    self.points = points
    self.expectations = expectations
  }

  package mutating func next(after rows: [Sample]) -> RoundAction<Configuration> {
    self.rows += rows
    var judgement = goal.judge(points, rows: self.rows)
    widest = judgement.widest
    if !expectations.isEmpty {
      for row in rows { curves.add(row) }
      judgement.expect(expectations, of: points, in: curves.curves())
      goal.holdBaselines(points.map(\.withoutGraph), in: &judgement)
    }
    return RoundAction(judgement.roundsLeft)
  }
}

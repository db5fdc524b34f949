import Experiments
import Terms

extension PrecisionJudgement {
  /// Adds the rounds that expectations need until they are decided.
  ///
  /// A point that never ends well is given up as without them, and so is one whose noise no round can
  /// cure.
  ///
  /// - Parameters:
  ///   - expectations: What must hold.
  ///   - points: All that are measured.
  ///   - curves: Of what was measured so far.
  mutating func expect(
    _ expectations: [Expectation], of points: [Configuration], in curves: [Curve]
  ) {
    let judge = ExpectationJudge(curves, isCautious: true)
    for verdict in judge.verdicts(on: expectations) where verdict.doubt?.mayPass == true {
      let expectation = verdict.expectation
      let left = verdict.roundsLeft ?? (verdict.doubt == .open ? RoundForecast.most : 1)
      let line = points.map(\.withoutGraph).filter { point in
        point.model == expectation.model && point.scaling == expectation.scaling
          && (expectation.grain ?? point.grain) == point.grain
      }
      // Its speedup compares launches of the same round.
      let needed = line.filter { point in
        point.workers == expectation.workers
          || expectation.quantity != .wall && point.workers == expectation.baseWorkers
      }
      for point in needed { roundsLeft[point] = max(roundsLeft[point] ?? 0, left) }
    }
  }
}

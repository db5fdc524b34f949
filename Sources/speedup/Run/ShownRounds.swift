import Analysis
import Records
import Terms

/// Rounds under a target, with the widest interval of each shown on the line of progress.
struct ShownRounds: RoundPlanner {
  private var rounds: PrecisionRounds
  private let show: (Double?) -> Void

  init(_ rounds: PrecisionRounds, show: @escaping (Double?) -> Void) {
    self.rounds = rounds
    self.show = show
  }

  mutating func next(after rows: [Sample]) -> RoundAction<Configuration> {
    let action = rounds.next(after: rows)
    show(rounds.widest)
    return action
  }
}

import Records
import Terms

/// So many rounds, each with all points.
struct FixedRounds: RoundPlanner {
  private let points: [Configuration]
  private var left: Int

  init(_ points: [Configuration], rounds: Int) {
    self.points = points.map(\.withoutGraph)
    left = rounds
  }

  mutating func next(after rows: [Sample]) -> RoundAction<Configuration> {
    guard left > 0 else { return .stop }
    defer { left -= 1 }
    return RoundAction(Dictionary(points.map { ($0, left) }) { first, _ in first })
  }
}

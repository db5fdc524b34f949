import Records
import Terms

/// The launches of a run that are still to be done, in order.
///
/// A round is made when the one before is done: a planner says from the rows what it holds. A resumed
/// run decides as the first one did, because the rows of later rounds say nothing about a round.
struct LaunchQueue {
  private struct Key: Hashable {
    let configuration: Configuration
    let round: Int
  }

  private let plan: Plan
  private var planner: SweepPlanner
  /// Launches of earlier runs in the same file.
  private let known: Set<Key>
  /// How many of them lie in rounds that are not made yet.
  private var knownLater: [Configuration: Int]
  /// Rows of earlier runs, which may be millions, and where in them those of each round are that the
  /// planner has not heard of.
  private let done: [Sample]
  private var places: [Int: [Int]]
  /// Rows of the round that runs.
  private var rows: [Sample] = []
  private var launches: [PlannedLaunch] = []
  private var position = 0
  /// Launches that were taken.
  private var taken = 0
  /// The round that is made next, from 0.
  private var nextRound = 0
  private var isOver = false
  /// How often each point will come after the rounds that are made, as far as one can tell.
  private var later: [Configuration: Int] = [:]
  /// How many rounds there will be, as far as one can tell.
  private(set) var expectedRounds: Int
  private var absentModels: Set<Model> = []

  /// - Parameters:
  ///   - plan: The run.
  ///   - done: Rows of earlier runs in the same file. An interrupted launch is not done, nor one
  ///     whose program was not installed.
  ///   - planner: What decides who is in a round.
  init(plan: Plan, done: [Sample], planner: SweepPlanner) {
    self.plan = plan
    self.planner = planner
    let limit = plan.settings.roundLimit
    let points = Set(plan.configurations.map(\.withoutGraph))
    known = Set(
      done.filter { ![.interrupted, .refused, .skipped].contains($0.status) && $0.round < limit }
        .map { Key(configuration: $0.configuration.withoutGraph, round: $0.round) }
        .filter { points.contains($0.configuration) })
    knownLater = known.reduce(into: [:]) { $0[$1.configuration, default: 0] += 1 }
    self.done = done
    places = Dictionary(grouping: done.indices) { done[$0].round }
    expectedRounds = limit
    makeRound()
  }

  var isEmpty: Bool { position == launches.count }

  mutating func next() -> PlannedLaunch? {
    if isEmpty { makeRound() }
    guard !isEmpty else { return nil }
    position += 1
    taken += 1
    return launches[position - 1]
  }

  /// Remembers what a launch gave.
  mutating func record(_ samples: [Sample]) { rows += samples }

  /// Leaves the points of a model out of the rounds that are not made yet.
  mutating func giveUp(model: Model) { absentModels.insert(model) }

  /// How often each point comes after the launch taken last.
  var left: [Configuration: Int] {
    launches[position...].reduce(into: later) { $0[$1.configuration, default: 0] += 1 }
  }

  /// How many launches come after the one taken last.
  var leftCount: Int { later.values.reduce(launches.count - position, +) }

  /// All launches of the run, those of earlier runs included.
  var total: Int { known.count + taken + leftCount }

  /// Makes the first round that has something to do; none when nothing is needed or allowed.
  private mutating func makeRound() {
    launches = []
    position = 0
    while launches.isEmpty, !isOver { makeNextRound() }
  }

  /// Makes the next round, which may be empty.
  private mutating func makeNextRound() {
    let round = nextRound
    later = [:]
    guard round < plan.settings.roundLimit,
      case .measure(let wanted) = planner.next(after: takeRows(ofRound: round - 1))
    else {
      isOver = true
      return
    }
    let needed = wanted.filter { !absentModels.contains($0.key.model) }
    guard let most = needed.values.max() else {
      isOver = true
      return
    }
    nextRound += 1
    expectedRounds = min(round + most, plan.settings.roundLimit)
    take(plan.order(ofRound: round).filter { needed[$0.withoutGraph] != nil }, in: round)
    for point in plan.configurations {
      let rounds = min(needed[point.withoutGraph] ?? 0, plan.settings.roundLimit - round) - 1
      later[point] = max(rounds - (knownLater[point.withoutGraph] ?? 0), 0)
    }
  }

  private mutating func takeRows(ofRound round: Int) -> [Sample] {
    defer { rows = [] }
    return (places.removeValue(forKey: round) ?? []).map { done[$0] } + rows
  }

  private mutating func take(_ order: [Configuration], in round: Int) {
    launches = []
    for (place, point) in order.enumerated() {
      guard known.contains(Key(configuration: point.withoutGraph, round: round)) else {
        launches.append(PlannedLaunch(configuration: point, round: round, order: place))
        continue
      }
      knownLater[point.withoutGraph, default: 0] -= 1
    }
  }
}

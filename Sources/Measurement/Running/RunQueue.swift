import Experiments
import Records
import Terms

/// The launches of a run that are still to be done, in order.
///
/// A round is made when the one before is done. With a fixed number of rounds each holds all points;
/// else what it holds follows from the rows: a resumed run decides as the first one did, because the
/// rows of later rounds say nothing about a round.
struct RunQueue {
  struct Entry: Equatable {
    let configuration: Configuration
    /// From 0.
    let round: Int
    /// The place within the round, from 0.
    let order: Int
  }

  private struct Key: Hashable {
    let configuration: Configuration
    let round: Int
  }

  private let plan: Plan
  private let needs: RoundsNeeded?
  private let known: Set<Key>
  private var rows: [Sample]
  private var entries: [Entry] = []
  private var position = 0
  /// Launches that were taken.
  private var taken = 0
  /// The round that is made next, from 0.
  private var nextRound = 0
  /// How often each point will come after the rounds that are made, as far as one can tell.
  private var later: [Configuration: Int] = [:]
  /// How many rounds there will be, as far as one can tell.
  private(set) var expectedRounds: Int
  private var absentModels: Set<Model> = []

  /// - Parameters:
  ///   - plan: The run.
  ///   - done: Rows of earlier runs in the same file. An interrupted launch is not done, nor one
  ///     whose program was not installed.
  ///   - needs: What decides who is in a round; nil puts all points into each of `settings.rounds`.
  init(plan: Plan, done: [Sample], needs: RoundsNeeded? = nil) {
    self.plan = plan
    self.needs = needs
    rows = needs == nil ? [] : done
    known = Set(
      done.filter { ![.interrupted, .refused, .skipped].contains($0.status) }
        .map { Key(configuration: $0.configuration.withoutGraph, round: $0.round) })
    expectedRounds = plan.settings.roundLimit
    if needs == nil { later = Self.missing(plan, known) }
    makeRound()
  }

  /// How often each point is still to be launched with a fixed number of rounds.
  private static func missing(_ plan: Plan, _ known: Set<Key>) -> [Configuration: Int] {
    var done: [Configuration: Int] = [:]
    for key in known where key.round < plan.settings.rounds {
      done[key.configuration, default: 0] += 1
    }
    return Dictionary(
      plan.configurations.map { ($0, plan.settings.rounds - done[$0.withoutGraph, default: 0]) },
      uniquingKeysWith: +)
  }

  var isEmpty: Bool { position == entries.count }

  mutating func next() -> Entry? {
    if isEmpty { makeRound() }
    guard !isEmpty else { return nil }
    position += 1
    taken += 1
    return entries[position - 1]
  }

  /// Remembers what a launch gave.
  mutating func record(_ samples: [Sample]) {
    if needs != nil { rows += samples }
  }

  /// Leaves the points of a model out of the rounds that are not made yet.
  mutating func giveUp(model: Model) { absentModels.insert(model) }

  /// How often each point comes after the entry taken last.
  var left: [Configuration: Int] {
    entries[position...].reduce(into: later) { $0[$1.configuration, default: 0] += 1 }
  }

  /// How many launches come after the entry taken last.
  var leftCount: Int { later.values.reduce(entries.count - position, +) }

  /// All launches of the run, those of earlier runs included.
  var total: Int { needs == nil ? plan.launchCount : known.count + taken + leftCount }

  /// Makes the first round that has something to do; none when nothing is needed or allowed.
  private mutating func makeRound() {
    entries = []
    position = 0
    while entries.isEmpty, nextRound < plan.settings.roundLimit {
      // Nothing is left, and the rounds that follow need not be looked at.
      if needs == nil, later.values.allSatisfy({ $0 == 0 }) { return }
      guard makeNextRound() else { return }
    }
  }

  /// Makes the next round, which may be empty; false when no further one is needed.
  private mutating func makeNextRound() -> Bool {
    let round = nextRound
    guard let needs else {
      nextRound += 1
      entries = entries(of: plan.order(ofRound: round), round)
      for entry in entries { later[entry.configuration, default: 0] -= 1 }
      return true
    }
    later = [:]
    let needed = needs(rows.filter { $0.round < round })
      .filter { !absentModels.contains($0.key.model) }
    guard let most = needed.values.max() else { return false }
    nextRound += 1
    entries = entries(
      of: plan.order(ofRound: round).filter { needed[$0.withoutGraph] != nil }, round)
    expectedRounds = min(round + most, plan.settings.roundLimit)
    for point in plan.configurations {
      let rounds = min(needed[point.withoutGraph] ?? 0, plan.settings.roundLimit - round) - 1
      later[point, default: 0] += max(rounds, 0)
    }
    return true
  }

  private func entries(of order: [Configuration], _ round: Int) -> [Entry] {
    order.enumerated().compactMap { place, point in
      known.contains(Key(configuration: point.withoutGraph, round: round))
        ? nil : Entry(configuration: point, round: round, order: place)
    }
  }
}

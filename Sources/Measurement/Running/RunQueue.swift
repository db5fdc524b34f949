import Experiments

/// The launches of a run that are still to be done, in order.
struct RunQueue {
  struct Entry: Equatable {
    let configuration: Configuration
    /// From 0.
    let round: Int
    /// The place within the round, from 0.
    let order: Int
  }

  private var entries: [Entry]
  private var position = 0

  /// - Parameters:
  ///   - plan: The run.
  ///   - done: Rows of earlier runs in the same file. An interrupted launch is not done, nor one
  ///     whose program was not installed.
  init(plan: Plan, done: [Sample]) {
    struct Key: Hashable {
      let configuration: Configuration
      let round: Int
    }
    let known = Set(
      done.filter { ![.interrupted, .refused, .skipped].contains($0.status) }
        .map { Key(configuration: $0.configuration.withoutGraph, round: $0.round) })
    entries = (0..<plan.settings.rounds).flatMap { round in
      plan.order(ofRound: round).enumerated().compactMap { order, configuration in
        known.contains(Key(configuration: configuration.withoutGraph, round: round))
          ? nil : Entry(configuration: configuration, round: round, order: order)
      }
    }
  }

  var isEmpty: Bool { position == entries.count }

  mutating func next() -> Entry? {
    guard position < entries.count else { return nil }
    position += 1
    return entries[position - 1]
  }

  /// What comes after the entry taken last.
  var left: [Configuration] { entries[position...].map(\.configuration) }
}

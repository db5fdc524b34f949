import Basics
package import Records

#if canImport(Glibc)
import Glibc
#endif

/// Pairs of a base against itself as a real machine gave them, to be drawn from again.
package struct RecordedPairs: Sendable, Equatable {
  /// ln(time) of the first and of the second launch of a pair.
  struct Pair: Sendable, Equatable {
    let first: Double
    let second: Double
  }

  package let name: String
  /// Those of each configuration in the order in which they were measured, less the median of all times
  /// of it.
  let series: [[Pair]]

  /// How many pairs a configuration must have to be drawn from.
  package static let leastPairs = 20

  /// Nil when no configuration has 20 pairs.
  ///
  /// - Parameters:
  ///   - name: What they are called.
  ///   - rows: In the order in which they were measured, by a comparison of a base with itself; what is
  ///     warm, a failure or a control with a known change is left out.
  package init?(name: String, rows: [PairRow]) {
    var places: [ComparedConfiguration: Int] = [:]
    var all: [[Pair]] = []
    for row in rows where [.triage, .confirm, .controlNull].contains(row.point.stage) {
      guard let times = row.times else { continue }
      let place = places[row.point.configuration] ?? all.count
      if place == all.count {
        places[row.point.configuration] = place
        all.append([])
      }
      let (base, candidate) = (log(times.base), log(times.candidate))
      all[place].append(
        row.order == .baseFirst
          ? Pair(first: base, second: candidate) : Pair(first: candidate, second: base))
    }
    let long = all.filter { $0.count >= Self.leastPairs }
    guard !long.isEmpty else { return nil }
    self.name = name
    series = long.map { pairs in
      let centre = Quantiles.median(pairs.flatMap { [$0.first, $0.second] }) ?? 0
      return pairs.map { Pair(first: $0.first - centre, second: $0.second - centre) }
    }
  }

  /// How many pairs there are.
  package var count: Int { series.reduce(0) { $0 + $1.count } }
}

/// A machine that gives recorded pairs again, some consecutive ones at a time, so that what lasts longer
/// than a pair is kept.
///
/// Source: the moving block bootstrap, Künsch, "The Jackknife and the Bootstrap for General Stationary
/// Observations", Annals of Statistics 17(3), 1989.
struct ReplayMachine: SimulatedMachine {
  private let pairs: RecordedPairs
  private var random: SplitMix64
  /// Of each series: where it stands, and how many pairs of the block are still to come.
  private var places: [(pair: Int, left: Int)]

  private static let blockLength = 5

  init(_ pairs: RecordedPairs, seed: UInt64) {
    self.pairs = pairs
    random = SplitMix64(seed: seed)
    places = Array(repeating: (0, 0), count: pairs.series.count)
  }

  mutating func launch(of configuration: Int, isSecond: Bool) -> Double {
    let index = configuration % places.count
    let series = pairs.series[index]
    if !isSecond {
      if places[index].left > 0 {
        places[index] = (places[index].pair + 1, places[index].left - 1)
      } else {
        let start = random.index(below: series.count - Self.blockLength + 1)
        places[index] = (start, Self.blockLength - 1)
      }
    }
    let pair = series[places[index].pair]
    return isSecond ? pair.second : pair.first
  }
}

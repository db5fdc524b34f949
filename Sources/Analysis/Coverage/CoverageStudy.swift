import Basics

#if canImport(Glibc)
import Glibc
#endif

/// How often 95% intervals of a speedup hold it, over seeded synthetic data sets.
///
/// The intervals are those of every table (`PairedRatio`), and rounds end as those of a run end
/// (`PrecisionGoal`).
package struct CoverageStudy: Sendable {
  /// When the rounds of a data set end.
  package enum Design: Sendable, Hashable {
    case rounds(Int)
    case goal(halfWidth: Double, maxRounds: Int)
  }

  /// What came out for one kind of noise.
  package struct Outcome: Sendable, Equatable {
    package let noise: NoiseModel
    package let design: Design
    /// The share of data sets whose interval holds the truth.
    package let coverage: Double
    /// The mean number of rounds.
    package let rounds: Double

    /// Whether the bar of METHOD.md stands for this row: noise on T(N) alone needs 10 rounds, and two
    /// kinds of it are more than a target can bear.
    package var isJudged: Bool {
      switch design {
      case .rounds(let count): noise.isSymmetric || count >= PrecisionGoal.fullRounds
      case .goal: !noise.defeatsTargets
      }
    }

    package var passes: Bool { !isJudged || CoverageStudy.bar.contains(coverage) }
  }

  /// METHOD.md, "Known truth".
  package static let bar = 0.92...0.985

  /// How many data sets.
  package let sets: Int

  private static let speedup = 1.7

  package init(sets: Int = 2000) { self.sets = sets }

  package func outcome(_ noise: NoiseModel, _ design: Design) -> Outcome {
    let truth = Self.speedup * exp(noise.centre)
    var held = 0
    var rounds = 0
    // Seeds are drawn: those of a simple row would give one stream, shifted from set to set.
    var seeds = SplitMix64(seed: 0xc0ffee)
    for _ in 0..<sets {
      var random = SplitMix64(seed: seeds.next())
      let pairs = pairs(noise, design, &random)
      rounds += pairs.count
      let interval = PairedRatio.estimate(pairs)?.interval
      if interval?.contains(truth) == true { held += 1 }
    }
    return Outcome(
      noise: noise, design: design, coverage: Double(held) / Double(sets),
      rounds: Double(rounds) / Double(sets))
  }

  private func pairs(
    _ noise: NoiseModel, _ design: Design, _ random: inout SplitMix64
  ) -> [PairedRatio.Pair] {
    var pairs: [PairedRatio.Pair] = []
    while !isEnough(pairs, design) {
      let (base, point) = noise.factors(round: pairs.count, &random)
      pairs.append(PairedRatio.Pair(base, point / Self.speedup))
    }
    return pairs
  }

  private func isEnough(_ pairs: [PairedRatio.Pair], _ design: Design) -> Bool {
    switch design {
    case .rounds(let count):
      pairs.count == count
    case .goal(let halfWidth, let maxRounds):
      pairs.count == maxRounds || PrecisionGoal(halfWidth: halfWidth).isReached(by: pairs)
    }
  }
}

import Basics
import Records

/// What is drawn by lot in a comparison, and which builds meet: pure, from the seed and the place of a
/// pair alone, so that no pair depends on what was measured before.
struct PairDraw {
  let seed: UInt64
  /// How many builds of each there are.
  let builds: Int

  /// What a draw is for; each has its own numbers.
  private enum Purpose: UInt64 {
    case order = 1
    case padding
  }

  /// The largest number of bytes by which the environment is lengthened: a page less one, so that the
  /// stack begins anywhere in a page.
  static let mostPadding = 4095

  /// Which member comes first: one of each order in every block of two pairs.
  ///
  /// - Parameters:
  ///   - point: What is measured.
  ///   - pair: Counted from 0 within the point.
  /// - Returns: The order.
  func order(of point: PairPoint, pair: Int) -> PairRow.Order {
    var generator = generator(.order, point, pair / 2)
    let coin = generator.index(below: 2)
    return (coin + pair).isMultiple(of: 2) ? .baseFirst : .candidateFirst
  }

  /// By how many bytes the environment of both members is lengthened.
  func padding(of point: PairPoint, pair: Int) -> Int {
    var generator = generator(.padding, point, pair)
    return generator.index(below: Self.mostPadding + 1)
  }

  /// Who is launched: builds of one number meet each other and rotate by blocks of two pairs, so that
  /// each is met in both orders; the first launches take each build once.
  ///
  /// - Returns: The member in the place of the base, and the one in that of the candidate.
  func members(of point: PairPoint, pair: Int) -> (base: ArmBuild, candidate: ArmBuild) {
    let build = pair / 2 % builds + 1
    return switch point.stage {
    case .warm: (ArmBuild(.base, pair % builds + 1), ArmBuild(.candidate, pair % builds + 1))
    case .triage, .confirm: (ArmBuild(.base, build), ArmBuild(.candidate, build))
    case .controlNull, .controlSpin: (ArmBuild(.base, build), ArmBuild(.base, build))
    case .floor: (ArmBuild(.base, 1), ArmBuild(.base, min(2, builds)))
    }
  }

  /// The points of a round in their order, so that a drift of the machine hits all alike.
  ///
  /// - Parameters:
  ///   - points: In an order that does not change.
  ///   - round: From 0.
  /// - Returns: The same points.
  func shuffled(_ points: [PairPoint], round: Int) -> [PairPoint] {
    var generator = SplitMix64(seed: seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(round))
    return points.shuffled(using: &generator)
  }

  private func generator(
    _ purpose: Purpose, _ point: PairPoint, _ number: Int
  ) -> SplitMix64 {
    let configuration = point.configuration
    let place = FNV1a.hash(
      "\(configuration.name)\0\(configuration.workers ?? 0)\0\(point.stage.rawValue)".utf8)
    return SplitMix64(
      seed: mix(mix(mix(seed &+ purpose.rawValue) ^ place) &+ UInt64(number)))
  }
}

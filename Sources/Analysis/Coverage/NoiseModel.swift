import Basics

#if canImport(Glibc)
import Glibc
#endif

/// A way in which times scatter, for synthetic data sets: the five of METHOD.md, and those that are not
/// symmetric because they disturb T(N) alone.
package enum NoiseModel: String, Sendable, CaseIterable {
  case lognormal
  case unequalVariance = "unequal variance"
  /// One launch in ten is late, by 30% on average.
  case bursts
  /// Three launches in ten fall into a mode that is 10% slower.
  case bimodal
  /// The machine becomes 2% slower from round to round, also inside a round.
  case drift
  case burstsOnPoint = "bursts, T(N) only"
  /// Two in ten.
  case fewSlowOnPoint = "bimodal, 2 in 10, T(N) only"
  /// Three in ten: half of all Walsh averages hold no slow launch, so that their median, at which the
  /// estimate aims, lies in the gap between the modes.
  case bimodalOnPoint = "bimodal, 3 in 10, T(N) only"
  /// Half of them.
  case halfSlowOnPoint = "bimodal, 5 in 10, T(N) only"
  /// The estimate aims at the edge of a mode.
  case edgeOnPoint = "bimodal, 7 in 20, T(N) only"
  /// Three in ten, and the gap is twice as wide.
  case farSlowOnPoint = "bimodal, 3 in 10 by 20%, T(N) only"

  /// Whether ln(T(1)/T(N)) scatters alike on both sides of its centre, which the exact interval takes
  /// for granted.
  package var isSymmetric: Bool {
    switch self {
    case .lognormal, .unequalVariance, .bursts, .bimodal, .drift: true
    case .burstsOnPoint, .fewSlowOnPoint, .bimodalOnPoint, .halfSlowOnPoint, .edgeOnPoint,
      .farSlowOnPoint:
      false
    }
  }

  /// Whether no rule for stopping on width that we know keeps what the intervals promise
  /// (docs/decisions/0011).
  var defeatsTargets: Bool { self == .edgeOnPoint || self == .farSlowOnPoint }

  /// The times of base and point of one round, as factors of what they are without noise.
  func factors(
    round: Int, _ random: inout SplitMix64
  ) -> (base: Double, point: Double) {
    switch self {
    case .lognormal:
      return (Self.lognormal(0.03, &random), Self.lognormal(0.03, &random))
    case .unequalVariance:
      return (Self.lognormal(0.01, &random), Self.lognormal(0.05, &random))
    case .bursts:
      return (Self.burst(&random), Self.burst(&random))
    case .bimodal:
      return (Self.mode(0.3, &random), Self.mode(0.3, &random))
    case .drift:
      // Rounds are shuffled: either may come first, half a round before the other.
      let baseIsFirst = random.unit() < 0.5
      let start = exp(0.02 * Double(round))
      let later = exp(0.01) * start
      return (
        (baseIsFirst ? start : later) * Self.lognormal(0.03, &random),
        (baseIsFirst ? later : start) * Self.lognormal(0.03, &random)
      )
    case .burstsOnPoint:
      return (Self.lognormal(0.01, &random), Self.burst(&random))
    case .fewSlowOnPoint:
      return (Self.lognormal(0.01, &random), Self.mode(0.2, &random))
    case .bimodalOnPoint:
      return (Self.lognormal(0.01, &random), Self.mode(0.3, &random))
    case .halfSlowOnPoint:
      return (Self.lognormal(0.01, &random), Self.mode(0.5, &random))
    case .edgeOnPoint:
      return (Self.lognormal(0.01, &random), Self.mode(0.35, &random))
    case .farSlowOnPoint:
      return (Self.lognormal(0.01, &random), Self.mode(0.3, slower: 1.2, &random))
    }
  }

  /// What ln(T(1)/T(N)) has for its centre beyond the logarithm of the speedup: the median of its
  /// Walsh averages over many rounds, which the Hodges–Lehmann estimate aims at.
  var centre: Double {
    guard !isSymmetric else { return 0 }
    var random = SplitMix64(seed: 0x5eed)
    let values = (0..<200_000).map { round in
      let (base, point) = factors(round: round, &random)
      return log(base / point)
    }
    return WalshAverages(values).median ?? 0
  }

  private static func lognormal(_ deviation: Double, _ random: inout SplitMix64) -> Double {
    exp(deviation * random.gaussian())
  }

  private static func burst(_ random: inout SplitMix64) -> Double {
    let quiet = lognormal(0.01, &random)
    guard random.unit() < 0.1 else { return quiet }
    return quiet * (1 - 0.3 * log(1 - random.unit()))
  }

  private static func mode(
    _ slowShare: Double, slower factor: Double = 1.1, _ random: inout SplitMix64
  ) -> Double {
    lognormal(0.01, &random) * (random.unit() < slowShare ? factor : 1)
  }
}

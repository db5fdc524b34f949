import Basics

#if canImport(Glibc)
import Glibc
#endif

/// How the times of a simulated machine scatter: the six of docs/GATE.md, and three that are harder.
///
/// In all of them the level drifts, so that neighbours in time are alike and launches far apart are not:
/// ln(time) follows an AR(1) process.
package enum PairNoise: String, Sendable, CaseIterable {
  /// Nothing but the drift.
  case quiet
  case typical
  /// Typical, and the second of a pair is 1.5% slower.
  case slot
  /// Typical, and 9% of the launches, five in a row, are later: all five by the same, 15% on average.
  case bursty
  /// Typical, and 35% of the launches are 4% slower.
  case bimodal
  /// A fifth of the launches are later by 8.1% on average, and the others scatter, too.
  case loaded
  /// As `bursty`, and each of the five is later by something else.
  case raggedBursts = "ragged bursts"
  /// As much as `loaded`, on both sides and with heavier tails: Student's t with 3 degrees of freedom.
  case heavyTails = "heavy tails"
  /// A quarter of the launches, 48 in a row on average, are as `loaded`; the others are quiet.
  case storms

  /// Whether the bars of the gate stand for it.
  package var isJudged: Bool {
    switch self {
    case .quiet, .typical, .slot, .bursty, .bimodal, .loaded: true
    case .raggedBursts, .heavyTails, .storms: false
    }
  }

  /// The standard deviation of ln(second/first) of a pair, the drift included.
  static let typicalDeviation = 0.014

  /// ln(time) of a launch beside the drift, where nothing lasts from launch to launch.
  func scatter(_ random: inout SplitMix64) -> Double {
    switch self {
    case .quiet, .storms: 0
    case .typical, .slot, .bursty, .raggedBursts: Self.bell * random.gaussian()
    case .bimodal: Self.bell * random.gaussian() + (random.unit() < 0.35 ? log(1.04) : 0)
    case .loaded: Self.loadedScatter(&random)
    case .heavyTails: 0.0313 * Self.student3(&random)
    }
  }

  /// What each of two launches adds to the drift, so that a pair scatters as is typical.
  private static let bell =
    ((typicalDeviation * typicalDeviation - Drift.pairDeviation * Drift.pairDeviation) / 2)
    .squareRoot()

  static func loadedScatter(_ random: inout SplitMix64) -> Double {
    let bell = 0.024 * random.gaussian()
    return random.unit() < 0.2 ? bell + 0.0811 * random.exponential() : bell
  }

  private static func student3(_ random: inout SplitMix64) -> Double {
    let squares = (0..<3).reduce(0.0) { sum, _ in
      let part = random.gaussian()
      return sum + part * part
    }
    return random.gaussian() / (squares / 3).squareRoot()
  }
}

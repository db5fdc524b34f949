import Basics

#if canImport(Glibc)
import Glibc
#endif

/// What a machine adds to the times of launches, in the order in which they are made: any protocol meets
/// the same drift, bursts and modes.
package protocol SimulatedMachine: Sendable {
  /// - Parameters:
  ///   - configuration: Which one is launched, from 0.
  ///   - isSecond: Whether it is the second launch of a pair.
  /// - Returns: ln(time) beyond what the launch takes on average.
  mutating func launch(of configuration: Int, isSecond: Bool) -> Double
}

/// A machine whose noise is known.
struct ModelMachine: SimulatedMachine {
  private let noise: PairNoise
  private var random: SplitMix64
  private var drift: Drift
  /// How many launches of the burst are still to come.
  private var burst = 0
  private var isStormy = false

  private static let slotEffect = log(1.015)
  private static let burstLength = 5
  private static let burstShare = 0.09
  /// That a burst begins after a launch in none of them.
  private static let burstChance = burstShare / (1 - burstShare) / Double(burstLength)
  private static let stormShare = 0.25
  private static let stormLength = 48.0

  init(_ noise: PairNoise, seed: UInt64) {
    self.noise = noise
    random = SplitMix64(seed: seed)
    drift = Drift(&random)
    isStormy = random.unit() < Self.stormShare
  }

  mutating func launch(of configuration: Int, isSecond: Bool) -> Double {
    var logarithm = drift.next(&random) + noise.scatter(&random)
    switch noise {
    case .slot: logarithm += isSecond ? Self.slotEffect : 0
    case .bursty: logarithm += burstDelay()
    case .storms: logarithm += stormDelay()
    case .quiet, .typical, .bimodal, .loaded, .heavyTails: break
    }
    return logarithm
  }

  private mutating func burstDelay() -> Double {
    if burst > 0 {
      burst -= 1
    } else if random.unit() < Self.burstChance {
      burst = Self.burstLength - 1
    } else {
      return 0
    }
    return log(1 + 0.15 * random.exponential())
  }

  private mutating func stormDelay() -> Double {
    let change =
      isStormy
      ? 1 / Self.stormLength : Self.stormShare / (1 - Self.stormShare) / Self.stormLength
    if random.unit() < change { isStormy.toggle() }
    return isStormy ? PairNoise.loadedScatter(&random) : 0
  }
}

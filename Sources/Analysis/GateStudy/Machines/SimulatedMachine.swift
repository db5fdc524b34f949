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
  private var bursts: Bursts
  private var storms: Storms

  private static let slotEffect = log(1.015)

  init(_ noise: PairNoise, seed: UInt64) {
    self.noise = noise
    random = SplitMix64(seed: seed)
    drift = Drift(&random)
    bursts = Bursts(isEven: noise == .bursty)
    storms = Storms(&random)
  }

  mutating func launch(of configuration: Int, isSecond: Bool) -> Double {
    let logarithm = drift.next(&random) + noise.scatter(&random)
    switch noise {
    case .slot: return logarithm + (isSecond ? Self.slotEffect : 0)
    case .bursty, .raggedBursts: return logarithm + bursts.next(&random)
    case .storms:
      return storms.next(&random) ? logarithm + PairNoise.loadedScatter(&random) : logarithm
    case .quiet, .typical, .bimodal, .loaded, .heavyTails: return logarithm
    }
  }
}

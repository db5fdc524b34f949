/// Where the noise of a study comes from.
package enum NoiseSource: Sendable {
  case model(PairNoise)
  case recorded(RecordedPairs)

  package var name: String {
    switch self {
    case .model(let noise): noise.rawValue
    case .recorded(let pairs): pairs.name
    }
  }

  /// Whether the bars of the gate stand for it.
  package var isJudged: Bool {
    switch self {
    case .model(let noise): noise.isJudged
    case .recorded: true
    }
  }

  /// A machine with this noise.
  ///
  /// - Parameter seed: The same seed is the same machine.
  /// - Returns: The machine before its first launch.
  func machine(seed: UInt64) -> any SimulatedMachine {
    switch self {
    case .model(let noise): ModelMachine(noise, seed: seed)
    case .recorded(let pairs): ReplayMachine(pairs, seed: seed)
    }
  }
}

package import Terms

/// An answer as the JSON export has it: the sentence with the numbers in it.
package struct SummaryAnswer: Sendable, Encodable {
  package let experiment: String
  /// Null for what all models say together.
  package let model: Model?
  package let scaling: String
  package let grain: UInt64
  package let sentence: String
  /// The point that the sentence speaks of; null where there is no speedup.
  package let workers: Int?
  package let speedup: Double?
  package let low: Double?
  package let high: Double?
  /// Whether noise leaves the speedup to be trusted; null where there is none.
  package let trusted: Bool?
  /// COST: the least worker count that beats the plain loop, `none` or `undecided`; null where no loop was
  /// measured.
  package let cost: String?

  /// - Parameters:
  ///   - answer: Of a curve.
  ///   - sentence: The same in words.
  package init(_ answer: Answer, sentence: String) {
    experiment = answer.experiment
    model = answer.model
    scaling = answer.scaling.rawValue
    grain = answer.grain
    self.sentence = sentence
    let worth: AnswerWorth? =
      if case .measured(let worth) = answer.worth { worth } else { nil }
    workers = worth?.workers
    speedup = worth?.speedup.value
    low = worth?.speedup.interval?.lowerBound
    high = worth?.speedup.interval?.upperBound
    trusted = worth.map { $0.distrust.isEmpty }
    cost =
      switch answer.cost {
      case .workers(let count): String(count)
      case .undecided: "undecided"
      case SerialCost.none?: "none"
      case nil: nil
      }
  }

  /// What all models of a block say together.
  ///
  /// - Parameters:
  ///   - answer: Of the block.
  ///   - curve: One of its curves.
  ///   - sentence: In words.
  package init(_ answer: BlockAnswer, of curve: Curve, sentence: String) {
    experiment = curve.experiment
    model = nil
    scaling = curve.scaling.rawValue
    grain = curve.grain
    self.sentence = sentence
    workers = answer.workers
    (speedup, low, high, trusted, cost) = (nil, nil, nil, nil, nil)
  }

  private enum CodingKeys: String, CodingKey {
    case experiment, model, scaling, grain, sentence, workers, speedup, low, high, trusted, cost
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(experiment, forKey: .experiment)
    try container.encode(model, forKey: .model)
    try container.encode(scaling, forKey: .scaling)
    try container.encode(grain, forKey: .grain)
    try container.encode(sentence, forKey: .sentence)
    try container.encode(workers, forKey: .workers)
    try container.encode(speedup, forKey: .speedup)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
    try container.encode(trusted, forKey: .trusted)
    try container.encode(cost, forKey: .cost)
  }
}

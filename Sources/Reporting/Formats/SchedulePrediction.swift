package import Schedules

/// A schedule that was predicted from the task times of one launch, beside what was measured.
package struct SchedulePrediction: Sendable {
  /// How the workers were made.
  package let model: String
  package let workers: Int
  /// Under which it ran, and was simulated.
  package let policy: SchedulePolicy
  /// The median of the untraced rounds, in seconds; nil without any.
  package let measured: Double?
  /// Its 95% interval; nil with few rounds.
  package let interval: ClosedRange<Double>?
  /// The traced launch, in seconds.
  package let traced: Double
  /// In seconds.
  package let predicted: Double
  package let held: HeldPrediction

  package init(
    model: String, workers: Int, policy: SchedulePolicy, measured: Double?,
    interval: ClosedRange<Double>?, traced: Double, predicted: Double, held: HeldPrediction
  ) {
    self.model = model
    self.workers = workers
    self.policy = policy
    self.measured = measured
    self.interval = interval
    self.traced = traced
    self.predicted = predicted
    self.held = held
  }

  /// The share by which the prediction is above what was measured, or below.
  package var error: Double? {
    measured.flatMap { $0 > 0 ? predicted / $0 - 1 : nil }
  }

  /// Whether the traced launch was like the others; nil without an interval.
  package var isTypical: Bool? { interval?.contains(traced) }
}

/// A prediction as it stands in the JSON, with what the workers cost.
struct PredictionFacts: Encodable {
  private let prediction: SchedulePrediction
  private let price: Price

  init(_ prediction: SchedulePrediction, _ price: Price) {
    self.prediction = prediction
    self.price = price
  }

  private enum CodingKeys: String, CodingKey {
    case model
    case workers
    case policy
    case measured
    case measuredLow = "measured_low"
    case measuredHigh = "measured_high"
    case traced
    case tracedInside = "traced_inside"
    case predicted
    case error
    case held
    case heldTraced = "held_traced"
    case heldPredicted = "held_predicted"
    case heldError = "held_error"
    case costTraced = "cost_traced"
    case costPredicted = "cost_predicted"
  }

  /// Writes what is not known as null.
  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(prediction.model, forKey: .model)
    try values.encode(prediction.workers, forKey: .workers)
    try values.encode(prediction.policy, forKey: .policy)
    try values.encode(prediction.measured, forKey: .measured)
    try values.encode(prediction.interval?.lowerBound, forKey: .measuredLow)
    try values.encode(prediction.interval?.upperBound, forKey: .measuredHigh)
    try values.encode(prediction.traced, forKey: .traced)
    try values.encode(prediction.isTypical, forKey: .tracedInside)
    try values.encode(prediction.predicted, forKey: .predicted)
    try values.encode(prediction.error, forKey: .error)
    let held = prediction.held
    try values.encode(held.measured, forKey: .held)
    try values.encode(held.tracedSeconds, forKey: .heldTraced)
    try values.encode(held.predictedSeconds, forKey: .heldPredicted)
    try values.encode(held.error, forKey: .heldError)
    try values.encode(price.cost(of: held.traced), forKey: .costTraced)
    try values.encode(price.cost(of: held.predicted), forKey: .costPredicted)
  }
}

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

  package init(
    model: String, workers: Int, policy: SchedulePolicy, measured: Double?,
    interval: ClosedRange<Double>?, traced: Double, predicted: Double
  ) {
    self.model = model
    self.workers = workers
    self.policy = policy
    self.measured = measured
    self.interval = interval
    self.traced = traced
    self.predicted = predicted
  }

  /// The share by which the prediction is above what was measured, or below.
  package var error: Double? {
    measured.flatMap { $0 > 0 ? predicted / $0 - 1 : nil }
  }

  /// Whether the traced launch was like the others; nil without an interval.
  package var isTypical: Bool? { interval?.contains(traced) }
}

extension SchedulePrediction: Encodable {
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
  }

  /// Writes what is not known as null.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(model, forKey: .model)
    try values.encode(workers, forKey: .workers)
    try values.encode(policy, forKey: .policy)
    try values.encode(measured, forKey: .measured)
    try values.encode(interval?.lowerBound, forKey: .measuredLow)
    try values.encode(interval?.upperBound, forKey: .measuredHigh)
    try values.encode(traced, forKey: .traced)
    try values.encode(isTypical, forKey: .tracedInside)
    try values.encode(predicted, forKey: .predicted)
    try values.encode(error, forKey: .error)
  }
}

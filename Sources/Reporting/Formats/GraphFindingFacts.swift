import Analysis
import Schedules
import Terms

/// A measured speedup beside its bounds, as it stands in the JSON.
struct BoundFacts: Encodable {
  let model: String
  private let bounds: SpeedupBounds
  private let point: SpeedupBounds.Point

  init(_ bounds: SpeedupBounds, _ point: SpeedupBounds.Point) {
    model = bounds.model.name
    (self.bounds, self.point) = (bounds, point)
  }

  private enum CodingKeys: String, CodingKey {
    case model, workers, speedup, low, high, linear, span, greedy, burdened, verdict
  }

  /// Writes what is not known as null.
  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(model, forKey: .model)
    try values.encode(point.workers, forKey: .workers)
    try values.encode(point.speedup.value, forKey: .speedup)
    try values.encode(point.speedup.interval?.lowerBound, forKey: .low)
    try values.encode(point.speedup.interval?.upperBound, forKey: .high)
    try values.encode(point.workers, forKey: .linear)
    try values.encode(bounds.parallelism, forKey: .span)
    try values.encode(point.greedy, forKey: .greedy)
    try values.encode(point.burdened, forKey: .burdened)
    try values.encode(point.verdict.label, forKey: .verdict)
  }
}

/// Where the time of a point went, as it stands in the JSON: shares of N · T(N).
struct GraphLossFacts: Encodable {
  private let model: String
  private let point: GraphLosses.Point

  init(_ losses: GraphLosses, _ point: GraphLosses.Point) {
    model = losses.model.name
    self.point = point
  }

  private enum CodingKeys: String, CodingKey {
    case model, workers, policy, work, structure, order, inflation, overhead, delay
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(model, forKey: .model)
    try values.encode(point.workers, forKey: .workers)
    try values.encode(point.policy.rawValue, forKey: .policy)
    try values.encode(point.share(.work).value, forKey: .work)
    try values.encode(point.share(.structure).value, forKey: .structure)
    try values.encode(point.share(.order).value, forKey: .order)
    try values.encode(point.share(.inflation).value, forKey: .inflation)
    try values.encode(point.share(.overhead).value, forKey: .overhead)
    try values.encode(point.delay, forKey: .delay)
  }
}

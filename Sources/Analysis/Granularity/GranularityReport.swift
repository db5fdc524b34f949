/// METG of models on patterns: what every format of it is made of (docs/FORMATS.md has the JSON).
package struct GranularityReport: Sendable, Encodable {
  package let curves: [GranularityCurve]
  package let graph: GraphFacts
  /// Of a cache line between two CPUs, in seconds; nil when not available.
  package let lineRoundTrip: Double?

  /// The numbers that all curves share.
  package struct GraphFacts: Sendable, Equatable {
    package let width: Int
    /// Rounds around each crossing, at least.
    package let rounds: Int
    /// Whether all was measured that was asked for.
    package let isComplete: Bool

    package init(width: Int, rounds: Int, isComplete: Bool = true) {
      self.width = width
      self.rounds = rounds
      self.isComplete = isComplete
    }
  }

  /// - Parameters:
  ///   - curves: Judged together.
  ///   - graph: What they share.
  ///   - lineRoundTrip: Of a cache line between two CPUs, in seconds; nil when not available.
  package init(_ curves: [GranularityCurve], graph: GraphFacts, lineRoundTrip: Double?) {
    self.curves = curves
    self.graph = graph
    self.lineRoundTrip = lineRoundTrip
  }

  private enum CodingKeys: String, CodingKey {
    case schema
    case kernel
    case width
    case rounds
    case threshold
    case isComplete = "complete"
    case lineRoundTrip = "line_round_trip_s"
    case results
  }

  /// Writes what is not available as null.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(1, forKey: .schema)
    try values.encode("spin", forKey: .kernel)
    try values.encode(graph.width, forKey: .width)
    try values.encode(graph.rounds, forKey: .rounds)
    try values.encode(MinimumGranularity.threshold, forKey: .threshold)
    try values.encode(graph.isComplete, forKey: .isComplete)
    try values.encode(lineRoundTrip, forKey: .lineRoundTrip)
    try values.encode(curves.map(Result.init), forKey: .results)
  }

  /// One curve.
  private struct Result: Encodable {
    let curve: GranularityCurve

    enum CodingKeys: String, CodingKey {
      case model
      case pattern
      case workers
      case metg = "metg_s"
      case low = "metg_low_s"
      case high = "metg_high_s"
      case metgRounds = "metg_rounds"
      case isDoubtful = "doubtful"
      case warnings
      case peakRate = "peak_rate"
      case points
      case note
      case failure
    }

    func encode(to encoder: any Encoder) throws {
      let metg = curve.metg
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(curve.model, forKey: .model)
      try values.encode(curve.pattern, forKey: .pattern)
      try values.encode(curve.workers, forKey: .workers)
      try values.encode(metg?.value, forKey: .metg)
      try values.encode(metg?.interval?.lowerBound, forKey: .low)
      try values.encode(metg?.interval?.upperBound, forKey: .high)
      try values.encode(curve.roundMinima.count, forKey: .metgRounds)
      try values.encode(curve.isDoubtful, forKey: .isDoubtful)
      try values.encode(curve.warnings.map(\.code), forKey: .warnings)
      try values.encode(curve.peakRate, forKey: .peakRate)
      try values.encode(curve.minimum.note, forKey: .note)
      try values.encode(curve.failure, forKey: .failure)
      try values.encode(curve.points.map { Point($0, of: curve) }, forKey: .points)
    }
  }

  /// One point of a curve.
  private struct Point: Encodable {
    let grain: UInt64
    let tasks: Int
    let rounds: Int
    let wall: Double
    let granularity: Double
    let rate: Double
    let efficiency: Double
    let failures: Int
    let warnings: [String]

    init(_ point: GranularityPoint, of curve: GranularityCurve) {
      grain = point.grain
      tasks = point.tasks
      rounds = point.rounds
      wall = point.seconds
      granularity = point.granularity(workers: curve.workers)
      rate = point.rate
      efficiency = curve.efficiency(of: point)
      failures = point.failures
      warnings = point.warnings.map(\.code)
    }

    enum CodingKeys: String, CodingKey {
      case grain
      case tasks
      case rounds
      case wall = "wall_s"
      case granularity = "granularity_s"
      case rate
      case efficiency
      case failures
      case warnings
    }
  }
}

/// What a comparison found: `verdict.json` and `compare --json`.
package struct ComparisonReport: Sendable, Encodable, Equatable {
  package var schema = 1
  package var verdict: ComparisonVerdict
  /// Of the change that decided; nil where there is none, or it was measured at fewer than 3 worker
  /// counts.
  package var changeClass: ChangeClass?
  /// One sentence.
  package var reason: String
  package var configurations: [ConfigurationVerdict]
  package var controls: Controls
  /// What all launches took together; nil where nothing says it.
  package var seconds: Double?
  package var environmentID: String?

  package init(
    verdict: ComparisonVerdict, reason: String, configurations: [ConfigurationVerdict] = [],
    controls: Controls = Controls()
  ) {
    self.verdict = verdict
    self.reason = reason
    self.configurations = configurations
    self.controls = controls
  }

  enum CodingKeys: String, CodingKey {
    case schema
    case verdict
    case changeClass = "class"
    case reason
    case configurations
    case controls
    case seconds
    case environmentID = "environment_id"
  }

  /// What comparing known things gave.
  package struct Controls: Sendable, Encodable, Equatable {
    /// The base against itself.
    package var null: Control?
    /// The base against itself with 10% more time.
    package var spin: Control?
    /// The ratio of the second build of the base to the first.
    package var placementFloor: Control?

    package init() {}

    enum CodingKeys: String, CodingKey {
      case null
      case spin
      case placementFloor = "placement_floor"
    }

    /// Whether one of them says that the others cannot be believed.
    package var failed: Bool { null?.passed == false || spin?.passed == false }

    /// One that was begun and not decided.
    var undecided: Control? { [null, spin].compactMap { $0 }.first { $0.passed == nil } }
  }

  /// What one of them gave.
  package struct Control: Sendable, Encodable, Equatable {
    /// What was found; 1 is no change.
    package var ratio: Double?
    package var low: Double?
    package var high: Double?
    package var pairs: Int
    /// Nil where it was not decided, or is for information only.
    package var passed: Bool?
    package var reason: String

    package init(
      ratio: Double? = nil, low: Double? = nil, high: Double? = nil, pairs: Int = 0,
      passed: Bool? = nil, reason: String = ""
    ) {
      self.ratio = ratio
      self.low = low
      self.high = high
      self.pairs = pairs
      self.passed = passed
      self.reason = reason
    }
  }
}

/// What a comparison found of one configuration.
package struct ConfigurationVerdict: Sendable, Encodable, Equatable {
  package var name: String
  package var workers: Int?
  package var verdict: ComparisonVerdict
  /// Candidate over base: above 1 the candidate takes longer; nil where nothing was measured.
  package var ratio: Double?
  /// The 95% interval of `ratio`.
  package var low: Double?
  package var high: Double?
  /// Pairs behind `ratio`.
  package var pairs = 0
  /// All pairs that were measured of it.
  package var allPairs = 0
  /// Pairs of which a launch failed.
  package var failedPairs = 0
  /// After Holm; nil where it was not confirmed.
  package var pHolm: Double?
  /// The least ratio that would have been found (as good as always); nil where nothing was measured.
  package var leastDetectable: Double?
  /// By how much the second of a pair is slower than the first, as a share.
  package var slotEffect: Double?
  /// Medians in seconds.
  package var baseSeconds: Double?
  package var candidateSeconds: Double?
  /// One sentence.
  package var reason = ""

  package init(name: String, workers: Int? = nil, verdict: ComparisonVerdict) {
    self.name = name
    self.workers = workers
    self.verdict = verdict
  }

  enum CodingKeys: String, CodingKey {
    case name
    case workers
    case verdict
    case ratio
    case low
    case high
    case pairs
    case allPairs = "all_pairs"
    case failedPairs = "failed_pairs"
    case pHolm = "p_holm"
    case leastDetectable = "least_detectable"
    case slotEffect = "slot_effect"
    case baseSeconds = "base_s"
    case candidateSeconds = "candidate_s"
    case reason
  }
}

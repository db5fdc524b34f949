import Experiments
package import Terms

/// A reason to doubt METG.
package enum GranularityWarning: Sendable, Hashable {
  /// A sign of noise in the launches around METG, or in those of the peak rate.
  case noise(NoiseWarning)
  /// The ends of the interval are further apart than the noise of a quiet machine explains.
  case wideInterval
  /// Fewer than 6 rounds: what stands in the place of the interval is their range.
  case fewRounds(Int)
  /// No two rounds around METG: there is no interval.
  case noInterval

  /// Above this ratio of its ends an interval is wide.
  ///
  /// Launches of a quiet machine differ by some percent, and METG by twice as much: its interval is
  /// then within a factor of 1.2.
  static let widestRatio = 1.5

  /// All that is to be said of a METG, the worst first.
  ///
  /// - Parameters:
  ///   - noise: Of the points that decide it; of a signal the worst level is kept.
  ///   - metg: The estimate; nil where half of the peak rate is not crossed.
  ///   - rounds: How many rounds entered.
  /// - Returns: The warnings.
  static func warnings(
    noise: [NoiseWarning], metg: Estimate?, rounds: Int
  ) -> [GranularityWarning] {
    let worst = Dictionary(noise.map { ($0.signal, $0.level) }, uniquingKeysWith: max)
    let noted = NoiseSignal.allCases.compactMap { signal in
      worst[signal].map { NoiseWarning(signal, $0) }
    }
    var warnings = [NoiseSignal.Level.invalid, .warn].flatMap { level in
      noted.filter { $0.level == level }.map(GranularityWarning.noise)
    }
    guard let metg else { return warnings }
    guard let interval = metg.interval else { return warnings + [.noInterval] }
    if interval.upperBound > widestRatio * interval.lowerBound {
      warnings.insert(.wideInterval, at: 0)
    }
    if rounds < Confidence.exactCount { warnings.append(.fewRounds(rounds)) }
    return warnings
  }

  /// Whether it means that the number should not be taken for a clean one: then it is measured again.
  package var isDoubt: Bool {
    switch self {
    case .noise(let noise): noise.level == .invalid
    case .wideInterval: true
    case .fewRounds, .noInterval: false
    }
  }

  /// Whether it only names noise within what a median bears.
  package var isRemark: Bool {
    if case .noise(let noise) = self { return noise.level == .warn }
    return false
  }

  /// The word in files.
  package var code: String {
    switch self {
    case .noise(let noise): noise.code
    case .wideInterval: "wide-interval"
    case .fewRounds: "few-rounds"
    case .noInterval: "no-interval"
    }
  }
}

extension GranularityWarning: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noise(let noise): noise.description
    case .wideInterval:
      "the rounds differ so much that METG is not known within a factor of \(Self.widestRatio)"
    case .fewRounds(let rounds):
      "\(rounds) rounds: what stands beside METG is their range; 6 or more give a 95% interval"
    case .noInterval: "fewer than two rounds around METG: no interval"
    }
  }
}

/// What workers cost while they are held.
package struct Price: Sendable, Hashable {
  /// Money a worker-hour.
  package let perHour: Double

  /// Time is billed in whole steps of so many seconds; 0 for none.
  package let step: Double

  /// Each worker that is taken is billed for at least so many seconds.
  package let least: Double

  /// - Parameters:
  ///   - perHour: Money a worker-hour; nil counts worker-seconds.
  ///   - step: Seconds, at least 0.
  ///   - least: Seconds, at least 0.
  package init(perHour: Double? = nil, step: Double = 0, least: Double = 0) {
    self.perHour = perHour ?? Self.hour
    self.step = step
    self.least = least
  }

  private static let hour = 3600.0

  /// What a time is billed as, in seconds.
  ///
  /// - Parameter seconds: For how long a worker is held.
  /// - Returns: Whole steps, and at least the least.
  package func billed(_ seconds: Double) -> Double {
    // A sum that is a step but for its last digits is one.
    let whole = step > 0 ? (seconds / step * (1 - 1e-12)).rounded(.up) * step : seconds
    return max(whole, least)
  }

  /// What workers cost.
  ///
  /// - Parameter holdings: Each is billed by itself.
  /// - Returns: Money, or worker-seconds.
  package func cost(of holdings: [Holding]) -> Double {
    holdings.reduce(0) { $0 + billed($1.seconds) } / Self.hour * perHour
  }
}

/// What a schedule costs when all workers are held, and when they are given back.
package struct ScheduleCost: Sendable, Hashable {
  /// All workers from the beginning to the end.
  package let fixed: Double

  /// As the rule of release says.
  package let elastic: Double

  /// - Parameters:
  ///   - release: Of the schedule.
  ///   - platform: Where it runs.
  ///   - price: Of workers.
  package init(_ release: Release, on platform: Platform, _ price: Price) {
    fixed = price.cost(of: Release(release.schedule, .never, on: platform).holdings)
    elastic = price.cost(of: release.holdings)
  }

  /// The share of the cost that is saved.
  package var saving: Double { fixed > 0 ? 1 - elastic / fixed : 0 }
}

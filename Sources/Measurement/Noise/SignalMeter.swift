import CPlatform

/// What the machine did while a launch ran; nil is not available.
package struct LaunchSignals: Sendable, Equatable {
  /// From just before the start of the launch to just after its end, in seconds.
  package var seconds = 0.0
  /// Periods in which a quota stopped us, and for how long, in seconds.
  package var throttledPeriods: UInt64?
  package var throttledSeconds: Double?
  package var thermalThrottles: UInt64?
  /// CPUs that others kept busy, on the mean of this launch and of those just before.
  package var otherLoad: Double?
  package var loadAverage: Double?
  /// Shares of the time in which some task of the machine waited.
  package var cpuPressure: Double?
  package var memoryPressure: Double?
  package var ioPressure: Double?
  /// How many processes the kernel killed for lack of memory.
  package var memoryKills: UInt64?

  package init() {}
}

/// Turns readings before and after launches into what happened between them.
struct SignalMeter {
  private let read: () -> SignalReading
  private let now: () -> Double
  private var begun: SignalReading?
  private var last: SignalReading?
  /// Of the launches just before: their times, and the CPU time of others in them.
  private var recent: [(seconds: Double, others: Double)] = []

  /// `/proc/stat` ticks in 10 ms on each CPU, so that the load of others is known to 0.02 CPUs a
  /// CPU within so many seconds.
  private static let pooledSeconds = 1.0

  /// So soon after the end of a launch the next one may begin with the same reading, in seconds: it
  /// costs about 0.3 ms, which is more than passes in between.
  private static let reuse = 0.005

  /// - Parameters:
  ///   - read: Takes a reading.
  ///   - now: CLOCK_MONOTONIC, in seconds.
  init(
    read: @escaping () -> SignalReading, now: @escaping () -> Double = { Double(cp_now_ns()) / 1e9 }
  ) {
    self.read = read
    self.now = now
  }

  /// - Parameter living: CPU time of processes of ours that have not ended, in seconds.
  mutating func begin(living: @autoclosure () -> Double = 0) {
    begun = recentReading ?? reading(living())
  }

  /// - Parameter living: As for `begin`.
  /// - Returns: What happened since `begin`.
  mutating func end(living: Double = 0) -> LaunchSignals {
    let now = reading(living)
    last = now
    guard let begun else { return LaunchSignals() }
    let seconds = now.at - begun.at
    var signals = LaunchSignals()
    guard seconds > 0 else { return signals }
    signals.seconds = seconds
    if let after = now.throttles, let before = begun.throttles {
      signals.throttledPeriods = after.periods - min(before.periods, after.periods)
      signals.throttledSeconds = max(0, after.seconds - before.seconds)
    }
    if let after = now.thermalThrottles, let before = begun.thermalThrottles {
      signals.thermalThrottles = after - min(before, after)
    }
    if let after = now.memoryKills, let before = begun.memoryKills {
      signals.memoryKills = after - min(before, after)
    }
    signals.loadAverage = begun.loadAverage
    func share(_ path: KeyPath<SignalReading, Double?>) -> Double? {
      guard let after = now[keyPath: path], let before = begun[keyPath: path] else { return nil }
      return max(0, after - before) / seconds
    }
    signals.cpuPressure = share(\.cpuPressure)
    signals.memoryPressure = share(\.memoryPressure)
    signals.ioPressure = share(\.ioPressure)
    if let after = now.cpuTimes, let before = begun.cpuTimes {
      let busy = after.busy - before.busy
      signals.otherLoad = pooled(seconds, busy - (now.ownSeconds - begun.ownSeconds))
    }
    return signals
  }

  private var recentReading: SignalReading? {
    last.flatMap { (0...Self.reuse).contains(now() - $0.at) ? $0 : nil }
  }

  private func reading(_ living: Double) -> SignalReading {
    var reading = read()
    reading.ownSeconds += living
    return reading
  }

  /// The mean load of others over enough launches; nil before there are.
  private mutating func pooled(_ seconds: Double, _ others: Double) -> Double? {
    recent.append((seconds, others))
    while recent.dropFirst().reduce(0, { $0 + $1.seconds }) >= Self.pooledSeconds {
      recent.removeFirst()
    }
    let total = recent.reduce(0) { $0 + $1.seconds }
    guard total >= Self.pooledSeconds else { return nil }
    return max(0, recent.reduce(0) { $0 + $1.others } / total)
  }
}

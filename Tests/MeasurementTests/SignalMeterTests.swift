import Testing

@testable import Measurement

@Suite struct SignalMeterTests {
  /// What a meter says of launches whose readings before and after are these.
  private func signals(_ readings: [SignalReading]) -> [LaunchSignals] {
    var left = readings
    var meter = SignalMeter { left.removeFirst() }
    return stride(from: 0, to: readings.count, by: 2).map { _ in
      meter.begin()
      return meter.end()
    }
  }

  private func reading(at: Double, own: Double, busy: Double) -> SignalReading {
    var reading = SignalReading(at: at, ownSeconds: own)
    reading.cpuTimes = CPUTimes(procStat: "cpu \(Int((busy * 100).rounded())) 0 0 0\n", ticks: 100)
    return reading
  }

  @Test("what others used is the busy time without our own, once a second is pooled")
  func otherLoad() {
    let readings = [
      reading(at: 0, own: 0, busy: 10), reading(at: 0.5, own: 0.4, busy: 10.6),
      reading(at: 1, own: 0.4, busy: 11), reading(at: 1.5, own: 0.8, busy: 11.8),
      reading(at: 2, own: 0.8, busy: 12), reading(at: 4, own: 2.8, busy: 14),
    ]
    let loads = signals(readings).map(\.otherLoad)
    #expect(loads[0] == nil)
    #expect(abs((loads[1] ?? 0) - (0.2 + 0.4) / 1) < 1e-9)
    #expect(abs((loads[2] ?? 1) - 0) < 1e-9)
  }

  @Test("counters are differences, and pressures shares of the time")
  func differences() throws {
    var before = SignalReading(at: 10, ownSeconds: 0)
    before.throttles = ThrottleCounters(periods: 5, seconds: 1)
    before.thermalThrottles = 2
    before.memoryKills = 3
    before.cpuPressure = 4
    before.loadAverage = 1.5
    var after = SignalReading(at: 12, ownSeconds: 1)
    after.throttles = ThrottleCounters(periods: 8, seconds: 1.25)
    after.thermalThrottles = 2
    after.memoryKills = 4
    after.cpuPressure = 4.5
    after.loadAverage = 1.75
    let signals = try #require(signals([before, after]).first)
    #expect(signals.seconds == 2)
    #expect(signals.throttledPeriods == 3 && signals.throttledSeconds == 0.25)
    #expect(signals.thermalThrottles == 0 && signals.memoryKills == 1)
    #expect(signals.cpuPressure == 0.25 && signals.loadAverage == 1.5)
  }

  @Test("a launch right after another begins with its last reading, a later one with a new one")
  func reuse() {
    var left = [
      reading(at: 1, own: 0, busy: 0), reading(at: 2, own: 0, busy: 0),
      reading(at: 3, own: 0, busy: 0), reading(at: 4, own: 0, busy: 0),
      reading(at: 5, own: 0, busy: 0),
    ]
    var now = 0.0
    var meter = SignalMeter(read: { left.removeFirst() }, now: { now })
    var seconds: [Double] = []
    for time in [0, 2.004, 3.1] {
      now = time
      meter.begin()
      seconds.append(meter.end().seconds)
    }
    // From 1 to 2, from 2 to 3, and from 4 to 5.
    #expect(seconds == [1, 1, 1] && left.isEmpty)
  }

  @Test("what the machine does not say is not available, and never 0")
  func unavailable() {
    let empty = [
      SignalReading(at: 0, ownSeconds: 0), SignalReading(at: 5, ownSeconds: 1),
    ]
    var expected = LaunchSignals()
    expected.seconds = 5
    #expect(signals(empty) == [expected])
    #expect(expected.throttledPeriods == nil && expected.otherLoad == nil)
    #expect(expected.memoryKills == nil)
  }
}

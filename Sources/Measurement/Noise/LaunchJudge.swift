import Basics
import Experiments
import Records
import Terms

/// Judges the rows of one launch by the limits of METHOD.md: pure, over values.
struct LaunchJudge {
  let usableCores: Int
  let onlineCPUs: Int
  /// What decides the frequency, read once a run.
  let frequency: FrequencyState

  /// A rate of switches means little over less time of workers, in seconds: at the limit of 20 a
  /// second this holds two.
  private static let shortestRate = 0.1

  /// What a failure says where the kernel killed for lack of memory while the launch ran.
  private static let outOfMemory =
    "; the kernel ran out of memory and killed a process: take fewer workers or a smaller grain, or "
    + "raise the memory limit"

  /// The rows of a launch with what was read around it, and with their warnings.
  func judged(_ rows: [Sample], _ signals: LaunchSignals) -> [Sample] {
    let codes = warnings(rows, signals).map(\.code).joined(separator: ";")
    return rows.map { row in
      var row = row
      row.set(signals)
      switch row.status {
      case .ok: row.warnings = codes
      case .failed where (signals.memoryKills ?? 0) > 0: row.detail += Self.outOfMemory
      default: break
      }
      return row
    }
  }

  /// What is beyond its limit, in the order of the signals.
  func warnings(_ rows: [Sample], _ signals: LaunchSignals) -> [NoiseWarning] {
    let timed = rows.filter { $0.status == .ok && $0.wallSeconds != nil }
    guard !timed.isEmpty else { return [] }
    return NoiseSignal.allCases.compactMap { signal in
      signal.level(of: value(of: signal, timed, signals)).map { NoiseWarning(signal, $0) }
    }
  }

  /// What a launch shows of a signal.
  ///
  /// - Parameters:
  ///   - signal: Which.
  ///   - rows: Of its iterations that were timed; at least one.
  ///   - signals: What the machine did meanwhile.
  /// - Returns: A value in the unit of the signal; nil where it is not available.
  private func value(
    of signal: NoiseSignal, _ rows: [Sample], _ signals: LaunchSignals
  ) -> Double? {
    switch signal {
    case .runDelay: runDelay(rows)
    case .missingCPU: Self.missingCPU(rows)
    case .involuntarySwitches: switches(rows)
    case .throttled: Self.throttled(signals)
    case .oversubscribed:
      rows.first.flatMap { $0.bound.needsCores ? Double($0.workers) / Double(usableCores) : nil }
    case .shortIteration: Quantiles.median(rows.compactMap(\.wallSeconds))
    case .governor: frequency.governor.map { $0 == "performance" ? 0 : 1 }
    case .boost: frequency.boosts.map { $0 ? 1 : 0 }
    case .thermalThrottling: signals.thermalThrottles.map { Double($0) }
    case .load: signals.otherLoad.map { $0 / Double(max(onlineCPUs, 1)) }
    // Only many launches together show these: they are judged from the rows.
    case .steal, .slowCPUs, .autocorrelation, .twoModes: nil
    }
  }

  /// The run delay of a worker as a share of the time.
  ///
  /// More workers than cores wait for each other: that is their own doing.
  private func runDelay(_ rows: [Sample]) -> Double? {
    guard let sum = Self.sum(rows, \.runDelaySeconds), let row = rows.first,
      row.workers <= usableCores
    else { return nil }
    return sum / Self.workerSeconds(rows)
  }

  /// Involuntary switches of a worker, each second.
  ///
  /// A worker that waits is often woken by a thread of its own process on the same CPU.
  private func switches(_ rows: [Sample]) -> Double? {
    let seconds = Self.workerSeconds(rows)
    guard let row = rows.first, row.bound.needsCores, row.workers <= usableCores,
      seconds >= Self.shortestRate,
      let count = Self.sum(rows, { $0.involuntarySwitches.map { Double($0) } })
    else { return nil }
    return count / seconds
  }

  /// (N·wall − CPU)/(N·wall) beyond the time in which workers were not inside kernels, which is the
  /// known imbalance: so (useful − CPU)/(N·wall).
  private static func missingCPU(_ rows: [Sample]) -> Double? {
    guard rows.first?.bound.needsCores == true, let useful = sum(rows, \.usefulSeconds),
      let user = sum(rows, \.userSeconds), let system = sum(rows, \.systemSeconds)
    else { return nil }
    return (useful - user - system) / workerSeconds(rows)
  }

  /// The share of the time; the least above 0 when only the number of periods says so.
  private static func throttled(_ signals: LaunchSignals) -> Double? {
    guard let periods = signals.throttledPeriods, signals.seconds > 0 else { return nil }
    guard periods > 0 else { return 0 }
    return max(
      .leastNonzeroMagnitude, (signals.throttledSeconds ?? 0) / signals.seconds)
  }

  /// N·wall, summed over the iterations.
  private static func workerSeconds(_ rows: [Sample]) -> Double {
    rows.reduce(0) { $0 + ($1.wallSeconds ?? 0) * Double($1.workers) }
  }

  /// Nil unless all rows have the value.
  private static func sum(_ rows: [Sample], _ value: (Sample) -> Double?) -> Double? {
    let values = rows.compactMap(value)
    return values.count == rows.count ? values.reduce(0, +) : nil
  }
}

extension Sample {
  /// Sets what was read around the launch.
  fileprivate mutating func set(_ signals: LaunchSignals) {
    throttledPeriods = signals.throttledPeriods
    throttledSeconds = signals.throttledSeconds
    thermalThrottles = signals.thermalThrottles
    otherLoad = signals.otherLoad
    loadAverage = signals.loadAverage
    cpuPressure = signals.cpuPressure
    memoryPressure = signals.memoryPressure
    ioPressure = signals.ioPressure
  }
}

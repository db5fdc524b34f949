/// A sign that something besides the workload was in a measurement.
///
/// The limits are those of METHOD.md, "Noise: what to read and when to warn".
package enum NoiseSignal: String, Sendable, CaseIterable {
  /// CPU time that the hypervisor took, as a share of that and of the busy time.
  case steal
  /// Time in which workers were ready but had no CPU, as a share of the time.
  case runDelay = "run-delay"
  /// Time inside kernels without a CPU, as a share of the time of all workers.
  case missingCPU = "missing-cpu"
  /// How often a worker was driven from its CPU, each second.
  case involuntarySwitches = "involuntary-switches"
  /// Time for which a quota stopped the workers, as a share of the time.
  case throttled
  /// Busy workers for each usable core.
  case oversubscribed
  /// The time of an iteration in seconds.
  case shortIteration = "short-iteration"
  /// What the CPUs of a launch took, all at once, over what those of the fastest launch took.
  case slowCPUs = "slow-cpus"
  /// The correlation of a launch with the one before.
  case autocorrelation
  /// The gap between two groups of launches, in median deviations within them.
  case twoModes = "two-modes"
  /// 1 when it is not `performance`.
  case governor
  /// 1 when the processor may exceed its nominal frequency.
  case boost
  /// How often the processor slowed down because of its temperature.
  case thermalThrottling = "thermal-throttling"
  /// CPUs that others kept busy, as a share of all CPUs.
  case load

  /// How bad it is.
  package enum Level: Int, Sendable, Comparable {
    case warn
    /// The number says more of the noise than of the workload.
    case invalid

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// Beyond which values it is a warning, and a measurement is invalid; nil means never.
  package var limits: (warn: Double, invalid: Double?) {
    switch self {
    case .steal, .runDelay: (0.01, 0.05)
    case .missingCPU: (0.02, 0.10)
    case .involuntarySwitches: (20, nil)
    case .throttled: (0, 0.01)
    case .oversubscribed: (1, nil)
    case .shortIteration: (0.010, 0.001)
    case .slowCPUs: (1.25, 1.6)
    case .autocorrelation: (0.3, nil)
    case .twoModes: (3, nil)
    case .governor, .boost, .thermalThrottling: (0, nil)
    case .load: (0.1, 0.5)
    }
  }

  /// How bad a value is.
  ///
  /// - Parameter value: In the unit of the signal; nil where it is not available.
  /// - Returns: Nil for a value within the limits, or none.
  package func level(of value: Double?) -> Level? {
    guard let value, value.isFinite else { return nil }
    let (warn, invalid) = limits
    func exceeds(_ limit: Double) -> Bool {
      self == .shortIteration ? value < limit : value > limit
    }
    if let invalid, exceeds(invalid) { return .invalid }
    return exceeds(warn) ? .warn : nil
  }

  /// Whether it is a setting of the machine, which all points of a run share.
  package var isSetting: Bool { self == .governor || self == .boost }

  /// What helps against it; nil where the setting, or the experiment, says it by itself.
  package var cure: NoiseCure? {
    switch self {
    case .load, .runDelay, .missingCPU, .involuntarySwitches: .stopOthers
    case .steal: .dedicatedCPUs
    case .slowCPUs: .dedicatedCores
    case .throttled: .raiseQuota
    case .thermalThrottling: .cool
    case .autocorrelation, .twoModes: .moreRounds
    case .oversubscribed, .shortIteration, .governor, .boost: nil
    }
  }
}

/// What helps against noise, the most important first.
package enum NoiseCure: Sendable, CaseIterable {
  case stopOthers
  case dedicatedCPUs
  case dedicatedCores
  case raiseQuota
  case cool
  case moreRounds

  /// What is wrong, and what to do.
  package var words: String {
    switch self {
    case .stopOthers:
      "other processes use these CPUs: stop them, or measure when they are done"
    case .dedicatedCPUs:
      "the hypervisor takes CPU time: use dedicated CPUs, or measure at another hour"
    case .dedicatedCores:
      "CPUs slow each other down at times: use dedicated cores, or as many workers as real cores"
    case .raiseQuota:
      "a control group quota stops the workers: raise it, or use fewer workers"
    case .cool:
      "the processor is too hot: cool it, or measure fewer workers"
    case .moreRounds:
      "the machine changes its speed: take more rounds, and compare within one run"
    }
  }
}

/// A noise signal beyond its limit: what stands in the column `warnings`.
package struct NoiseWarning: Sendable, Hashable {
  package var signal: NoiseSignal
  package var level: NoiseSignal.Level

  package init(_ signal: NoiseSignal, _ level: NoiseSignal.Level) {
    self.signal = signal
    self.level = level
  }

  private static let invalidEnding = "-invalid"

  /// The word in the files, such as `run-delay` or `run-delay-invalid`.
  package var code: String {
    signal.rawValue + (level == .invalid ? Self.invalidEnding : "")
  }

  /// What a word in the files means; nil for a word that is none of ours.
  package init?(code: some StringProtocol) {
    let isInvalid = code.hasSuffix(Self.invalidEnding)
    let name = isInvalid ? String(code.dropLast(Self.invalidEnding.count)) : String(code)
    guard let signal = NoiseSignal(rawValue: name) else { return nil }
    self.init(signal, isInvalid ? .invalid : .warn)
  }
}

extension NoiseWarning {
  /// In a few words, for a figure: `run delay (not to be trusted)`.
  package var name: String {
    let words =
      switch signal {
      case .missingCPU: "missing CPU time"
      case .slowCPUs: "slow CPUs"
      case .load: "load of others"
      default: signal.rawValue.split(separator: "-").joined(separator: " ")
      }
    return words + (level == .invalid ? " (not to be trusted)" : "")
  }
}

extension NoiseWarning: CustomStringConvertible {
  /// In words: `workers waited for a CPU for more than 1% of the time (run delay)`.
  package var description: String {
    (level == .invalid ? "not to be trusted: " : "") + words
  }

  private var words: String {
    let isInvalid = level == .invalid
    func share(_ warn: String, _ invalid: String) -> String { isInvalid ? invalid : warn }
    return switch signal {
    case .steal:
      "the hypervisor took more than \(share("1%", "5%")) of the CPU time (steal)"
    case .runDelay:
      "workers waited for a CPU for more than \(share("1%", "5%")) of the time (run delay)"
    case .missingCPU:
      "workers were inside tasks but not on a CPU for more than \(share("2%", "10%")) of the time "
        + "(missing CPU time)"
    case .involuntarySwitches:
      "workers were driven from their CPU more than 20 times a second (involuntary switches)"
    case .throttled:
      "a control group quota stopped the workers" + share("", " for more than 1% of the time")
    case .oversubscribed: "more busy workers than usable cores"
    case .shortIteration: "an iteration is shorter than \(share("10 ms", "1 ms"))"
    case .slowCPUs:
      "the CPUs were more than "
        + share("25% slower than at best", "60% slower than at best with as many workers")
        + " (slow CPUs)"
    case .autocorrelation:
      "launches resemble the ones before them (autocorrelation above 0.3): the machine drifts"
    case .twoModes: "the launches fall into two groups of times: look at layout and placement"
    case .governor: "the frequency governor is not `performance`"
    case .boost: "the processor may boost its frequency"
    case .thermalThrottling: "the processor slowed down because of its temperature"
    case .load: "others kept more than \(share("10%", "50%")) of the CPUs busy (load)"
    }
  }
}

import Analysis
import Basics
import Terms

/// What workers are worth, in words.
enum WorthText {
  static func text(_ worth: AnswerWorth, isWeak: Bool) -> String {
    let base = worth.baseWorkers
    let counted = worth.workers.counted("worker")
    let value = TableNumber.ratio(worth.speedup.value) + "×"
    let work = isWeak ? " the work" : ""
    let between = between(worth).map { $0 + work }
    if let noise = worth.distrust.first {
      return (between ?? value + work) + " with \(counted), not to be trusted: "
        + NoiseText.cause(noise)
    }
    let measured = "\(value)\(work) \(interval(worth))"
    switch worth.size {
    case .rough:
      let reason =
        worth.rounds < Confidence.exactCount
        ? "\(worth.rounds.counted("round")) \(worth.rounds.named("gives", "give")) no interval"
        : "no round measured it beside its base"
      return "about \(value)\(work) with \(counted): \(reason)" + origin(worth)
    case .slower:
      return isWeak
        ? "\(counted) do less than \(base) in the same time: \(measured)"
        : "\(counted) are slower than \(base): \(measured)"
    case .alike:
      return isWeak
        ? "\(counted) do no more than \(base) in the same time: \(measured)"
        : "\(counted) are no faster than \(base): \(measured)"
    case .little:
      return isWeak
        ? "\(counted) do hardly more than \(base) in the same time: \(measured)"
        : "\(counted) are hardly faster than \(base): \(measured)"
    case .unknown:
      return "whether \(counted) help is not known: " + (between ?? value)
    case .wide: return (between ?? value) + " with \(counted)" + origin(worth)
    case .faster:
      return isWeak
        ? "\(counted) do \(value) the work of 1 in the same time \(interval(worth))" + origin(worth)
        : "\(value) with \(counted) \(interval(worth))" + origin(worth)
    }
  }

  /// Where fewer workers are as fast, and more are slower.
  static func course(_ worth: AnswerWorth, isWeak: Bool) -> [String] {
    guard worth.size == .faster else { return [] }
    let enough = worth.enough.map { count in
      count == 1
        ? "1 is about as fast" : "\(count) \(isWeak ? "do about as much" : "are about as fast")"
    }
    let fall = worth.fall.map { fall in
      "\(fall.workers) \(isWeak ? "do less" : "are slower"): \(TableNumber.ratio(fall.speedup.value))×"
    }
    return [enough, fall].compactMap(\.self)
  }

  private static func origin(_ worth: AnswerWorth) -> String {
    let base = worth.baseWorkers
    return base == 1 ? "" : ", where \(base) count as \(base)"
  }

  private static func between(_ worth: AnswerWorth) -> String? {
    worth.speedup.interval.map {
      "between \(TableNumber.ratio($0.lowerBound))× and \(TableNumber.ratio($0.upperBound))×"
    }
  }

  /// The interval; with a digit more where an end would be rounded to the base, which it is not.
  private static func interval(_ worth: AnswerWorth) -> String {
    guard let part = worth.speedup.interval else { return "" }
    let base = Double(worth.baseWorkers)
    let isHidden = [part.lowerBound, part.upperBound].contains { end in
      end != base && abs(end - base) < 0.005 && end >= 0.1
    }
    guard isHidden else { return TableNumber.interval(part, of: worth.speedup.value) }
    return
      "[\(DecimalText.rounded(part.lowerBound, 3)), \(DecimalText.rounded(part.upperBound, 3))]"
  }
}

/// Noise in words that a sentence can end with.
enum NoiseText {
  /// What happened, where it was so much that nothing is to be trusted.
  static func cause(_ signal: NoiseSignal) -> String {
    switch signal {
    case .load: "other programs kept more than 50% of the CPUs busy"
    case .steal: "the hypervisor took more than 5% of the CPU time"
    case .runDelay: "workers waited for a CPU for more than 5% of the time"
    case .missingCPU: "workers lost their CPUs for more than 10% of the time"
    case .throttled: "a quota of CPU time stopped the workers"
    case .slowCPUs: "the CPUs were more than 60% slower than at best"
    case .shortIteration: "an iteration is shorter than 1 ms"
    default: NoiseWarning(signal, .warn).description
    }
  }
}

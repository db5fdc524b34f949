import Basics
import Records

/// The sentence that says what a comparison found.
struct ComparisonReason {
  private let report: ComparisonReport
  private let rules: ComparisonRules
  private let stop: String?

  init(_ report: ComparisonReport, rules: ComparisonRules, stop: String?) {
    self.report = report
    self.rules = rules
    self.stop = stop
  }

  var text: String {
    let configurations = report.configurations
    guard configurations.contains(where: { $0.pairs > 0 }) else {
      let failure = configurations.first { $0.failedPairs > 0 }?.reason
      return "nothing was measured" + ((stop ?? failure).map { ": " + $0 } ?? "")
    }
    if report.verdict == .inconclusive, broken != nil { return undecided }
    if report.controls.failed {
      return [report.controls.null, report.controls.spin].compactMap { $0 }
        .first { $0.passed == false }?.reason ?? ""
    }
    switch report.verdict {
    case .regression, .slower, .faster: return changed + (shape.map { "; \($0)" } ?? "")
    case .inconclusive: return undecided
    case .unchanged, .identical: return unchanged
    }
  }

  /// Those of the verdict that decided, the greatest change first.
  private var decisive: [ConfigurationVerdict] {
    let sign = report.verdict == .faster ? -1.0 : 1
    return report.configurations.filter { $0.verdict == report.verdict }
      .sorted { sign * ($0.ratio ?? 1) > sign * ($1.ratio ?? 1) }
  }

  private var changed: String {
    let word = report.verdict == .faster ? "faster" : "slower"
    let count = decisive.count
    let of = report.configurations.count.counted("configuration")
    let head = "\(count) of \(of) \(count == 1 ? "is" : "are") \(word)"
    guard let first = decisive.first else { return head }
    return head + ": \(Self.words(first)); \(first.reason)"
  }

  /// One of which too many launches fail: that says more than any noise.
  private var broken: ConfigurationVerdict? {
    report.configurations.first(where: rules.isBroken)
  }

  private var undecided: String {
    let open = report.configurations.filter { $0.verdict == .inconclusive }
    let of = report.configurations.count.counted("configuration")
    guard let first = broken ?? open.first else {
      let reason = report.controls.undecided?.reason
      return "a control was not decided" + (reason.map { ": " + $0 } ?? "")
    }
    let words = "\(Self.name(first)): \(first.reason)"
    guard report.configurations.count > 1 else { return words }
    return "\(open.count) of \(of) could not be judged: \(words)"
  }

  private var unchanged: String {
    let of = report.configurations.count.counted("configuration")
    let least = report.configurations.compactMap(\.leastDetectable).max()
    let found = least.map { "; a slowdown of \(Self.percent($0)) would have been found" } ?? ""
    return "no change in \(of)" + found
  }

  private var shape: String? {
    switch report.changeClass {
    case .uniform: "the change is uniform: the same at all worker counts"
    case .serial: "the change is serial: as if the serial share grew"
    case .scaling: "the change is one of scaling: contention, or what each worker costs, grew"
    case .notSeparable: "what kind of change it is cannot be told at these worker counts"
    case nil: nil
    }
  }

  private static func name(_ verdict: ConfigurationVerdict) -> String {
    ComparedConfiguration(name: verdict.name, workers: verdict.workers).words
  }

  /// The name and the change with its interval.
  private static func words(_ verdict: ConfigurationVerdict) -> String {
    guard let ratio = verdict.ratio else { return name(verdict) }
    let change = "\(name(verdict)) by \(percent(ratio))"
    guard let low = verdict.low, let high = verdict.high else { return change }
    return change + " [\(percent(low)), \(percent(high))]"
  }

  /// A ratio as a change, with its sign where it is negative.
  static func percent(_ ratio: Double) -> String {
    DecimalText.fixed((ratio - 1) * 100, 1) + "%"
  }
}

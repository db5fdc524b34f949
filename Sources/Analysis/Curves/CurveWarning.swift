import Basics
import Experiments
package import Terms

/// A reason to doubt a point.
///
/// It travels with the point into tables, figures and files.
package enum CurveWarning: Sendable, Hashable {
  /// Fewer than 2 rounds: no interval can be given.
  case noInterval
  /// Fewer than 6 rounds: a range of them, and no interval.
  case fewRounds(Int)
  /// Launches of this point failed and are left out.
  case failedLaunches(Int)
  /// No round measured both this point and its base: what drifted between them is in the speedup.
  case unpaired
  /// Rows are pooled that differ in these columns of `samples.csv`.
  case mixedSettings([String])
  /// Rows are pooled that differ in these columns, of which rows of the same work have the same.
  case mixedWork([String])
  /// The interval did not become as narrow as the run was asked for: the target, as a relative
  /// half-width, and whether it is narrow but may lie inside one of several groups of launches.
  case wideInterval(target: Double, isSplit: Bool = false)
  /// Its efficiency is surely above 1.
  case superLinear
  /// A program of several workers kept so many cores busy.
  case fewCores(Double)
  /// What the runner noted beside that many launches, by its code.
  case measured(code: String, launches: Int)
  /// A sign of noise in the launches of this point together.
  case noise(NoiseWarning)

  /// The word that stands in `summary.csv`.
  package var code: String {
    switch self {
    case .noInterval: "no-interval"
    case .fewRounds: "few-rounds"
    case .failedLaunches: "failed-launches"
    case .unpaired: "unpaired"
    case .mixedSettings: "mixed-settings"
    case .mixedWork: "mixed-work"
    case .wideInterval: "wide-interval"
    case .superLinear: "super-linear"
    case .fewCores: "few-cores"
    case .measured(let code, _): code
    case .noise(let warning): warning.code
    }
  }

  /// Whether it is a remark on a number that may be right.
  package var isRemark: Bool {
    switch self {
    case .superLinear, .fewCores: true
    default: false
    }
  }

  /// The noise that this names; nil for other doubts.
  package var noise: NoiseWarning? {
    switch self {
    case .measured(let code, _): NoiseWarning(code: code)
    case .noise(let warning): warning
    default: nil
    }
  }

  /// The share of the launches that may be arbitrarily wrong before the estimate of a point is, too:
  /// 1 − 1/√2, the breakdown point of Hodges–Lehmann (Hodges, "Efficiency in Samples and Tolerance
  /// of Extreme Values", 1967).
  static let breakdown = 0.29
}

extension CurveWarning: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noInterval: "only one round: no interval"
    case .fewRounds(let rounds):
      "\(rounds.counted("round")): a range from the least to the greatest; 6 or more give an interval"
    case .failedLaunches(let count):
      "\(count.counted("launch", "launches")) did not end well and \(count.named("counts", "count")) for "
        + "nothing"
    case .unpaired:
      "no round measured both this point and its base: a ratio of medians, without an interval"
    case .mixedSettings(let columns):
      "rows that differ in \(columns.joined(separator: ", ")) are pooled"
    case .mixedWork(let columns):
      "rows that did not do the same work are pooled: they differ in \(columns.joined(separator: ", "))"
    case .wideInterval(let target, let isSplit):
      "the target of ±\(Self.percent(target)) was not reached"
        + (isSplit
          ? ": launches fall into groups, and the interval may lie inside one of them" : "")
    case .superLinear:
      "faster than its workers explain: a working set that fits into the caches of many, or a slow base"
    case .fewCores(let cores):
      "its CPU time is that of \(DecimalText.rounded(cores, 1)) cores: does the program know how many workers "
        + "it has ({workers}, OMP_NUM_THREADS)?"
    case .measured(let code, let launches):
      (NoiseWarning(code: code)?.description ?? code)
        + ", noted in \(launches.counted("launch", "launches"))"
    case .noise(let warning): warning.description
    }
  }

  /// A share as a percentage.
  private static func percent(_ share: Double) -> String {
    "\((min(share, 1e6) * 1e5).rounded() / 1e3)%".replacing(mark: ".0%", by: "%")
  }
}

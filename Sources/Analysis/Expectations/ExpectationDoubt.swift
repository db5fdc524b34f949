import Basics
import Records
package import Terms

/// Why the rows do not tell whether an expectation holds.
package enum ExpectationDoubt: Sendable, Equatable {
  /// The threshold lies inside of the interval.
  case open
  /// Fewer than 6 rounds: no interval.
  case fewRounds(Int)
  /// The run had no such point: a flag narrowed the sweep, or the machine chose other worker counts.
  case notMeasured
  /// No launch of the point ended well; how the first of them ended.
  case failed(LaunchFailure)
  /// The worker count that its speedup is relative to has no time.
  case withoutBase(workers: Int)
  /// The point, or the base of its speedup, is not to be trusted.
  case noise(NoiseWarning, isOfBase: Bool)
  /// Launches of the point or of its base did not all do the same work.
  case mixedWork
  /// Rows of several kernels or grains are pooled, and each has such a point.
  case severalCurves

  /// Whether more rounds may clear it up.
  var mayPass: Bool {
    switch self {
    case .open, .fewRounds: true
    case .noise(let warning, _): warning.signal.cure != nil
    case .notMeasured, .failed, .withoutBase, .mixedWork, .severalCurves: false
    }
  }
}

extension ExpectationDoubt: CustomStringConvertible {
  package var description: String {
    switch self {
    case .open: "the threshold lies inside of the interval"
    case .fewRounds(let count):
      "\(count.counted("round")): \(Confidence.exactCount) or more give an interval"
    case .notMeasured: "not measured in this run"
    case .failed(let failure):
      failure.status.rawValue + (failure.detail.isEmpty ? "" : " (\(failure.detail))")
    case .withoutBase(let workers):
      "its base, \(workers.counted("worker")), was not measured"
    case .noise(let warning, let isOfBase):
      (isOfBase ? "its base is " : "") + warning.description
    case .mixedWork: "rows that did not do the same work are pooled"
    case .severalCurves: "rows of several kernels or grains are pooled"
    }
  }
}

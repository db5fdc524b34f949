import Basics

/// One row of `pairs.csv`: a launch of the base and a launch of the candidate, one right after the
/// other.
package struct PairRow: Sendable, Equatable {
  /// The version of the format.
  package static let currentSchema = 1

  package var schema = PairRow.currentSchema
  package var point: PairPoint
  /// Counted from 0 within the point.
  package var pair = 0
  package var order = Order.baseFirst
  /// Which build of each was launched, from 1.
  package var baseBuild = 1
  package var candidateBuild = 1
  /// By how much the environment of both was lengthened, in bytes.
  package var paddingBytes = 0
  package var base = Member()
  package var candidate = Member()
  /// UTC, RFC 3339.
  package var startedAt = ""
  /// Codes of noise signals, separated by `;`.
  package var warnings = ""
  /// Of a failure, in words.
  package var detail = ""

  package init(point: PairPoint) { self.point = point }

  /// Which member came first.
  package enum Order: String, Sendable, CaseIterable {
    case baseFirst = "base-first"
    case candidateFirst = "candidate-first"
  }

  /// What a launch of one of the two gave.
  package struct Member: Sendable, Equatable {
    /// Nil where it failed.
    package var seconds: Double?
    package var status = Sample.Status.ok

    package init(seconds: Double? = nil, status: Sample.Status = .ok) {
      self.seconds = seconds
      self.status = status
    }
  }

  /// Both times in seconds; nil when a launch failed.
  package var times: (base: Double, candidate: Double)? {
    guard base.status == .ok, candidate.status == .ok, let first = base.seconds, first > 0,
      let second = candidate.seconds, second > 0
    else { return nil }
    return (first, second)
  }
}

/// What a comparison measures pairs of.
package struct PairPoint: Sendable, Hashable {
  package var configuration: ComparedConfiguration
  package var stage: PairStage

  package init(_ configuration: ComparedConfiguration, _ stage: PairStage) {
    self.configuration = configuration
    self.stage = stage
  }
}

/// A configuration of a comparison: the same work for the base and for the candidate.
package struct ComparedConfiguration: Sendable, Hashable {
  package var name: String
  /// Nil where nothing says how many there are.
  package var workers: Int?

  package init(name: String, workers: Int? = nil) {
    self.name = name
    self.workers = workers
  }

  /// For people: `pi/thread, 4 workers`.
  package var words: String { name + (workers.map { ", \($0.counted("worker"))" } ?? "") }
}

/// What a pair is for.
package enum PairStage: String, Sendable, CaseIterable {
  /// The first launch of each, which is not judged.
  case warm
  /// Whether a configuration can be dismissed.
  case triage
  /// Whether it is slower, by pairs that triage has not seen.
  case confirm
  /// The base against itself.
  case controlNull = "control-null"
  /// The base against itself with 10% more time.
  case controlSpin = "control-spin"
  /// One build of the base against another.
  case floor
}

import Basics
import Experiments
package import Records
package import Terms

/// Every launch of a run that ended well, in the order of time: in it one sees whether the machine drifts.
package struct LaunchCourse: Sendable, Equatable {
  /// One launch: its iterations entered as their median.
  package struct Launch: Sendable, Equatable {
    package var model: Model
    package var round: RoundID
    /// When it began, in seconds after the first one; nil where a row does not say.
    package var start: Double?
    /// Its time over the median of its point.
    package var relative: Double
    /// Whether a signal of noise was noted that something could be done against.
    package var isDisturbed: Bool
  }

  package var launches: [Launch]

  /// Whether its place on an axis of time says something: not where half of the time or more is one pause.
  package var isSteady: Bool {
    let starts = launches.compactMap(\.start)
    guard starts.count == launches.count, starts.count > 2, let first = starts.first,
      let last = starts.last, last > first
    else { return false }
    let pause = zip(starts, starts.dropFirst()).map { $1 - $0 }.max() ?? 0
    return pause < (last - first) / 2
  }
}

/// Collects the rows of one experiment in any order.
package struct LaunchCollector: Sendable {
  private struct Key: Hashable {
    var round: RoundID
    var order: Int
  }

  private struct Record {
    var configuration: Configuration
    var startedAt: String
    var seconds: [Double]
    var isDisturbed: Bool
  }

  private var records: [Key: Record] = [:]

  package init() {}

  /// Takes one row; those of launches that failed are passed over.
  package mutating func add(_ sample: Sample) {
    guard sample.status == .ok, let seconds = sample.wallSeconds, seconds > 0, seconds.isFinite
    else { return }
    let key = Key(
      round: RoundID(run: sample.runID, number: sample.round), order: sample.order)
    let isDisturbed = sample.warnings.split(separator: ";").contains { code in
      NoiseWarning(code: code)?.signal.cure != nil
    }
    var record =
      records[key]
      ?? Record(
        configuration: sample.configuration, startedAt: sample.startedAt, seconds: [],
        isDisturbed: false)
    if sample.startedAt < record.startedAt { record.startedAt = sample.startedAt }
    record.seconds.append(seconds)
    record.isDisturbed = record.isDisturbed || isDisturbed
    records[key] = record
  }

  /// All launches in the order in which they began; by their rounds where rows do not say when.
  package var course: LaunchCourse {
    let times = records.mapValues { Quantiles.median($0.seconds) ?? .nan }
    var points: [Configuration: [Double]] = [:]
    for (key, record) in records { points[record.configuration, default: []] += [times[key] ?? 0] }
    let medians = points.mapValues { Quantiles.median($0) ?? .nan }
    let starts = records.compactMapValues { UTCText.seconds($0.startedAt) }
    let isTimed = starts.count == records.count
    let first = starts.values.min() ?? 0
    let ordered = records.sorted { a, b in
      let begins = isTimed ? (starts[a.key] ?? 0, starts[b.key] ?? 0) : (0, 0)
      return (begins.0, a.key.round, a.key.order) < (begins.1, b.key.round, b.key.order)
    }
    return LaunchCourse(
      launches: ordered.map { key, record in
        LaunchCourse.Launch(
          model: record.configuration.model, round: key.round,
          start: isTimed ? starts[key].map { $0 - first } : nil,
          relative: (times[key] ?? 0) / (medians[record.configuration] ?? 1),
          isDisturbed: record.isDisturbed)
      })
  }
}

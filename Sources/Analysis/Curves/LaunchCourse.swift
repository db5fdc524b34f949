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
    let configuration: Configuration
    var startedAt: String
    var seconds: [Double] = []
    var isDisturbed = false

    init(_ sample: Sample) {
      configuration = sample.configuration
      startedAt = sample.startedAt
    }

    mutating func add(_ sample: Sample, _ time: Double) {
      if sample.startedAt < startedAt { startedAt = sample.startedAt }
      seconds.append(time)
      guard !isDisturbed, !sample.warnings.isEmpty else { return }
      isDisturbed = sample.warnings.split(separator: ";").contains { code in
        NoiseWarning(code: code)?.signal.cure != nil
      }
    }
  }

  /// A launch with what it is sorted by.
  private struct Entry {
    let round: RoundID
    let order: Int
    let record: Record
    let seconds: Double
    var start: Double?
  }

  private var records: [Record] = []
  private var places: [Key: Int] = [:]
  /// The launch of the row before.
  private var last: (key: Key, place: Int)?

  package init() {}

  /// Takes one row; those of launches that failed are passed over.
  package mutating func add(_ sample: Sample) {
    guard sample.status == .ok, let seconds = sample.wallSeconds, seconds > 0, seconds.isFinite
    else { return }
    records[place(of: sample)].add(sample, seconds)
  }

  private mutating func place(of sample: Sample) -> Int {
    let key = Key(
      round: RoundID(run: sample.runID, number: sample.round), order: sample.order)
    // Rows of one launch follow each other.
    if let last, last.key == key { return last.place }
    let place = places[key] ?? records.count
    if place == records.count {
      records.append(Record(sample))
      places[key] = place
    }
    last = (key, place)
    return place
  }

  /// All launches in the order in which they began; by their rounds where rows do not say when.
  package var course: LaunchCourse {
    var entries = places.map { key, place in
      let record = records[place]
      return Entry(
        round: key.round, order: key.order, record: record,
        seconds: Quantiles.median(record.seconds) ?? .nan,
        start: UTCText.seconds(record.startedAt))
    }
    let isTimed = entries.allSatisfy { $0.start != nil }
    let first = entries.compactMap(\.start).min() ?? 0
    for place in entries.indices { entries[place].start = isTimed ? entries[place].start : nil }
    entries.sort { a, b in
      let (begin, other) = (a.start ?? 0, b.start ?? 0)
      return begin != other ? begin < other : (a.round, a.order) < (b.round, b.order)
    }
    let points = Dictionary(grouping: entries, by: \.record.configuration)
    let medians = points.mapValues { Quantiles.median($0.map(\.seconds)) ?? .nan }
    return LaunchCourse(
      launches: entries.map { entry in
        LaunchCourse.Launch(
          model: entry.record.configuration.model, round: entry.round,
          start: entry.start.map { $0 - first },
          relative: entry.seconds / (medians[entry.record.configuration] ?? .nan),
          isDisturbed: entry.record.isDisturbed)
      })
  }
}

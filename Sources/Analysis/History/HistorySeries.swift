import Basics
package import Records

#if canImport(Glibc)
import Glibc
#endif

/// The times of one configuration over commits, and where their level changed.
package struct HistorySeries: Sendable, Equatable {
  package var experiment: String
  /// Of machine and work: times of different ones are never one series.
  package var fingerprint: String
  package var configuration: SessionConfiguration
  /// By when a commit was measured first.
  package var points: [Point]
  package var changes: [ChangeDetector.Change]

  /// One commit, or one session where no commit is known.
  package struct Point: Sendable, Equatable {
    /// Empty where it is not known.
    package var commit: String
    /// The first session that measured it.
    package var session: String
    package var startedAt: String
    /// The median over its sessions.
    package var seconds: Double
    package var sessions: Int
  }

  /// The sessions of one experiment and fingerprint.
  package struct Source: Sendable {
    package var experiment: String
    package var fingerprint: String
    package var rows: [BaselineRow]

    package init(experiment: String, fingerprint: String, rows: [BaselineRow]) {
      self.experiment = experiment
      self.fingerprint = fingerprint
      self.rows = rows
    }
  }

  /// The series of all configurations.
  ///
  /// - Parameters:
  ///   - sources: Several may be of the same experiment and fingerprint, and hold the same sessions.
  ///   - detector: Finds the changes.
  /// - Returns: By experiment, fingerprint and configuration.
  package static func series(
    _ sources: [Source], detector: ChangeDetector = ChangeDetector()
  ) -> [HistorySeries] {
    struct Key: Hashable {
      let experiment: String
      let fingerprint: String
      let configuration: SessionConfiguration
    }
    var rows: [Key: [BaselineRow]] = [:]
    for source in sources {
      for row in source.rows {
        let key = Key(
          experiment: source.experiment, fingerprint: source.fingerprint,
          configuration: row.configuration)
        rows[key, default: []].append(row)
      }
    }
    return rows.sorted { a, b in
      let (x, y) = (a.key, b.key)
      let (first, second) = ((x.experiment, x.fingerprint), (y.experiment, y.fingerprint))
      return first == second ? x.configuration < y.configuration : first < second
    }
    .map { key, rows in
      let points = points(rows)
      return HistorySeries(
        experiment: key.experiment, fingerprint: key.fingerprint,
        configuration: key.configuration, points: points,
        changes: detector.changes(in: points.map { log($0.seconds) }))
    }
  }

  private static func points(_ rows: [BaselineRow]) -> [Point] {
    // A session may be in the folder of its run and in a baseline.
    let sessions = Dictionary(rows.map { ($0.session, $0) }) { a, b in
      a.launches >= b.launches ? a : b
    }
    let groups = Dictionary(grouping: sessions.values) { row in
      row.commit.isEmpty ? "session " + row.session : row.commit
    }
    return groups.values.compactMap { group -> Point? in
      let earliest = group.min { ($0.startedAt, $0.session) < ($1.startedAt, $1.session) }
      guard let earliest, let seconds = Quantiles.median(group.map(\.medianSeconds)) else {
        return nil
      }
      return Point(
        commit: earliest.commit, session: earliest.session, startedAt: earliest.startedAt,
        seconds: seconds, sessions: group.count)
    }
    .sorted { ($0.startedAt, $0.session) < ($1.startedAt, $1.session) }
  }
}

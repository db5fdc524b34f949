import Records

#if canImport(Glibc)
import Glibc
#endif

/// Series over commits: what every format of them is made of (docs/FORMATS.md has the JSON).
package struct HistoryReport: Sendable, Equatable {
  package var series: [HistorySeries]

  package init(_ series: [HistorySeries]) { self.series = series }
}

extension HistoryReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schema, series
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(1, forKey: .schema)
    try values.encode(series.map(SeriesDocument.init), forKey: .series)
  }
}

private struct SeriesDocument: Encodable {
  let series: HistorySeries

  enum CodingKeys: String, CodingKey {
    case experiment, fingerprint, points, changes
  }

  func encode(to encoder: any Encoder) throws {
    try PointDocument(series.configuration).encode(to: encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(series.experiment, forKey: .experiment)
    try values.encode(series.fingerprint, forKey: .fingerprint)
    try values.encode(series.points.map(CommitDocument.init), forKey: .points)
    try values.encode(
      series.changes.map { ChangeDocument(change: $0, point: series.points[$0.place]) },
      forKey: .changes)
  }
}

/// A commit; what is not known is null.
private struct CommitDocument: Encodable {
  let point: HistorySeries.Point

  enum CodingKeys: String, CodingKey {
    case commit, session, sessions
    case startedAt = "started_at"
    case seconds = "median_s"
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(point.commit.isEmpty ? nil : point.commit, forKey: .commit)
    try values.encode(point.session, forKey: .session)
    try values.encode(point.startedAt, forKey: .startedAt)
    try values.encode(point.seconds, forKey: .seconds)
    try values.encode(point.sessions, forKey: .sessions)
  }
}

private struct ChangeDocument: Encodable {
  let change: ChangeDetector.Change
  let point: HistorySeries.Point

  enum CodingKeys: String, CodingKey {
    case commit, session, place, ratio, p
    case before = "before_s"
    case after = "after_s"
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(point.commit.isEmpty ? nil : point.commit, forKey: .commit)
    try values.encode(point.session, forKey: .session)
    try values.encode(change.place, forKey: .place)
    try values.encode(exp(change.before), forKey: .before)
    try values.encode(exp(change.after), forKey: .after)
    try values.encode(exp(change.after - change.before), forKey: .ratio)
    try values.encode(change.p, forKey: .p)
  }
}

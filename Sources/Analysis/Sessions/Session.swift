package import Records

#if canImport(Glibc)
import Glibc
#endif

/// What was measured of one experiment at one time: a median time of each configuration.
package struct Session: Sendable, Equatable {
  /// The id of the run.
  package var id: String
  /// In seconds, above 0.
  package var medians: [SessionConfiguration: Double]

  package init(id: String, medians: [SessionConfiguration: Double]) {
    self.id = id
    self.medians = medians
  }

  /// The sessions of rows, in the order in which they appear.
  package static func sessions(_ rows: [BaselineRow]) -> [Session] {
    var places: [String: Int] = [:]
    var sessions: [Session] = []
    for row in rows {
      let place = places[row.session] ?? sessions.count
      if place == sessions.count {
        places[row.session] = place
        sessions.append(Session(id: row.session, medians: [:]))
      }
      sessions[place].medians[row.configuration] = row.medianSeconds
    }
    return sessions
  }

  /// The rows of a session from the curves of one run and experiment.
  ///
  /// - Parameters:
  ///   - curves: Their points hold the median over launches of the median of each.
  ///   - commit: What was checked out; empty where it is not known.
  ///   - startedAt: When its first launch began.
  /// - Returns: A row for each configuration with a launch that was ok.
  package static func rows(
    _ curves: [Curve], commit: String, startedAt: String
  ) -> [BaselineRow] {
    curves.flatMap { curve in
      curve.points.map { point in
        BaselineRow(
          session: point.runIDs.first ?? "", commit: commit, startedAt: startedAt,
          configuration: curve.configuration(workers: point.workers),
          medianSeconds: point.median.value, launches: point.rounds)
      }
    }
  }

  /// ln of the time of a configuration; nil where it was not measured.
  func logarithm(_ configuration: SessionConfiguration) -> Double? {
    medians[configuration].map { log($0) }
  }
}

extension Curve {
  /// What sessions call one of its points.
  package func configuration(workers: Int) -> SessionConfiguration {
    SessionConfiguration(model: model, scaling: scaling, workers: workers, grain: grain)
  }
}

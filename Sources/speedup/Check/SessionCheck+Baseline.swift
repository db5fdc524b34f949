import Analysis
import Basics
import Records

extension SessionCheck {
  /// Judges a session by what a baseline has.
  ///
  /// - Parameters:
  ///   - session: Of a run.
  ///   - baseline: Its folder.
  ///   - begins: Whether there may be nothing to compare it with.
  /// - Throws: `BaselineError` for what cannot be read, `InputMistake` where there is nothing to compare.
  init(_ session: MeasuredSession, by baseline: BaselineFolder, begins: Bool) throws {
    let first = session.rows[0]
    self.init(
      experiment: session.experiment, session: first.session, commit: first.commit,
      fingerprint: session.fingerprint,
      basis: try Self.basis(session, baseline, begins: begins), failed: session.failed)
  }

  private static func basis(
    _ session: MeasuredSession, _ baseline: BaselineFolder, begins: Bool
  ) throws -> Basis {
    let now = Session.sessions(session.rows)[0]
    let place = baseline.tablePath(session.experiment, of: session.fingerprint)
    let others = try baseline.fingerprints().filter { $0 != session.fingerprint }
    if let rows = try baseline.rows(session.experiment, of: session.fingerprint) {
      let earlier = Session.sessions(rows).filter { $0.id != now.id }
      if earlier.isEmpty { return try nothing(session, baseline, begins: begins) }
      let judgement = SessionJudge().judgement(of: now, by: earlier)
      guard !judgement.hasNothingInCommon else {
        throw InputMistake(
          "\(place): has none of the \(now.medians.count.counted("configuration")) of session "
            + "\(now.id); measure what it has, or remove the file to begin anew")
      }
      return .same(judgement)
    }
    let candidates = others.filter { baseline.experiments(of: $0).contains(session.experiment) }
    let nearest = candidates.min {
      session.fingerprint.differences(from: $0).count
        < session.fingerprint.differences(from: $1).count
    }
    guard let nearest else { return try nothing(session, baseline, begins: begins) }
    let earlier = Session.sessions(
      try baseline.rows(session.experiment, of: nearest) ?? [])
    return .other(
      OtherSessions(
        fingerprint: nearest, differences: session.fingerprint.differences(from: nearest),
        sessions: earlier.count,
        efficiencies: EfficiencyJudge.comparisons(of: now, with: earlier)))
  }

  /// Nothing to compare with is no pass, unless a baseline is begun.
  private static func nothing(
    _ session: MeasuredSession, _ baseline: BaselineFolder, begins: Bool
  ) throws(InputMistake) -> Basis {
    guard begins else {
      throw InputMistake(
        "\(baseline.path): has no earlier session of \(session.experiment); add --update to begin with "
          + "this one")
    }
    return .nothing
  }
}

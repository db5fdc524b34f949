package import Records

/// Sessions beside earlier ones: what every format of it is made of (docs/FORMATS.md has the JSON).
package struct SessionReport: Sendable, Equatable {
  package var checks: [SessionCheck]

  package init(_ checks: [SessionCheck]) { self.checks = checks }

  package var verdict: SessionVerdict { .overall(checks.map(\.verdict)) }
}

/// One session of one experiment beside earlier ones.
package struct SessionCheck: Sendable, Equatable {
  package var experiment: String
  /// The id of the run.
  package var session: String
  /// What was checked out; empty where it is not known.
  package var commit: String
  package var fingerprint: Fingerprint
  package var basis: Basis
  /// Of which no launch ended well.
  package var failed: [SessionConfiguration]
  /// Whether the session is in the baseline now.
  package var isAdded = false

  package init(
    experiment: String, session: String, commit: String, fingerprint: Fingerprint, basis: Basis,
    failed: [SessionConfiguration]
  ) {
    self.experiment = experiment
    self.session = session
    self.commit = commit
    self.fingerprint = fingerprint
    self.basis = basis
    self.failed = failed
  }

  /// With what it is compared.
  package enum Basis: Sendable, Equatable {
    /// It is the first of its experiment.
    case nothing
    /// Earlier ones of the same machine and work.
    case same(SessionJudgement)
    /// Those of another machine or work: their times are not compared.
    case other(OtherSessions)
  }

  /// Only sessions of the same machine and work decide.
  package var verdict: SessionVerdict {
    if case .same(let judgement) = basis { judgement.verdict } else { .undecided }
  }
}

/// Sessions of another machine or work.
package struct OtherSessions: Sendable, Equatable {
  package var fingerprint: Fingerprint
  /// What is another there.
  package var differences: [Fingerprint.Difference]
  /// How many there are.
  package var sessions: Int
  package var efficiencies: [EfficiencyJudge.Comparison]

  package init(
    fingerprint: Fingerprint, differences: [Fingerprint.Difference], sessions: Int,
    efficiencies: [EfficiencyJudge.Comparison]
  ) {
    self.fingerprint = fingerprint
    self.differences = differences
    self.sessions = sessions
    self.efficiencies = efficiencies
  }
}

import Records

extension SessionReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schema, verdict, experiments
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(1, forKey: .schema)
    try values.encode(verdict, forKey: .verdict)
    try values.encode(checks.map(CheckDocument.init), forKey: .experiments)
  }
}

/// One session; what is not available is null.
private struct CheckDocument: Encodable {
  let check: SessionCheck

  enum CodingKeys: String, CodingKey {
    case experiment, session, commit, fingerprint, verdict, sessions, machine, configurations
    case missing, failed, other, added
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(check.experiment, forKey: .experiment)
    try values.encode(check.session, forKey: .session)
    try values.encode(check.commit.isEmpty ? nil : check.commit, forKey: .commit)
    try values.encode(check.fingerprint.id, forKey: .fingerprint)
    try values.encode(check.verdict, forKey: .verdict)
    var judgement: SessionJudgement?
    var other: OtherSessions?
    switch check.basis {
    case .nothing: break
    case .same(let same): judgement = same
    case .other(let sessions): other = sessions
    }
    try values.encode(judgement?.sessions ?? 0, forKey: .sessions)
    try values.encode(judgement?.machine.map(MachineDocument.init), forKey: .machine)
    try values.encode(
      (judgement?.configurations ?? []).map(JudgementDocument.init), forKey: .configurations)
    try values.encode((judgement?.missing ?? []).map(PointDocument.init), forKey: .missing)
    try values.encode(check.failed.map(PointDocument.init), forKey: .failed)
    try values.encode(other.map(OtherDocument.init), forKey: .other)
    try values.encode(check.isAdded, forKey: .added)
  }
}

private struct MachineDocument: Encodable {
  let ratio: Double
  let low: Double?
  let high: Double?
  let unusual: Bool

  init(_ shift: MachineShift) {
    ratio = shift.ratio
    low = shift.interval?.lowerBound
    high = shift.interval?.upperBound
    unusual = shift.isUnusual
  }
}

/// Names a configuration.
struct PointDocument: Encodable {
  let point: SessionConfiguration

  init(_ point: SessionConfiguration) { self.point = point }

  private enum CodingKeys: String, CodingKey {
    case model, scaling, workers, grain
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(point.model, forKey: .model)
    try values.encode(point.scaling, forKey: .scaling)
    try values.encode(point.workers, forKey: .workers)
    try values.encode(point.grain, forKey: .grain)
  }
}

private struct JudgementDocument: Encodable {
  let judgement: ConfigurationJudgement

  enum CodingKeys: String, CodingKey {
    case verdict, sessions, ratio, limit
    case seconds = "median_s"
    case p = "p_holm"
  }

  func encode(to encoder: any Encoder) throws {
    try PointDocument(judgement.configuration).encode(to: encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(judgement.verdict, forKey: .verdict)
    try values.encode(judgement.seconds, forKey: .seconds)
    try values.encode(judgement.sessions, forKey: .sessions)
    try values.encode(judgement.comparison?.change, forKey: .ratio)
    try values.encode(judgement.comparison?.limit, forKey: .limit)
    try values.encode(judgement.comparison?.p, forKey: .p)
  }
}

private struct OtherDocument: Encodable {
  let other: OtherSessions

  enum CodingKeys: String, CodingKey {
    case fingerprint, sessions, differs, efficiencies
  }

  struct Difference: Encodable {
    let field: String
    let before: String?
    let now: String?
  }

  struct Efficiency: Encodable {
    let comparison: EfficiencyJudge.Comparison

    enum CodingKeys: String, CodingKey {
      case before, now, dropped
    }

    func encode(to encoder: any Encoder) throws {
      try PointDocument(comparison.configuration).encode(to: encoder)
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(comparison.before, forKey: .before)
      try values.encode(comparison.now, forKey: .now)
      try values.encode(comparison.hasDropped, forKey: .dropped)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(other.fingerprint.id, forKey: .fingerprint)
    try values.encode(other.sessions, forKey: .sessions)
    try values.encode(
      other.differences.map { Difference(field: $0.field, before: $0.before, now: $0.now) },
      forKey: .differs)
    try values.encode(other.efficiencies.map(Efficiency.init), forKey: .efficiencies)
  }
}

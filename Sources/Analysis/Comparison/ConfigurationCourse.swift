import Basics
import Records

/// What is known of one configuration, from its pairs in the order in which they were measured.
struct ConfigurationCourse {
  let configuration: ComparedConfiguration
  private let triage: Triage
  private let builds: Int
  private(set) var triageRows: [PairRow] = []
  private(set) var confirmRows: [PairRow] = []
  private(set) var failedPairs = 0
  private(set) var state: Triage.State
  /// Whether its confirmation ended early, because it was as good as lost.
  private var isFutile = false
  /// How many pairs confirm it; nil where nothing is to be confirmed.
  private(set) var confirmationPairs: Int?
  /// Of the first launch, in seconds.
  private(set) var warmSeconds: Double?
  /// Its first launches, one of each build.
  private var warmPairs = 0
  private var firstFailure: String?

  private var rules: ComparisonRules { triage.rules }

  init(_ configuration: ComparedConfiguration, rules: ComparisonRules, builds: Int) {
    self.configuration = configuration
    self.builds = builds
    triage = Triage(rules: rules)
    state = .open(pairs: rules.looks.first ?? 1)
  }

  /// How many first launches are still to be made.
  var warmPairsLeft: Int { isGivenUp ? 0 : max(max(builds, 1) - warmPairs, 0) }

  var triageDifferences: PairDifferences { PairDifferences(triageRows) }
  var confirmDifferences: PairDifferences { PairDifferences(confirmRows) }

  /// All pairs behind a judgement, warm ones apart.
  var pairs: Int { triageRows.count + confirmRows.count + failedPairs }

  /// Whether so many launches failed that no more are tried.
  var isGivenUp: Bool { failedPairs >= rules.failedPairs && hasFailedTooOften }

  /// Whether so many failed that nothing is said of it.
  var hasFailedTooOften: Bool { rules.areTooMany(failedPairs, of: pairs) }

  /// The same in words.
  var failure: String { Self.failure(failedPairs, of: pairs, firstFailure) }

  /// - Parameters:
  ///   - failed: How many pairs failed.
  ///   - pairs: Of how many.
  ///   - reason: Of the first; nil where none is known.
  /// - Returns: What is said of them.
  static func failure(_ failed: Int, of pairs: Int, _ reason: String?) -> String {
    "\(failed) of \(pairs.counted("pair")) failed: \(reason ?? "no reason is known")"
  }

  var direction: Triage.Direction? {
    if case .promoted(let direction) = state { direction } else { nil }
  }

  /// Takes a pair, whatever it is for: a control counts its triage and its confirmation in one stage.
  mutating func add(_ row: PairRow) {
    guard row.times != nil else {
      failedPairs += 1
      if firstFailure == nil { firstFailure = row.failure }
      warmPairs += row.point.stage == .warm ? 1 : 0
      return
    }
    if row.point.stage == .warm {
      warmPairs += 1
      warmSeconds = row.base.seconds
    } else if row.point.stage == .confirm || !isTriageOpen {
      confirmRows.append(row)
      weigh()
    } else {
      triageRows.append(row)
      look()
    }
  }

  private mutating func look() {
    guard case .open(let pairs) = state, triageRows.count >= pairs else { return }
    let differences = triageDifferences
    state = triage.state(differences, atLook: pairs)
    if let direction, rules.confirms {
      confirmationPairs = triage.confirmationPairs(differences, direction, builds: builds)
    }
  }

  /// Ends a confirmation that is as good as lost.
  private mutating func weigh() {
    guard let planned = confirmationPairs, let chance, !isFutile else { return }
    let block = 2 * max(builds, 1)
    isFutile = rules.futility.contains { look in
      let pairs = Int(Double(planned) * look.share) / block * block
      return confirmRows.count == pairs && pairs < planned && chance > look.chance
    }
    if isFutile { confirmationPairs = confirmRows.count }
  }

  private var isTriageOpen: Bool { if case .open = state { true } else { false } }

  /// How many pairs of triage are still to be measured for the next look.
  var triagePairsLeft: Int {
    guard case .open(let pairs) = state, !isGivenUp else { return 0 }
    return max(pairs - triageRows.count, 0)
  }

  /// How many pairs of confirmation are still to be measured.
  var confirmPairsLeft: Int {
    guard let confirmationPairs, !isGivenUp else { return 0 }
    return max(confirmationPairs - confirmRows.count, 0)
  }

  /// Has it confirmed along with another.
  mutating func accompany(pairs: Int) {
    confirmationPairs = max(confirmationPairs ?? 0, pairs)
  }

  /// The chance of what confirmed it, without its direction's shift; 1 before there is anything.
  var chance: Double? {
    guard let direction else { return nil }
    if isFutile { return 1 }
    return SignedRankTest.chance(
      of: confirmDifferences.values.map { $0 * direction.sign }, aboveFrom: rules.shift)
  }
}

extension PairRow {
  /// What went wrong, in words.
  var failure: String {
    guard detail.isEmpty else { return detail }
    return "a launch of the \(base.status == .ok ? "candidate" : "base") ended "
      + (base.status == .ok ? candidate.status : base.status).rawValue
  }
}

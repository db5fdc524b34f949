package import Records

/// Our protocol in a simulation: a planner says what is measured, and a judge what it means.
package struct GateTrial: GateContender {
  package typealias Planner =
    @Sendable ([ComparedConfiguration], ComparisonRules, _ builds: Int) ->
    any RoundPlanner<PairPoint, PairRow>
  package typealias Judge =
    @Sendable ([PairRow], ComparisonRules, [ComparedConfiguration]) -> ComparisonReport

  package let name: String
  private let rules: ComparisonRules
  private let planner: Planner
  private let judge: Judge

  /// - Parameters:
  ///   - name: What it is called.
  ///   - rules: By which numbers.
  ///   - planner: Decides which pairs are measured.
  ///   - judge: Says what they mean.
  package init(
    name: String = "speedup compare", rules: ComparisonRules = ComparisonRules(),
    planner: @escaping Planner = { ComparisonPlanner($0, rules: $1, builds: $2) },
    judge: @escaping Judge = { ComparisonJudge.report(on: $0, by: $1, configurations: $2) }
  ) {
    self.name = name
    self.rules = rules
    self.planner = planner
    self.judge = judge
  }

  /// A command at 1, 2, 4 and 8 workers, then the next.
  static func configurations(_ count: Int) -> [ComparedConfiguration] {
    (0..<count).map {
      ComparedConfiguration(name: "command-\($0 / 4 + 1)", workers: 1 << ($0 % 4))
    }
  }

  package func judge(_ suite: inout SimulatedSuite) -> GateFindings {
    let configurations = Self.configurations(suite.design.configurations)
    var rounds = SimulatedRounds(configurations)
    var planner = planner(configurations, rules, suite.design.builds)
    var rows: [PairRow] = []
    var measured: [PairRow] = []
    while case .measure(let points) = planner.next(after: measured) {
      measured = rounds.measure(Array(points.keys), on: &suite)
      rows += measured
    }
    let report = judge(rows, rules, configurations)
    let judged = rows.count { $0.point.stage == .triage || $0.point.stage == .confirm }
    // What a comparison says of all of it decides: it may have no alarm where a control failed.
    let isAlarm = report.verdict == .slower || report.verdict == .regression
    var findings = GateFindings(
      verdicts: configurations.map { configuration in
        guard isAlarm,
          let found = report.configurations.first(where: {
            $0.name == configuration.name && $0.workers == configuration.workers
          })
        else { return .unchanged }
        return found.verdict
      }, judgedLaunches: 2 * judged)
    findings.isInconclusive = report.verdict == .inconclusive
    return findings
  }
}

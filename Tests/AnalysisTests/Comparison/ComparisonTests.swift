import Analysis
import Records
import Testing

/// The whole protocol on times that are known.
struct ComparisonTests {
  @Test func `nothing changed: few pairs, no alarm, and the size that would have been found`() {
    let rows = SimulatedPairs().rows(configurations(12))
    let report = ComparisonJudge.report(on: rows)
    #expect(report.verdict == .unchanged)
    #expect(report.configurations.allSatisfy { $0.verdict == .unchanged && $0.pairs >= 6 })
    #expect(rows.filter { $0.point.stage == .triage }.count < 12 * 12)
    #expect(report.controls.null?.passed == true)
    #expect(report.controls.spin?.passed == true)
    #expect(report.reason.contains("would have been found"))
  }

  @Test func `5% in one of twelve is a regression of that one, with placement in the reason`() {
    let pairs = SimulatedPairs(ratio: { $0.name == "c7" ? 1.05 : 1 })
    let report = ComparisonJudge.report(on: pairs.rows(configurations(12)))
    #expect(report.verdict == .regression)
    let slow = report.configurations.filter { $0.verdict == .regression }
    #expect(slow.map(\.name) == ["c7"])
    #expect(slow.allSatisfy { ($0.low ?? 9) < 1.05 && 1.05 < ($0.high ?? 0) })
    #expect(report.reason.contains("c7"))
    #expect(report.reason.contains("one build each"))
  }

  @Test func `2% is slower, and no regression`() {
    let report = ComparisonJudge.report(
      on: SimulatedPairs(ratio: { _ in 1.022 }, scatter: 0.003).rows(configurations(1)))
    #expect(report.verdict == .slower)
    #expect(report.reason.contains("floor"))
  }

  @Test func `5% faster is faster`() {
    let report = ComparisonJudge.report(
      on: SimulatedPairs(ratio: { _ in 0.95 }).rows(configurations(2)))
    #expect(report.verdict == .faster)
  }

  @Test func `50% of 20 µs is no regression`() {
    let report = ComparisonJudge.report(
      on: SimulatedPairs(base: { _ in 20e-6 }, ratio: { _ in 1.5 }).rows(configurations(1)))
    #expect(report.verdict == .slower)
    #expect(report.reason.contains("50 µs"))
  }

  @Test func `a slower second place raises no alarm and is told`() {
    let rows = SimulatedPairs(scatter: 0.003, slotEffect: 0.04).rows(configurations(3))
    let report = ComparisonJudge.report(on: rows)
    #expect(report.verdict == .unchanged)
    #expect(report.configurations.allSatisfy { abs(($0.slotEffect ?? 0) - 0.04) < 0.01 })
  }

  @Test func `what fails too often is given up and never passes`() {
    let rows = SimulatedPairs(fails: { $0.point.configuration.name == "c2" && $0.pair > 2 })
      .rows(configurations(3))
    let report = ComparisonJudge.report(on: rows)
    #expect(report.verdict == .inconclusive)
    #expect(report.configurations[1].verdict == .inconclusive)
    #expect(report.configurations[1].failedPairs == 3)
    #expect(report.configurations[0].verdict == .unchanged)
  }

  @Test func `pairs that end early decide nothing`() {
    let rows = SimulatedPairs().rows(configurations(3)).filter { $0.pair < 4 }
    let report = ComparisonJudge.report(on: rows, stop: "the time limit came")
    #expect(report.verdict == .inconclusive)
    #expect(report.reason.contains("the time limit came"))
  }

  @Test func `no pair is inconclusive, and says that nothing was measured`() {
    let report = ComparisonJudge.report(on: [])
    #expect(report.verdict == .inconclusive)
    #expect(report.reason.hasPrefix("nothing was measured"))
  }

  @Test func `triage alone never alarms`() {
    let report = ComparisonJudge.report(
      on: SimulatedPairs(ratio: { _ in 1.05 }).rows(configurations(2), rules: .quick),
      by: .quick)
    #expect(report.verdict == .inconclusive)
    #expect(report.reason.contains("looks slower"))
  }

  @Test func `placement of a build is no regression when builds differ as much`() {
    let places = [0.05, -0.03, 0.06, -0.02]
    let pairs = SimulatedPairs(
      scatter: 0.002, builds: 4, placement: { $0 ? places[$1 - 1] : 0 })
    let report = ComparisonJudge.report(on: pairs.rows(configurations(1)))
    #expect(report.verdict != .regression)
    let honest = SimulatedPairs(ratio: { _ in 1.06 }, scatter: 0.002, builds: 4)
    #expect(
      ComparisonJudge.report(on: honest.rows(configurations(1))).verdict == .regression)
  }

  @Test func `a machine on which the base differs from itself decides nothing`() {
    var rows = SimulatedPairs(ratio: { _ in 1.05 }).rows(configurations(1))
    for index in rows.indices where rows[index].point.stage == .controlSpin {
      rows[index].candidate.seconds = rows[index].base.seconds
    }
    let spin = rows.filter { $0.point.stage == .controlSpin }
    rows += spin + spin + spin
    let report = ComparisonJudge.report(on: rows)
    #expect(report.verdict == .inconclusive)
    #expect(report.controls.spin?.passed == false)
  }

  @Test func `what fails is told before a control that fails and what is open`() {
    var rows = SimulatedPairs(fails: { $0.point.configuration.name == "c2" && $0.pair > 2 })
      .rows(configurations(2))
    rows.removeAll { $0.point.configuration.name == "c1" && $0.point.stage == .triage }
    let report = ComparisonJudge.report(on: rows, configurations: configurations(2))
    #expect(report.reason.contains("c2: 3 of "), "\(report.reason)")
  }

  @Test(arguments: [PairStage.controlNull, .controlSpin])
  func `a base that fails in a control decides nothing`(stage: PairStage) {
    let rows = SimulatedPairs(fails: { $0.point.stage == stage && $0.pair == 3 })
      .rows(configurations(1))
    let report = ComparisonJudge.report(on: rows)
    #expect(report.verdict == .inconclusive)
    #expect(report.reason.contains(" failed: a launch of the candidate ended failed"))
  }

  @Test func `a base that looks slower than itself is not called undecided by triage alone`() {
    var rows = SimulatedPairs(slotEffect: 0).rows(configurations(1), rules: .quick)
    let null = rows.filter { $0.point.stage == .controlNull }
    rows = rows.filter { $0.point.stage != .controlNull }
    for index in 0..<20 {
      var row = null[index % null.count]
      row.pair = index
      row.order = index.isMultiple(of: 2) ? .baseFirst : .candidateFirst
      row.base.seconds = 1
      row.candidate.seconds = 1.05
      rows.append(row)
    }
    let report = ComparisonJudge.report(on: rows, by: .quick)
    #expect(report.verdict == .inconclusive)
    #expect(report.reason.contains("the base looks slower than itself, and triage alone"))
  }
}

/// How a change grows with the workers.
struct ChangeShapeTests {
  private func changeClass(
    base: @escaping (Double) -> Double, candidate: @escaping (Double) -> Double
  ) -> ChangeClass? {
    let counts = [1, 2, 4, 8, 16].map { ComparedConfiguration(name: "w", workers: $0) }
    let workers = { (point: ComparedConfiguration) in Double(point.workers ?? 1) }
    let pairs = SimulatedPairs(
      base: { base(workers($0)) },
      ratio: { candidate(workers($0)) / base(workers($0)) }, scatter: 0.002)
    return ComparisonJudge.report(on: pairs.rows(counts)).changeClass
  }

  private func amdahl(_ share: Double) -> (Double) -> Double {
    { 0.2 * (share + (1 - share) / $0) }
  }

  @Test func `a serial share that grew from 5% to 7% is serial`() {
    #expect(changeClass(base: amdahl(0.05), candidate: amdahl(0.07)) == .serial)
  }

  @Test func `what each worker adds is scaling`() {
    #expect(
      changeClass(base: amdahl(0.05), candidate: { amdahl(0.05)($0) + 0.0004 * ($0 - 1) })
        == .scaling)
  }

  @Test func `6% everywhere is uniform`() {
    #expect(
      changeClass(base: amdahl(0.05), candidate: { amdahl(0.05)($0) * 1.06 }) == .uniform)
  }

  @Test func `a slower T(1) alone is never an improvement`() {
    let counts = [1, 2, 4].map { ComparedConfiguration(name: "w", workers: $0) }
    let rows = SimulatedPairs(ratio: { $0.workers == 1 ? 1.08 : 1 }).rows(counts)
    let report = ComparisonJudge.report(on: rows)
    #expect(report.verdict == .regression)
    #expect(report.configurations.allSatisfy { $0.verdict != .faster })
  }
}

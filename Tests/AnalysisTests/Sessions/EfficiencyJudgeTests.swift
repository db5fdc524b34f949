import Testing

@testable import Analysis
@testable import Records
@testable import Terms

@Suite struct EfficiencyJudgeTests {
  private func session(
    _ times: [Int: Double], scaling: ScalingMode = .strong
  ) -> Session {
    Session(
      id: "s",
      medians: Dictionary(
        uniqueKeysWithValues: times.map { workers, seconds in
          (
            SessionConfiguration(model: .thread, scaling: scaling, workers: workers, grain: 1),
            seconds
          )
        }))
  }

  @Test func `efficiencies are compared whatever the times are`() {
    let earlier = [[1: 8.0, 2: 4.4, 4: 2.5], [1: 80, 2: 44, 4: 25]].map { session($0) }
    let found = EfficiencyJudge.comparisons(of: session([1: 1, 2: 0.55, 4: 0.4]), with: earlier)
    #expect(found.map(\.configuration.workers) == [2, 4])
    #expect(close(found[0].before, 8 / 8.8) && close(found[0].now, 1 / 1.1))
    #expect(close(found[1].before, 0.8) && close(found[1].now, 0.625))
    #expect(found.map(\.hasDropped) == [false, true])
  }

  @Test func `under weak scaling the times themselves are compared`() {
    let found = EfficiencyJudge.comparisons(
      of: session([1: 1, 4: 1.25], scaling: .weak), with: [session([1: 2, 4: 2], scaling: .weak)])
    #expect(found.count == 1 && close(found[0].before, 1) && close(found[0].now, 0.8))
    #expect(found[0].hasDropped)
  }

  @Test func `the base is one that both have, and a point alone has no efficiency`() {
    let found = EfficiencyJudge.comparisons(
      of: session([2: 4, 4: 2, 8: 1]), with: [session([1: 8, 2: 4, 4: 2])])
    #expect(found.map(\.configuration.workers) == [4] && close(found.first?.now, 1))
    #expect(EfficiencyJudge.comparisons(of: session([1: 1]), with: [session([1: 2])]).isEmpty)
    #expect(EfficiencyJudge.comparisons(of: session([1: 1, 2: 1]), with: []).isEmpty)
  }
}

import Testing

@testable import Analysis

@Suite struct GranularitySearchTests {
  private typealias Finding = GranularitySearch.Finding

  private func step(
    _ findings: [(UInt64, Bool)], without bad: [UInt64] = []
  ) -> GranularitySearch.Step {
    GranularitySearch(grains: GranularityGrid.grains.filter { !bad.contains($0) })
      .step(after: findings.map { Finding(grain: $0, isKept: $1) })
  }

  @Test("the grid has four grains to each doubling, all whole and all different")
  func grid() {
    let grains = GranularityGrid.grains
    #expect(grains.first == 1 && grains.last == GranularityGrid.coarsest)
    #expect(zip(grains, grains.dropFirst()).allSatisfy { $0 < $1 })
    for power in 0...20 { #expect(grains.contains(1 << power)) }
    let fine = zip(grains, grains.dropFirst()).filter { $0.0 >= 16 }
    #expect(fine.allSatisfy { Double($0.1) / Double($0.0) < 1.25 })
  }

  @Test("it begins with a coarse grain and halves it while half of the peak rate is kept")
  func down() {
    #expect(step([]) == .measure(1 << 14))
    #expect(step([(1 << 14, true)]) == .measure(1 << 13))
    #expect(step([(2, true)]) == .measure(1))
    #expect(step([(1, true)]) == .end(at: 1))
  }

  @Test("below half at the beginning it goes to coarser grains")
  func up() {
    #expect(step([(1 << 14, false)]) == .measure(1 << 16))
    #expect(step([(1 << 14, false), (1 << 20, false)]) == .end(at: 1 << 20))
  }

  @Test("the gap is halved until its ends are neighbours")
  func gap() {
    #expect(step([(1 << 10, true), (1 << 9, false)]) == .measure(724))
    #expect(step([(1 << 10, true), (724, false)]) == .measure(861))
    #expect(step([(861, true), (724, false)]) == .crossing(below: 724, above: 861))
    #expect(step([(2, true), (1, false)]) == .crossing(below: 1, above: 2))
  }

  @Test("a grain that cannot be measured is gone around")
  func around() {
    #expect(step([], without: [1 << 14]) == .measure(13_777))
    #expect(step([(1 << 14, true)], without: [1 << 13]) == .measure(6889))
    #expect(step([(1 << 14, false)], without: [1 << 16]) == .measure(77_936))
    #expect(step([(1 << 10, true), (1 << 9, false)], without: [724]) == .measure(609))
    #expect(step([(861, true), (609, false)], without: [724]) == .crossing(below: 609, above: 861))
    #expect(GranularitySearch(grains: []).step(after: []) == .nothing)
  }
}

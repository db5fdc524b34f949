import Testing

@testable import Analysis

/// Contours of efficiency over workers and work.
@Suite struct IsoefficiencyTests {
  /// E = 1/(1 + 2N·log₂N/n), of a sum by a tree (Grama, Gupta & Kumar 1993, table 1).
  private func cells(_ works: [Double]) -> [Isoefficiency.Cell] {
    [1, 4, 8, 16].flatMap { workers in
      works.map { work in
        let waste = 2 * Double(workers) * logarithm(Double(workers)) / logarithm(2)
        return Isoefficiency.Cell(
          workers: workers, work: work, efficiency: 1 / (1 + waste / work))
      }
    }
  }

  @Test func `the work that keeps an efficiency of .8 as in the paper`() {
    let contour = Isoefficiency(level: 0.8, cells([32, 64, 192, 512, 1024]))
    #expect(contour.needs.map(\.workers) == [4, 8, 16])
    for (need, work) in zip(contour.needs, [64.0, 192, 512]) { #expect(close(need.work, work)) }
    #expect(contour.growth == .loglinear)
  }

  @Test func `between two grains the logarithm is interpolated`() throws {
    let contour = Isoefficiency(level: 0.8, cells([48, 96, 512]))
    let need = try #require(contour.needs.first)
    #expect(need.workers == 4 && abs(need.work - 64) < 4)
  }

  @Test func `nothing is said outside of the measured grid`() {
    let contour = Isoefficiency(level: 0.8, cells([64, 200]))
    #expect(contour.needs.map(\.workers) == [4, 8] && contour.growth == nil)
    #expect(Isoefficiency(level: 0.99, cells([64, 200])).needs.isEmpty)
  }
}

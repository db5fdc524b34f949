import Terms
import Testing

@testable import Analysis
@testable import Records

/// Tables of others as points.
@Suite struct LawTableTests {
  private func table(
    _ values: [(Int, Double)], _ quantity: ForeignCurve.Quantity = .seconds, works: [Double]? = nil,
    isWeak: Bool = false
  ) -> LawTable {
    let rows = values.enumerated().map { place, value in
      ForeignRow(workers: value.0, value: value.1, work: works?[place])
    }
    return LawTable(ForeignCurve(name: "", quantity: quantity, rows: rows), isWeak: isWeak)
  }

  @Test func `times become throughputs, with speedups beside`() {
    let table = table([(1, 10), (2, 5), (4, 4)])
    #expect(table.data.points.map(\.throughput) == [0.1, 0.2, 0.25])
    #expect(table.points.map(\.speedup) == [1, 2, 2.5])
    #expect(close(table.points.last?.karpFlatt, (1 / 2.5 - 0.25) / 0.75))
    #expect(!table.data.fixesScale && table.warnings.isEmpty)
  }

  @Test func `weak scaling counts the work`() {
    let table = table([(1, 10), (2, 10), (4, 12.5)], isWeak: true)
    #expect(table.data.scaling == .weak)
    #expect(zip(table.points, [1, 2, 3.2]).allSatisfy { close($0.speedup, $1) })
    #expect(table.points.allSatisfy { $0.karpFlatt == nil })
  }

  @Test func `times that do not fall look like weak scaling`() {
    #expect(table([(1, 10), (2, 10.1), (4, 10.3)]).warnings.first?.contains("--weak") == true)
    #expect(table([(1, 10), (2, 10.1)], isWeak: true).warnings.isEmpty)
  }

  @Test func `a column of work says by itself how it scales`() {
    #expect(table([(1, 10), (2, 10)], works: [100, 200]).data.scaling == .weak)
    let strong = table([(1, 10), (2, 5)], works: [100, 100])
    #expect(strong.data.scaling == .strong && strong.data.points.map(\.throughput) == [10, 20])
    let odd = table([(1, 10), (2, 10), (4, 10)], works: [100, 150, 170])
    #expect(odd.data.scaling == .strong && odd.warnings.last?.contains("work per second") == true)
  }

  @Test func `a base above one worker is named`() {
    let table = table([(2, 10), (4, 5)])
    #expect(
      table.points.map(\.speedup) == [2, 4] && table.points.allSatisfy { $0.karpFlatt == nil })
    #expect(table.warnings.first?.contains("relative to N = 2") == true)
  }

  @Test func `speedups have the scale 1 unless one worker has another`() {
    #expect(table([(1, 1), (2, 1.9)], .speedup).data.fixesScale)
    let odd = table([(1, 0.8), (2, 1.5)], .speedup)
    #expect(!odd.data.fixesScale && odd.warnings.first?.contains("0.8, not 1") == true)
    #expect(odd.points.map(\.speedup) == [0.8, 1.5])
  }
}

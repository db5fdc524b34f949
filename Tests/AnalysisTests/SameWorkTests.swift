import Experiments
import Testing

@testable import Analysis
@testable import Records

@Suite struct SameWorkTests {
  private func warnings(_ change: (inout Sample, Int) -> Void) -> [CurveWarning] {
    let rows = (0..<6).map { round in
      var row = Rows.row(workers: 1, round: round, seconds: 1)
      row.checksum = 0xab
      change(&row, round)
      return row
    }
    return Curve.curves(from: rows)[0].points[0].warnings
  }

  @Test("rows of one point that did different work are doubted, and the columns are named")
  func differs() {
    #expect(warnings { _, _ in }.isEmpty)
    #expect(warnings { row, round in row.work = UInt64(round / 5) } == [.mixedWork(["work"])])
    let both = warnings { row, round in
      guard round == 3 else { return }
      row.work = 1
      row.checksum = 0xac
    }
    #expect(both == [.mixedWork(["checksum", "work"])])
    #expect(both[0].code == "mixed-work")
    #expect(
      both[0].description
        == "rows that did not do the same work are pooled: they differ in checksum, work")
  }

  @Test("what is not known is not compared")
  func unknown() {
    #expect(warnings { row, round in if round == 1 { row.checksum = nil } }.isEmpty)
    #expect(warnings { row, round in if round == 1 { row.work = nil } }.isEmpty)
  }

  @Test("rows that failed are not compared")
  func failures() {
    let found = warnings { row, round in
      guard round == 0 else { return }
      row.status = .wrongResult
      row.checksum = 1
    }
    #expect(!found.contains { $0.code == "mixed-work" })
  }
}

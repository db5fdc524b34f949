import Experiments
import Foundation
import Testing

@testable import Analysis
@testable import Records

struct SummaryTests {
  private var curves: [Curve] {
    Curve.curves(
      from: Rows.rounds(6, "serial", times: [1: 1])
        + Rows.rounds(6, "thread", times: [1: 2, 4: 0.5])
        + [Rows.failure(workers: 8, status: .refused, detail: "8 workers on 4 cores")])
  }

  private let header = """
    schema,run_id,environment_id,experiment,model,scaling,workers,rounds,median_s,median_low_s,median_high_s,speedup,\
    speedup_low,speedup_high,efficiency,efficiency_low,efficiency_high,base_workers,\
    absolute_speedup,absolute_low,absolute_high,karp_flatt,warnings,kernel,tasks,grain,\
    unit,failures,mode,held_s

    """

  @Test func `the summary begins with the columns of the format`() {
    #expect(SummaryTable.text([]) == header)
  }

  @Test func `a row a point, and empty is not available`() {
    let rows = """
      1,A,abc,pi,serial,strong,1,6,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1,1.0,1.0,1.0,,,\
      monte-carlo-pi,64,100,darts,0,,
      1,A,abc,pi,thread,strong,1,6,2.0,2.0,2.0,1.0,1.0,1.0,1.0,1.0,1.0,1,0.5,0.5,0.5,,,\
      monte-carlo-pi,64,100,darts,0,,
      1,A,abc,pi,thread,strong,4,6,0.5,0.5,0.5,4.0,4.0,4.0,1.0,1.0,1.0,1,2.0,2.0,2.0,0.0,,\
      monte-carlo-pi,64,100,darts,0,,

      """
    #expect(SummaryTable.text(curves) == header + rows)
    let single = """
      1,A,abc,pi,thread,strong,1,1,1.0,,,1.0,,,1.0,,,1,,,,,no-interval,monte-carlo-pi,64,100,darts,0,,

      """
    let one = Curve.curves(from: [Rows.row(workers: 1, seconds: 1)])
    #expect(SummaryTable.text(one) == header + single)
  }

  @Test func `a point of several runs and machines names them all`() throws {
    var rows = ["B", "A", "C"].map { Rows.row(workers: 1, seconds: 1, run: $0) }
    rows[1].environmentID = "def"
    let text = SummaryTable.text(Curve.curves(from: rows + rows))
    #expect(try CSV.records(text.utf8).last?.fields.prefix(3) == ["1", "A;B;C", "abc;def"])
  }

  @Test func `the mode is that of the rows that are ok`() throws {
    var asked = Rows.failure(workers: 2, status: .failed, detail: "")
    asked.mode = "direct"
    var done = Rows.row(workers: 1, seconds: 1)
    done.mode = "direct-unsupported"
    let curve = try #require(Curve.curves(from: [asked, done]).first)
    #expect(curve.mode == "direct-unsupported")
    #expect(curve.kernelText == "monte-carlo-pi (direct-unsupported)")
    #expect(SummaryTable.text([curve]).hasSuffix(",darts,0,direct-unsupported,\n"))
  }

  @Test func `workers are held for the median of the launches, where all know it`() throws {
    var rows = Rows.rounds(3, "thread", times: [2: 1])
    for (index, held) in [1.5, 1.25, 2].enumerated() { rows[index].heldSeconds = held }
    rows[0].release = "idle"
    let curve = try #require(Curve.curves(from: rows).first)
    #expect(curve.points.map(\.held) == [1.5])
    #expect(curve.endsIdleWorkers)
    #expect(curve.points[0].warnings.contains(.mixedSettings(["release"])))
    rows[1].heldSeconds = nil
    let older = try #require(Curve.curves(from: rows).first)
    #expect(older.points.map(\.held) == [nil])
  }

  @Test func `the document has the fields of the summary and what is missing`() throws {
    let data = try JSONEncoder().encode(SummaryDocument(curves))
    let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let points = try #require(document["points"] as? [[String: Any]])
    #expect(points.count == 3)
    #expect(Set(points[0].keys) == Set(SummaryColumn.all.map(\.name)))
    #expect(points[2]["speedup"] as? Double == 4)
    #expect(points[2]["workers"] as? Int == 4)
    #expect(points[0]["karp_flatt"] is NSNull)
    #expect(points[0]["warnings"] as? [String] == [])
    let missing = try #require(document["missing"] as? [[String: Any]])
    #expect(missing.count == 1)
    #expect(missing[0]["status"] as? String == "refused")
    #expect(missing[0]["detail"] as? String == "8 workers on 4 cores")
    #expect(missing[0]["workers"] as? Int == 8)
  }
}

import Analysis
import Experiments
import Foundation
import Testing

@testable import Records
@testable import Reporting
@testable import Terms

struct TablesExpectationTests {
  /// Speedups at 4 workers that scatter around 3.2, over 12 rounds.
  private static var curves: [Curve] {
    Curve.curves(
      from: (0..<12).flatMap { round in
        let scatter = 1 + 0.02 * Double(round % 5 - 2)
        return [row(1, round, seconds: 0.4), row(4, round, seconds: 0.125 * scatter)]
      })
  }

  private static func row(_ workers: Int, _ round: Int, seconds: Double) -> Sample {
    var sample = Sample()
    sample.experiment = "darts"
    sample.model = .thread
    sample.workers = workers
    sample.tasks = 64
    sample.round = round
    sample.iteration = 0
    sample.wallSeconds = seconds
    return sample
  }

  private static func verdicts(_ experiment: String = "darts") -> [ExpectationVerdict] {
    let demands: [(Int, Expectation.Quantity, Expectation.Relation, Double, String)] = [
      (4, .efficiency, .atLeast, 0.7, "0.7"), (4, .speedup, .atLeast, 3.3, "3.3"),
      (4, .efficiency, .atLeast, 0.793, "0.793"), (4, .wall, .atMost, 0.119, "119 ms"),
      (8, .speedup, .atLeast, 5, "5"),
    ]
    return ExpectationJudge(curves).verdicts(
      on: demands.map { workers, quantity, relation, value, text in
        Expectation(
          experiment: experiment, model: .thread, workers: workers, quantity: quantity,
          relation: relation, threshold: .init(value, text))
      })
  }

  @Test func `each expectation is a line below the curves`() {
    let text = CurveTable(style: .basic).document(
      CurveReport(JudgedCurves(Self.curves), expectations: Self.verdicts()))
    #expect(
      text.hasSuffix(
        """

        expect  thread, 4 workers: efficiency >= 0.7    holds      0.80 [0.78, 0.82]
        expect  thread, 4 workers: speedup >= 3.3       broken     3.217 [3.138, 3.299]
        expect  thread, 4 workers: efficiency >= 0.793  undecided  0.804 [0.784, 0.825]     about 26 more rounds would decide it
        expect  thread, 4 workers: wall <= 119 ms       broken     124 ms [120 ms, 128 ms]
        expect  thread, 8 workers: speedup >= 5         undecided                           not measured in this run

        """), "\(text)")
    let bare = CurveTable(style: .basic).document(CurveReport(JudgedCurves(Self.curves)))
    #expect(text.hasPrefix(bare) && !bare.contains("expect"))
    let colour = CurveTable(style: .colour).document(
      CurveReport(JudgedCurves(Self.curves), expectations: Self.verdicts()))
    #expect(colour.contains("\u{1b}[31mexpect  thread, 4 workers: speedup >= 3.3"))
  }

  @Test func `experiments are named where there are several`() {
    let rows = ExpectationRow.rows(Self.verdicts() + Self.verdicts("other"))
    #expect(rows.first?.demand == "darts: thread, 4 workers: efficiency >= 0.7")
    #expect(rows.last?.note == "not measured in this run")
  }

  @Test func `Markdown has a table of them`() {
    let text = CurveMarkdown().document(
      CurveReport(JudgedCurves(Self.curves), expectations: Self.verdicts()))
    #expect(
      text.contains(
        """

        | expect | verdict | measured | note |
        | :--- | :--- | :--- | :--- |
        | thread, 4 workers: efficiency >= 0.7 | holds | 0.80 [0.78, 0.82] |  |

        """), "\(text)")
  }

  @Test func `JSON has every member of each`() throws {
    let text = try JSONFormat().document(
      CurveReport(JudgedCurves(Self.curves), expectations: Self.verdicts()))
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let all = try #require(document["expectations"] as? [[String: Any]])
    #expect(
      all.map { $0["verdict"] as? String } == [
        "holds", "broken", "undecided", "broken", "undecided",
      ])
    #expect(
      Set(all[0].keys) == [
        "experiment", "model", "scaling", "workers", "grain", "quantity", "relation", "bound",
        "verdict", "value", "low", "high", "rounds_left", "reason",
      ])
    #expect(all[2]["rounds_left"] as? Int == 26)
    #expect(all[2]["reason"] as? String == "the threshold lies inside of the interval")
    #expect(all[3]["bound"] as? Double == 0.119 && all[3]["relation"] as? String == "<=")
    #expect(all[4]["value"] is NSNull && all[4]["rounds_left"] is NSNull)
  }
}

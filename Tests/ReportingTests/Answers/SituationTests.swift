import Analysis
import Testing

@testable import Records
@testable import Reporting
@testable import Terms

/// The sentence is right: what is known of a program must come out, and nothing that is not.
struct SituationTests {
  @Test(arguments: Situation.scaling + Situation.losses + Situation.doubts + Situation.programs)
  func `a situation has its sentence`(situation: Situation) throws {
    let judged = JudgedCurves(
      Curve.curves(from: situation.rows).map(\.remarked), machine: situation.machine,
      draws: 300)
    let answer = try #require(
      judged.answers.first { !$0.model.isSerial } ?? judged.answers.first)
    #expect(AnswerText.sentence(answer) == situation.sentence, "\(situation.name)")
  }

  @Test func `no situation is told twice`() {
    let all = Situation.scaling + Situation.losses + Situation.doubts + Situation.programs
    #expect(all.count >= 45 && Set(all.map(\.name)).count == all.count)
  }
}

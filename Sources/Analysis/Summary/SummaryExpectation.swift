import Experiments
import Terms

/// An expectation and its verdict, as `--export-json` has them.
package struct SummaryExpectation: Sendable, Encodable {
  private let verdict: ExpectationVerdict

  init(_ verdict: ExpectationVerdict) { self.verdict = verdict }

  private enum CodingKeys: String, CodingKey {
    case experiment, model, scaling, workers, grain, quantity, relation, bound, verdict, value, low
    case high, reason
    case roundsLeft = "rounds_left"
  }

  package func encode(to encoder: any Encoder) throws {
    let expectation = verdict.expectation
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(expectation.experiment, forKey: .experiment)
    try container.encode(expectation.model, forKey: .model)
    try container.encode(expectation.scaling, forKey: .scaling)
    try container.encode(expectation.workers, forKey: .workers)
    try container.encode(expectation.grain, forKey: .grain)
    try container.encode(expectation.quantity.rawValue, forKey: .quantity)
    try container.encode(expectation.relation.rawValue, forKey: .relation)
    try container.encode(expectation.threshold.value, forKey: .bound)
    try container.encode(verdict.name, forKey: .verdict)
    try container.encode(SummaryValue.number(verdict.estimate?.value), forKey: .value)
    try container.encode(SummaryValue.low(verdict.estimate), forKey: .low)
    try container.encode(SummaryValue.high(verdict.estimate), forKey: .high)
    try container.encode(verdict.roundsLeft, forKey: .roundsLeft)
    try container.encode(verdict.doubt?.description, forKey: .reason)
  }
}

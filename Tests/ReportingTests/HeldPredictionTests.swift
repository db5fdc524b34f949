import Foundation
import Schedules
import TaskGraphs
import Testing

@testable import Reporting

@Suite struct HeldPredictionTests {
  /// Two workers, of which the second was held for a quarter of the time.
  private static func report(
    _ price: Price = Price(), endsIdleWorkers: Bool = true
  ) throws -> ScheduleReport {
    let held = HeldPrediction(
      endsIdleWorkers: endsIdleWorkers, measured: 5.2,
      traced: [Holding(worker: 0, start: 0, end: 4.2), Holding(worker: 1, start: 0, end: 1.1)],
      predicted: [Holding(worker: 0, start: 0, end: 4), Holding(worker: 1, start: 0, end: 1)])
    let prediction = SchedulePrediction(
      model: "process", workers: 2, policy: .stealing, measured: 4, interval: nil, traced: 4.2,
      predicted: 4, held: held)
    let study = try ScheduleStudy(
      .independent(3), StudyPlan(workers: [2], policies: [.stealing], price: price), budget: nil)
    return ScheduleReport(study, hasAssignment: false, predictions: [prediction])
  }

  private static func lines(_ report: ScheduleReport) -> [String] {
    ScheduleText(style: .plain).document(report).split(separator: "\n").map(String.init)
  }

  @Test func `what was held stands beside what was predicted, and what it saved`() throws {
    let lines = Self.lines(try Self.report())
    #expect(
      lines.contains {
        $0.contains("5.20 s") && $0.contains("5.00 s") && $0.contains("-3.8%")
          && $0.contains("8.00 s") && $0.contains("35%")
      })
    #expect(!lines.contains { $0.contains("Cost, traced launch") })
    let never = Self.lines(try Self.report(endsIdleWorkers: false))
    #expect(!never.contains { $0.contains("5.20 s") })
  }

  @Test func `each worker is billed by itself`() throws {
    let report = try Self.report(Price(perHour: 3600, step: 2))
    #expect(Self.lines(report).contains { $0.contains("cost in worker-seconds") })
    let data = try JSONEncoder().encode(report)
    let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let found = try #require((json["prediction"] as? [[String: Any]])?.first)
    #expect(found["held"] as? Double == 5.2)
    #expect(found["held_predicted"] as? Double == 5)
    #expect(abs(try #require(found["held_traced"] as? Double) - 5.3) < 1e-12)
    #expect(found["cost_traced"] as? Double == 8)
    #expect(found["cost_predicted"] as? Double == 6)
  }
}

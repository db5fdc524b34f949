import Foundation
import Testing

@testable import Analysis

@Suite struct GranularityTests {
  @Test("METG lies between the points on both sides, linear in efficiency")
  func interpolation() {
    // From (2 µs, 0.7) to (1 µs, 0.3) half is half-way.
    let points = [(8e-6, 0.95), (4e-6, 0.9), (2e-6, 0.7), (1e-6, 0.3), (0.5e-6, 0.1)]
    let seconds = MinimumGranularity(of: points).seconds
    #expect(abs((seconds ?? 0) - 1.5e-6) < 1e-15)
    // From (3 µs, 0.6) to (1 µs, 0.2) half is three quarters of the way up.
    let steep = MinimumGranularity(of: [(3e-6, 0.6), (1e-6, 0.2)]).seconds
    #expect(abs((steep ?? 0) - 2.5e-6) < 1e-15)
  }

  @Test("a point exactly at half of the peak rate is METG")
  func exact() {
    let seconds = MinimumGranularity(of: [(4e-6, 0.9), (2e-6, 0.5), (1e-6, 0.2)]).seconds
    #expect(seconds == 2e-6)
  }

  @Test("the first fall below half counts, also when a finer point comes back above it")
  func firstFall() {
    let points = [(8e-6, 0.9), (4e-6, 0.4), (2e-6, 0.6), (1e-6, 0.1)]
    let seconds = MinimumGranularity(of: points).seconds ?? 0
    #expect(seconds > 4e-6 && seconds < 8e-6)
  }

  @Test("a coarsest point that was disturbed does not end the walk")
  func disturbedTop() {
    let points = [(8e-6, 0.4), (4e-6, 0.8), (2e-6, 0.2)]
    #expect(abs((MinimumGranularity(of: points).seconds ?? 0) - 3e-6) < 1e-15)
  }

  @Test("without a crossing there is no number, but a reason")
  func noCrossing() {
    let never = MinimumGranularity(of: [(2e-6, 0.42), (1e-6, 0.1)])
    #expect(never == .neverReached(best: 0.42))
    #expect(never.seconds == nil && never.note?.contains("42%") == true)
    let always = MinimumGranularity(of: [(2e-6, 0.9), (1e-6, 0.6)])
    #expect(always == .alwaysKept(finest: 1e-6))
    #expect(always.seconds == nil && always.note?.contains("never falls") == true)
    #expect(MinimumGranularity(of: []) == .notMeasured)
  }

  @Test("granularity is elapsed times workers over tasks, the rate 128 FLOP an iteration")
  func point() {
    let point = GranularityPoint(grain: 1000, tasks: 400, seconds: 0.01, rounds: 5)
    #expect(abs(point.granularity(workers: 2) - 50e-6) < 1e-18)
    #expect(abs(point.rate - 5.12e9) < 1)
  }

  @Test("all models and patterns of one number of workers share the best rate as their peak")
  func peak() {
    func curve(_ model: String, _ workers: Int, _ seconds: Double) -> GranularityCurve {
      GranularityCurve(
        model: model, pattern: "stencil", workers: workers, peakRate: nil,
        points: [GranularityPoint(grain: 100, tasks: 10, seconds: seconds, rounds: 1)])
    }
    let curves = GranularityCurve.judgedTogether([
      curve("thread", 2, 1e-3), curve("task", 2, 4e-3), curve("thread", 1, 2e-3),
    ])
    #expect(curves.map(\.peakRate) == [1.28e8, 1.28e8, 6.4e7])
    #expect(curves.map { $0.efficiency(of: $0.points[0]) } == [1, 0.25, 1])
  }

  @Test("the JSON document has the fields of FORMATS.md, and null for what is not known")
  func document() throws {
    let curves = GranularityCurve.judgedTogether([
      GranularityCurve(
        model: "thread", pattern: "fft", workers: 2, peakRate: nil,
        points: [
          GranularityPoint(grain: 100, tasks: 10, seconds: 1e-3, rounds: 5),
          GranularityPoint(grain: 1, tasks: 10, seconds: 5e-4, rounds: 5),
        ]),
      GranularityCurve(
        model: "task", pattern: "fft", workers: 2, peakRate: nil, points: [], failure: "died"),
    ])
    let document = GranularityDocument(
      curves, graph: .init(width: 16, rounds: 5), lineRoundTrip: nil)
    let json = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(document)) as? [String: Any])
    #expect(json["line_round_trip_s"] is NSNull)
    let results = try #require(json["results"] as? [[String: Any]])
    #expect(results.map { $0["model"] as? String } == ["thread", "task"])
    #expect(results[0]["pattern"] as? String == "fft")
    #expect(results[0]["workers"] as? Int == 2)
    #expect(results[0]["peak_rate"] as? Double == 1.28e8)
    #expect((results[0]["metg_s"] as? Double ?? 0) > 1e-4)
    let points = try #require(results[0]["points"] as? [[String: Any]])
    #expect(
      Set(points[0].keys) == [
        "grain", "tasks", "rounds", "wall_s", "granularity_s", "rate", "efficiency",
      ])
    #expect(points.map { $0["efficiency"] as? Double } == [1, 0.02])
    #expect(results[1]["metg_s"] is NSNull)
    #expect(results[1]["failure"] as? String == "died")
  }
}

import Experiments
import Foundation
import Testing

@testable import Analysis
@testable import Basics
@testable import Records
@testable import Terms

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

  private func point(
    _ grain: UInt64, tasks: Int = 10, seconds: [Double], work: Double? = nil,
    warnings: [CurveWarning] = []
  ) throws -> GranularityPoint {
    try #require(
      GranularityPoint(
        grain: grain,
        launches: seconds.enumerated().map { round, seconds in
          MeasuredLaunch(
            round: RoundID(run: "A", number: round), seconds: seconds, work: work, tasks: tasks)
        }, warnings: warnings))
  }

  @Test("granularity is elapsed times workers over tasks, the rate 128 FLOP an iteration")
  func point() throws {
    let point = try point(1000, tasks: 400, seconds: [0.01])
    #expect(abs(point.granularity(workers: 2) - 50e-6) < 1e-18)
    #expect(abs(point.rate - 5.12e9) < 1)
    // Tasks of unequal costs: what was done counts.
    #expect(abs(try self.point(1000, tasks: 400, seconds: [0.01], work: 200_000).rate - 2.56e9) < 1)
  }

  @Test("all models of one pattern and number of workers share the best rate as their peak")
  func peak() throws {
    func curve(
      _ model: String, _ workers: Int, _ seconds: Double, _ pattern: String = "stencil"
    ) throws -> GranularityCurve {
      GranularityCurve(
        model: Model(model), pattern: pattern, workers: workers,
        points: [try point(100, seconds: [seconds])])
    }
    let curves = GranularityCurve.judgedTogether([
      try curve("thread", 2, 1e-3), try curve("task", 2, 4e-3), try curve("thread", 1, 2e-3),
      try curve("task", 2, 4e-3, "fft"),
    ])
    #expect(curves.map(\.peakRate) == [1.28e8, 1.28e8, 6.4e7, 3.2e7])
    #expect(curves.map { $0.efficiency(of: $0.points[0]) } == [1, 0.25, 1, 1])
  }

  @Test(
    "the peak of a round is that of its best point: a machine that is slow for a while is so twice")
  func pairedPeak() throws {
    // In round 1 everything takes twice as long.
    let curve = GranularityCurve(
      model: .thread, pattern: "stencil", workers: 2,
      points: [
        try point(1 << 14, seconds: [1e-3, 2e-3, 1e-3]),
        try point(256, seconds: [30e-6, 60e-6, 30e-6]),
        try point(215, seconds: [28e-6, 56e-6, 28e-6]),
      ])
    let judged = GranularityCurve.judgedTogether([curve])[0]
    #expect(judged.roundMinima.count == 3)
    #expect(abs(judged.roundMinima[1] / judged.roundMinima[0] - 2) < 1e-9)
    #expect(judged.roundMinima[2] == judged.roundMinima[0])
  }

  @Test("95 of 100 intervals of METG hold the truth, for noise in every launch and for late ones")
  func coverage() throws {
    var random = SplitMix64(seed: 7)
    func uniform() -> Double { Double(random.index(below: 1 << 30)) / Double(1 << 30) }
    for isBursty in [false, true] {
      var held = 0
      var values: [Double] = []
      let studies = 400
      for _ in 0..<studies {
        var machine = GranularityMachine(overheads: ["thread": 1e-6])
        machine.change = { row in
          // A triangle is near enough to a normal distribution: its deviation here is 3%.
          var factor = 1 + 0.0735 * (uniform() + uniform() - 1)
          if isBursty, random.index(below: 10) == 0 { factor *= 1.3 }
          row.wallSeconds = row.wallSeconds.map { $0 * factor }
        }
        // Six rounds around METG, and what the search left.
        let grains: [(round: Int, grain: UInt64)] =
          (0..<6).flatMap { round in [1 << 14, 256, 215, 181, 152].map { (round, $0) } }
          + [1024, 512, 128, 64].map { (6, $0) }
        let rows = grains.map { round, grain in
          machine.row(
            Configuration(
              model: .thread, scaling: .strong, workers: 2, tasks: 1000, grain: grain),
            round: round)
        }
        let curve = try #require(GranularityCurve.curves(from: rows).first)
        let metg = try #require(curve.metg)
        values.append(metg.value)
        held += metg.interval?.contains(2e-6) == true ? 1 : 0
      }
      #expect(Double(held) / Double(studies) > 0.92, "\(held) of \(studies)")
      #expect(abs((Quantiles.median(values) ?? 0) / 2e-6 - 1) < 0.04)
    }
  }

  @Test("the interval of an efficiency is there from six launches on")
  func efficiencyInterval() throws {
    let points = [
      try point(100, seconds: [1, 1.1, 0.9, 1.05, 0.95, 1]), try point(10, seconds: [1, 1]),
    ]
    let curve = GranularityCurve.judgedTogether([
      GranularityCurve(model: .thread, pattern: "fft", workers: 2, points: points)
    ])[0]
    let interval = try #require(curve.efficiencyInterval(of: points[0]))
    #expect(
      abs(interval.lowerBound - 1 / 1.1) < 1e-12 && abs(interval.upperBound - 1 / 0.9) < 1e-12)
    #expect(curve.efficiencyInterval(of: points[1]) == nil)
  }

  @Test("the JSON document has the fields of FORMATS.md, and null for what is not known")
  func document() throws {
    let noise = CurveWarning.measured(code: "run-delay-invalid", launches: 1)
    let curves = GranularityCurve.judgedTogether([
      GranularityCurve(
        model: .thread, pattern: "fft", workers: 2,
        points: [
          try point(100, seconds: [1e-3, 1e-3]), try point(8, seconds: [1.5e-4, 1.6e-4]),
          try point(7, seconds: [1.5e-4, 1.6e-4], warnings: [noise]),
        ]),
      GranularityCurve(
        model: .task, pattern: "fft", workers: 2, points: [], failedLaunches: [1 << 14: 6],
        failure: "died"),
    ])
    let document = GranularityReport(
      curves, graph: .init(width: 16, rounds: 5, isComplete: false), lineRoundTrip: nil)
    let json = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(document)) as? [String: Any])
    #expect(json["line_round_trip_s"] is NSNull && json["complete"] as? Bool == false)
    let results = try #require(json["results"] as? [[String: Any]])
    #expect(
      Set(results[0].keys) == [
        "model", "pattern", "workers", "metg_s", "metg_low_s", "metg_high_s", "metg_rounds",
        "doubtful", "warnings", "peak_rate", "note", "failure", "points",
      ])
    #expect(results.map { $0["model"] as? String } == ["thread", "task"])
    #expect(results[0]["peak_rate"] as? Double == 1.28e8)
    #expect(results[0]["metg_rounds"] as? Int == 2 && results[0]["doubtful"] as? Bool == true)
    #expect(results[0]["warnings"] as? [String] == ["run-delay-invalid", "few-rounds"])
    let low = results[0]["metg_low_s"] as? Double ?? 0
    let metg = results[0]["metg_s"] as? Double ?? 0
    #expect(low > 0 && low <= metg && metg <= results[0]["metg_high_s"] as? Double ?? 0)
    let points = try #require(results[0]["points"] as? [[String: Any]])
    #expect(
      Set(points[0].keys) == [
        "grain", "tasks", "rounds", "wall_s", "granularity_s", "rate", "efficiency", "failures",
        "warnings",
      ])
    #expect(points[0]["efficiency"] as? Double == 1)
    #expect(points[2]["warnings"] as? [String] == ["run-delay-invalid"])
    for name in ["metg_s", "metg_low_s", "metg_high_s"] { #expect(results[1][name] is NSNull) }
    #expect(results[1]["failure"] as? String == "died")
  }
}

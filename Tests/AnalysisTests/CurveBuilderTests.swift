import Experiments
import Testing

@testable import Analysis
@testable import Basics
@testable import Records
@testable import Terms

struct CurveBuilderTests {
  @Test func `absolute speedup is against serial in the same rounds`() throws {
    let samples = (0..<6).flatMap { round in
      let slow = Double(round + 1)
      return [
        Rows.row("serial", workers: 1, round: round, seconds: 0.9 * slow),
        Rows.row("thread", workers: 1, round: round, seconds: slow),
        Rows.row("thread", workers: 2, round: round, seconds: 0.6 * slow),
      ]
    }
    let curves = Curve.curves(from: samples)
    try #require(curves.map(\.model) == [.serial, .thread])
    #expect(curves[0].points.count == 1)
    #expect(close(curves[0].points[0].absoluteSpeedup?.value, 1))
    #expect(close(curves[1].points[0].absoluteSpeedup?.value, 0.9))
    #expect(close(curves[1].points[1].absoluteSpeedup?.value, 1.5))
    #expect(curves[1].points[1].absoluteSpeedup?.interval != nil)
    let alone = Curve.curves(from: samples.filter { $0.model == .thread })
    #expect(alone[0].points.allSatisfy { $0.absoluteSpeedup == nil })
  }

  @Test func `absolute speedup in weak scaling counts the work`() {
    let samples =
      Rows.rounds(6, "serial", times: [1: 1], scaling: .weak)
      + Rows.rounds(6, "thread", times: [1: 1.25, 4: 2], scaling: .weak)
    let thread = Curve.curves(from: samples)[1]
    #expect(close(thread.points[0].absoluteSpeedup?.value, 0.8))
    #expect(close(thread.points[1].absoluteSpeedup?.value, 2))
  }

  @Test func `models come in one order, and unknown ones behind by name`() {
    let models: [Model] = [
      "python-pool", "task-pool", "thread", "apl", "process", "serial", "task",
    ]
    let samples = models.map { Rows.row($0, workers: 1, seconds: 1) }
    #expect(
      Curve.curves(from: samples).map(\.model)
        == ["serial", "process", "thread", "task", "task-pool", "apl", "python-pool"])
  }

  @Test func `strong, weak and each grain are curves of their own`() {
    let samples = [
      Rows.row(workers: 1, seconds: 1, scaling: .weak),
      Rows.row(workers: 1, seconds: 1, grain: 200),
      Rows.row(workers: 1, seconds: 1, grain: 100),
    ]
    let curves = Curve.curves(from: samples)
    #expect(curves.map(\.scaling) == [.strong, .strong, .weak])
    #expect(curves.map(\.grain) == [100, 200, 100])
  }

  @Test func `rounds of two runs are pooled and never paired with each other`() throws {
    let samples = [("A", 1.0), ("B", 7.0)].flatMap { run, slow in
      (0..<3).flatMap { round in
        [
          Rows.row(workers: 1, round: round, seconds: slow, run: run),
          Rows.row(workers: 2, round: round, seconds: slow / 2, run: run),
        ]
      }
    }
    let point = Curve.curves(from: samples)[0].points[1]
    #expect(point.rounds == 6)
    #expect(close(point.speedup.value, 2))
    #expect(close(point.speedup.interval?.upperBound, 2))
  }

  @Test func `without one worker the smallest count is the base`() {
    let samples =
      Rows.rounds(6, times: [2: 3, 4: 2])
      + (0..<6).map { Rows.failure(workers: 1, round: $0, status: .failed, detail: "signal 11") }
    let curve = Curve.curves(from: samples)[0]
    #expect(curve.baseWorkers == 2)
    #expect(close(curve.points[0].speedup.value, 2))
    #expect(close(curve.points[1].speedup.value, 3))
    #expect(close(curve.points[1].efficiency.value, 0.75))
    #expect(curve.points[1].karpFlatt == nil)
    #expect(
      curve.missing == [
        MissingPoint(
          workers: 1, launches: 6, failure: LaunchFailure(status: .failed, detail: "signal 11"))
      ])
  }

  @Test func `failed launches are counted, named and left out`() {
    var samples = Rows.rounds(7, times: [1: 1, 2: 0.5])
    samples.removeAll { $0.workers == 2 && $0.round == 3 }
    var wrong = Rows.row(workers: 2, round: 3, seconds: 1e-9)
    wrong.status = .wrongResult
    wrong.detail = "checksum"
    let point = Curve.curves(from: samples + [wrong])[0].points[1]
    #expect(point.rounds == 6)
    #expect(point.failures == 1)
    #expect(point.firstFailure == LaunchFailure(status: .wrongResult, detail: "checksum"))
    #expect(point.warnings == [.failedLaunches(1)])
    #expect(close(point.speedup.value, 2))
  }

  @Test func `a model of which nothing could be measured is still there`() throws {
    let samples =
      Rows.rounds(6, times: [1: 1])
      + [Rows.failure("task", workers: 4, status: .refused, detail: "4 workers on 2 cores")]
    let curves = Curve.curves(from: samples)
    try #require(curves.map(\.model) == [.thread, .task])
    #expect(curves[1].points.isEmpty)
    #expect(curves[1].missing.map(\.workers) == [4])
    #expect(curves[1].missing[0].failure.status == .refused)
    #expect(curves[1].baseSeconds.isNaN)
  }

  @Test func `a row that is ok without a usable time is a failure`() {
    var samples = Rows.rounds(6, times: [1: 1])
    for seconds in [nil, 0, -1, Double.infinity, .nan] {
      var sample = Rows.row(workers: 2, round: samples.count, seconds: 1)
      sample.wallSeconds = seconds
      samples.append(sample)
    }
    let curve = Curve.curves(from: samples)[0]
    #expect(curve.points.count == 1)
    #expect(curve.missing.first?.launches == 5)
  }

  @Test func `a point without a round in common with its base says so`() {
    let samples = [
      Rows.row(workers: 1, round: 0, seconds: 4), Rows.row(workers: 2, round: 1, seconds: 1),
    ]
    let point = Curve.curves(from: samples)[0].points[1]
    #expect(point.speedup == Estimate(4))
    #expect(point.warnings == [.unpaired])
  }

  @Test func `doubts of the rows travel with the point`() {
    var samples = Rows.rounds(6, times: [1: 1])
    samples[0].warnings = "load;short-iteration-invalid;strange"
    samples[1].warnings = "load-invalid"
    samples[3].warnings = "load-invalid"
    samples[2].pin = "compact"
    let point = Curve.curves(from: samples)[0].points[0]
    #expect(
      point.warnings == [
        .mixedSettings(["pin"]), .measured(code: "short-iteration", launches: 1),
        .measured(code: "load-invalid", launches: 2), .measured(code: "strange", launches: 1),
      ])
    #expect(
      point.warnings.map(\.code) == [
        "mixed-settings", "short-iteration", "load-invalid", "strange",
      ]
    )
  }

  @Test func `noise in few launches is named, but the point is doubtful only from three in ten`() {
    var samples = Rows.rounds(10, times: [1: 1])
    for round in [0, 1] { samples[round].warnings = "run-delay-invalid" }
    let few = Curve.curves(from: samples)[0].points[0]
    #expect(few.warnings == [.measured(code: "run-delay", launches: 2)])
    #expect(!few.isDoubtful)
    samples[2].warnings = "run-delay-invalid"
    let many = Curve.curves(from: samples)[0].points[0]
    #expect(many.warnings == [.measured(code: "run-delay-invalid", launches: 3)])
    #expect(many.isDoubtful)
    for round in 0..<10 { samples[round].warnings = "governor;boost" }
    let settings = Curve.curves(from: samples)[0].points[0]
    #expect(settings.warnings.map(\.code) == ["governor", "boost"])
    #expect(!settings.isDoubtful)
  }

  @Test func `the speedup so far is that of the finished curve`() throws {
    var random = SplitMix64(seed: 2)
    var builder = CurveBuilder()
    for round in 0..<8 {
      for workers in [1, 2] {
        let seconds = exponential(0.05 * gaussian(&random)) / Double(workers)
        let sample = Rows.row(workers: workers, round: round, seconds: seconds)
        builder.add(sample)
        let sofar = builder.speedup(at: sample)
        let point = try #require(builder.curves()[0].points.first { $0.workers == workers })
        #expect(sofar == point.speedup)
        #expect((sofar?.interval != nil) == (round > 4))
        #expect((sofar?.range != nil) == (1...4).contains(round))
      }
    }
    #expect(builder.speedup(at: Rows.row(workers: 4, seconds: 1)) == nil)
    #expect(builder.speedup(at: Rows.row("task", workers: 1, seconds: 1)) == nil)
  }
}

import Experiments
import Testing

@testable import Analysis
@testable import Basics
@testable import Records
@testable import Terms

struct CurveTests {
  private func single(_ samples: [Sample]) throws -> Curve {
    let curves = Curve.curves(from: samples)
    try #require(curves.count == 1)
    return curves[0]
  }

  @Test func `the published points of Amdahl are recovered from their times`() throws {
    let time = Dictionary(uniqueKeysWithValues: [1, 8, 64].map { ($0, 0.05 + 0.95 / Double($0)) })
    let curve = try single(Rows.rounds(6, times: time))
    #expect(curve.points.map(\.workers) == [1, 8, 64])
    #expect(close(curve.points[0].speedup.value, 1))
    #expect(close(curve.points[1].speedup.value, 5.925926, 1e-7))
    #expect(close(curve.points[2].speedup.value, 15.421687, 1e-7))
    #expect(close(curve.points[1].efficiency.value, 5.925926 / 8, 1e-7))
    #expect(curve.points.dropFirst().allSatisfy { close($0.karpFlatt, 0.05, 1e-9) })
    #expect(curve.points[0].karpFlatt == nil)
    #expect(curve.baseWorkers == 1 && curve.baseSeconds == 1 && curve.tasks == 64)
    #expect(curve.points.allSatisfy { $0.warnings.isEmpty && $0.rounds == 6 })
  }

  @Test func `the published point of Gustafson is recovered from a growing work`() throws {
    // A parallel run of 1 s on 64 workers with 5% serial work takes one worker 60.85 s; one worker
    // does a 64th of that work in a 64th of that time.
    let curve = try single(Rows.rounds(6, times: [1: 60.85 / 64, 64: 1], scaling: .weak))
    #expect(close(curve.points[1].speedup.value, 60.85))
    #expect(close(curve.points[1].efficiency.value, 60.85 / 64))
    #expect(curve.points[1].karpFlatt == nil)
    #expect(curve.tasks == 64)
  }

  @Test func `weak scaling counts the work really done, and tasks when there is none`() throws {
    let short = [
      Rows.row(workers: 1, seconds: 1, scaling: .weak, tasks: 10, work: 1000),
      Rows.row(workers: 4, seconds: 1, scaling: .weak, tasks: 40, work: 3600),
    ]
    #expect(close(try single(short).points[1].efficiency.value, 0.9))
    let empty = [
      Rows.row(workers: 1, seconds: 1, scaling: .weak, tasks: 10, grain: 0, work: 0),
      Rows.row(workers: 4, seconds: 2, scaling: .weak, tasks: 40, grain: 0, work: 0),
    ]
    #expect(close(try single(empty).points[1].speedup.value, 2))
  }

  @Test func `weak scaling from more than one worker is relative to that count`() throws {
    let curve = try single(Rows.rounds(6, times: [2: 1, 8: 1.25], scaling: .weak))
    #expect(curve.baseWorkers == 2)
    #expect(curve.tasks == 64)
    #expect(close(curve.points[1].speedup.value, 8 / 1.25))
    #expect(close(curve.points[1].efficiency.value, 0.8))
  }

  @Test func `the published series of Karp and Flatt is flat at a tenth`() throws {
    let speedups = [1, 1.82, 2.50, 3.08, 3.57, 4.00, 4.38, 4.71]
    let time = Dictionary(
      uniqueKeysWithValues: speedups.enumerated().map { ($0.offset + 1, 1 / $0.element) })
    let curve = try single(Rows.rounds(1, times: time))
    #expect(curve.points.count == 8)
    for point in curve.points.dropFirst() {
      #expect(abs((point.karpFlatt ?? 0) - 0.1) < 0.002)
    }
  }

  @Test func `iterations of a launch enter as their median`() throws {
    var samples: [Sample] = []
    for (iteration, seconds) in [9.0, 4, 4.2].enumerated() {
      samples.append(Rows.row(workers: 1, seconds: seconds, iteration: iteration))
    }
    samples.append(Rows.row(workers: 2, seconds: 2.1))
    let curve = try single(samples)
    #expect(curve.points[0].median.value == 4.2)
    #expect(curve.points[0].rounds == 1)
    #expect(close(curve.points[1].speedup.value, 2))
    #expect(curve.points[1].speedup.interval == nil)
    #expect(curve.points[1].warnings == [.noInterval])
  }

  @Test func `drift between rounds does not enter a speedup`() throws {
    // The machine becomes three times slower over twelve rounds; the true speedup is 1.8.
    let samples = (0..<12).flatMap { round in
      let slow = 1 + Double(round) / 5.5
      return [
        Rows.row(workers: 1, round: round, seconds: slow),
        Rows.row(workers: 2, round: round, seconds: slow / 1.8),
      ]
    }
    let point = try single(samples).points[1]
    #expect(close(point.speedup.value, 1.8))
    #expect((point.speedup.relativeHalfWidth ?? 1) < 1e-9)
    #expect((point.median.relativeHalfWidth ?? 0) > 0.2)
    // With the fast rounds of the base lost, the ratio of medians is wrong by more than a fifth.
    let holes = try single(samples.filter { !($0.workers == 1 && $0.round < 6) })
    #expect(close(holes.points[1].speedup.value, 1.8))
    #expect(holes.baseSeconds / holes.points[1].median.value > 1.8 * 1.2)
  }

  @Test func `the estimates do not depend on the order of the rows`() throws {
    var random = SplitMix64(seed: 11)
    var samples = (0..<9).flatMap { round in
      [1, 2, 4].flatMap { workers in
        (0..<3).map { iteration in
          Rows.row(
            workers: workers, round: round % 5, seconds: exponential(0.1 * gaussian(&random)),
            iteration: iteration, run: round < 5 ? "A" : "B")
        }
      }
    }
    samples.append(Rows.failure(workers: 8, round: 3, status: .timedOut, detail: "later"))
    samples.append(Rows.failure(workers: 8, round: 1, status: .failed, detail: "earlier"))
    let curves = Curve.curves(from: samples)
    #expect(curves[0].missing.first?.failure.detail == "earlier")
    #expect(Curve.curves(from: samples.reversed()) == curves)
    samples.shuffle(using: &random)
    #expect(Curve.curves(from: samples) == curves)
  }

  @Test(arguments: [3, 8]) func `a faster clock changes no speedup`(rounds: Int) throws {
    var random = SplitMix64(seed: 5)
    let samples = (0..<rounds).flatMap { round in
      [1, 2, 4].map { workers in
        Rows.row(workers: workers, round: round, seconds: exponential(gaussian(&random)))
      }
    }
    let scaled = samples.map { sample in
      var sample = sample
      sample.wallSeconds = sample.wallSeconds.map { $0 * 1000 }
      return sample
    }
    for (a, b) in zip(try single(samples).points, try single(scaled).points) {
      #expect(close(b.speedup.value, a.speedup.value))
      let parts = try [b, a].map { try #require($0.speedup.interval ?? $0.speedup.range) }
      #expect(close(parts[0].lowerBound, parts[1].lowerBound))
      #expect(close(parts[0].upperBound, parts[1].upperBound))
      #expect(close(b.median.value, 1000 * a.median.value))
    }
  }
}

import Experiments
import Testing

@testable import Analysis
@testable import Basics
@testable import Records
@testable import Terms

// The tests' library has a type of this name, too.
typealias Expectation = Experiments.Expectation

struct ExpectationTests {
  private func expectation(
    _ quantity: Expectation.Quantity, _ relation: Expectation.Relation, _ value: Double,
    workers: Int = 2, scaling: ScalingMode = .strong, base: Int = 1, grain: UInt64? = nil
  ) -> Expectation {
    Expectation(
      experiment: "pi", model: .thread, scaling: scaling, workers: workers, grain: grain,
      quantity: quantity, relation: relation, threshold: .init(value, "\(value)"),
      baseWorkers: base)
  }

  /// Rows whose speedups at 2 workers scatter from 1.76 to 1.84, and their times with them.
  private func rows(_ rounds: Int, workers: [Int] = [1, 2]) -> [Sample] {
    (0..<rounds).flatMap { round in
      workers.map { count in
        let speedup = count == 1 ? 1 : 1.8 + 0.02 * Double(round % 5 - 2)
        return Rows.row(workers: count, round: round, seconds: 1 / speedup)
      }
    }
  }

  private func verdict(_ expectation: Expectation, _ rows: [Sample]) -> ExpectationVerdict {
    ExpectationJudge(Curve.curves(from: rows)).verdict(on: expectation)
  }

  @Test(arguments: [
    (Expectation.Quantity.speedup, 1.7, 1.8, 1.9), (.efficiency, 0.85, 0.9, 0.95),
    (.wall, 1 / 1.9, 1 / 1.8, 1 / 1.7),
  ])
  func `what decides is on which side the whole interval lies`(
    quantity: Expectation.Quantity, below: Double, inside: Double, above: Double
  ) {
    let rows = rows(15)
    for (relation, verdicts) in [
      (Expectation.Relation.atLeast, ["holds", "undecided", "broken"]),
      (.atMost, ["broken", "undecided", "holds"]),
    ] {
      let names = [below, inside, above].map {
        verdict(expectation(quantity, relation, $0), rows).name
      }
      #expect(names == verdicts, "\(quantity) \(relation)")
    }
    let open = verdict(expectation(quantity, .atLeast, inside), rows)
    #expect(open.doubt == .open && open.estimate?.interval?.contains(inside) == true)
  }

  @Test func `a threshold at the end of the interval is on the right side`() throws {
    let low = try #require(
      Curve.curves(from: rows(15))[0].points[1].speedup.interval?.lowerBound)
    #expect(verdict(expectation(.speedup, .atLeast, low), rows(15)).name == "holds")
    #expect(verdict(expectation(.speedup, .atMost, low), rows(15)).name == "undecided")
  }

  @Test func `the rounds left are those until the interval ends before the threshold`() throws {
    let speedup = try #require(Curve.curves(from: rows(20)).first?.points[1].speedup)
    let low = try #require(speedup.interval?.lowerBound)
    // Half as far away as the end of the interval: it must be half as wide.
    let threshold = exponential((logarithm(low) + logarithm(speedup.value)) / 2)
    #expect(verdict(expectation(.speedup, .atLeast, threshold), rows(20)).roundsLeft == 60)
    #expect(verdict(expectation(.speedup, .atMost, threshold), rows(20)).roundsLeft == 60)
    #expect(verdict(expectation(.speedup, .atLeast, speedup.value), rows(20)).roundsLeft == nil)
    #expect(verdict(expectation(.speedup, .atLeast, 1.7), rows(20)).roundsLeft == nil)
  }

  @Test func `fewer than six rounds decide nothing`() {
    for count in 1..<6 {
      let verdict = verdict(expectation(.speedup, .atLeast, 3), rows(count))
      #expect(verdict.doubt == .fewRounds(count) && verdict.roundsLeft == 6 - count)
    }
    // Rounds that measured only one of both have no speedup in common.
    let apart = rows(8).filter { $0.round < 4 ? $0.workers == 1 : $0.workers == 2 }
    #expect(verdict(expectation(.speedup, .atLeast, 3), apart).doubt == .fewRounds(0))
    #expect(verdict(expectation(.wall, .atMost, 0.5), apart).roundsLeft == 2)
  }

  @Test func `what is not to be trusted is undecided, whichever side it is on`() {
    func noisy(_ workers: Int, _ code: String) -> [Sample] {
      rows(15).map { row in
        var row = row
        if row.workers == workers { row.warnings = code }
        return row
      }
    }
    let load = NoiseWarning(.load, .invalid)
    for threshold in [1.7, 1.9] {
      let speedup = expectation(.speedup, .atLeast, threshold)
      #expect(
        verdict(speedup, noisy(2, "load-invalid")).doubt == .noise(load, isOfBase: false))
      #expect(verdict(speedup, noisy(1, "load-invalid")).doubt == .noise(load, isOfBase: true))
      #expect(verdict(speedup, noisy(2, "load")).doubt == nil)
    }
    // A time needs no base.
    #expect(
      verdict(expectation(.wall, .atMost, 0.5), noisy(1, "load-invalid")).name == "broken")
    let few = rows(15).map { row in
      var row = row
      if row.round < 4 { row.warnings = "load-invalid" }
      return row
    }
    #expect(verdict(expectation(.speedup, .atLeast, 1.9), few).name == "broken")
  }

  @Test func `rows of other work are undecided`() {
    let mixed = rows(15).map { row in
      var row = row
      if row.workers == 2, row.round == 3 { row.work = 1 }
      return row
    }
    #expect(verdict(expectation(.speedup, .atLeast, 1.9), mixed).doubt == .mixedWork)
    let grains =
      rows(15)
      + rows(15).map { row in
        var row = row
        row.grain = 7
        return row
      }
    #expect(verdict(expectation(.speedup, .atLeast, 1.9), grains).doubt == .severalCurves)
    #expect(
      verdict(expectation(.speedup, .atLeast, 1.9, grain: 7), grains).name == "broken")
  }

  @Test func `a point without a time is named, and undecided`() {
    let refused = Rows.failure(workers: 4, status: .refused, detail: "2 cores")
    let verdicts = [4, 8].map {
      verdict(expectation(.speedup, .atLeast, 3, workers: $0), rows(8) + [refused])
    }
    #expect(
      verdicts.map(\.doubt) == [
        .failed(LaunchFailure(status: .refused, detail: "2 cores")), .notMeasured,
      ])
    #expect(
      verdicts.map { $0.doubt?.description } == ["refused (2 cores)", "not measured in this run"])
    #expect(
      verdict(expectation(.efficiency, .atLeast, 0.5, scaling: .weak), rows(8)).doubt
        == .notMeasured)
  }

  @Test func `a speedup relative to another base than that of the file is undecided`() {
    let narrowed = rows(15, workers: [2, 4])
    let efficiency = expectation(.efficiency, .atLeast, 0.1, workers: 2)
    #expect(verdict(efficiency, narrowed).doubt == .withoutBase(workers: 1))
    #expect(
      verdict(expectation(.efficiency, .atLeast, 0.1, workers: 2, base: 2), narrowed).name
        == "holds")
    #expect(verdict(expectation(.wall, .atMost, 1, workers: 2), narrowed).name == "holds")
  }

  @Test func `counts are those of the verdicts`() {
    let all = [1.7, 1.8, 1.9, 1.95].map {
      verdict(expectation(.speedup, .atLeast, $0), rows(15))
    }
    #expect(all.brokenCount == 2 && all.undecidedCount == 1)
  }
}

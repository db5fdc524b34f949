import Experiments
import Testing

@testable import Analysis
@testable import Basics
@testable import Records
@testable import Terms

/// Rounds under `--target-ci` with expectations.
struct ExpectedRoundsTests {
  private let goal = PrecisionGoal(halfWidth: 0.05)
  private let points = [1, 2, 4].map {
    Configuration(model: .thread, scaling: .strong, workers: $0, tasks: 64, grain: 100)
  }

  private func expectation(
    _ value: Double, workers: Int = 2, quantity: Expectation.Quantity = .speedup
  ) -> Expectation {
    Expectation(
      experiment: "pi", model: .thread, workers: workers, quantity: quantity, relation: .atLeast,
      threshold: .init(value, "\(value)"))
  }

  /// One round of a speedup of 1.8 at 2 workers and of 3.6 at 4, of which a share scatters.
  private func round(_ number: Int, noise: Double = 0.02) -> [Sample] {
    let scatter = 1 + noise * Double(number % 5 - 2) / 2
    return [(1, 1.0), (2, 1.8 * scatter), (4, 3.6)].map {
      Rows.row(workers: $0.0, round: number, seconds: 1 / $0.1)
    }
  }

  /// The worker counts of each round until the planner stops, at most 40 rounds.
  private func rounds(
    _ expectations: [Expectation], row: (Int) -> [Sample]
  ) -> [[Int]] {
    var planner = PrecisionRounds(goal, of: points, expecting: expectations)
    var told: [Sample] = []
    var all: [[Int]] = []
    for number in 0..<40 {
      guard case .measure(let needed) = planner.next(after: told) else { break }
      all.append(needed.keys.map(\.workers).sorted())
      told = row(number).filter { needed.keys.map(\.workers).contains($0.workers) }
    }
    return all
  }

  @Test func `a point whose expectation is open stays in the rounds, with its base`() {
    let alone = rounds([]) { round($0) }
    #expect(alone.count == 6)
    let open = rounds([expectation(1.795)]) { round($0) }
    #expect(open.count == 40 && open.dropFirst(6).allSatisfy { $0 == [1, 2] })
    let time = rounds([expectation(1 / 1.795, quantity: .wall)]) { round($0) }
    #expect(time.dropFirst(6).allSatisfy { $0 == [2] } && time.count > 6)
    // Far from the threshold the first interval that is cautious enough decides.
    #expect(rounds([expectation(1.5), expectation(3, workers: 4)]) { round($0) }.count == 9)
  }

  @Test func `an expectation that no round can decide ends nothing and prolongs nothing`() {
    let short = rounds([expectation(1.795)]) { number in
      round(number).map { row in
        var row = row
        row.warnings = "short-iteration-invalid"
        return row
      }
    }
    #expect(short.count == 6)
    #expect(rounds([expectation(3, workers: 8)]) { round($0) }.count == 6)
    let failing = rounds([expectation(3, workers: 4)]) { number in
      round(number).map {
        $0.workers == 4 ? Rows.failure(workers: 4, round: number, status: .failed) : $0
      }
    }
    #expect(failing.count == 6)
    // Noise may pass.
    let loaded = rounds([expectation(1.5)]) { number in
      round(number).map { row in
        var row = row
        if number < 6 { row.warnings = "load-invalid" }
        return row
      }
    }
    #expect((12...24).contains(loaded.count))
  }

  @Test func `to stop when an expectation is decided seldom decides it wrongly`() {
    // The truth lies on the threshold: either verdict is wrong.
    var random = SplitMix64(seed: 20)
    var wrong = (cautious: 0, hasty: 0)
    let runs = 40
    for _ in 0..<runs {
      let ratios = (0..<60).map { _ in 0.03 * gaussian(&random) }
      func isDecided(_ tail: Double) -> Bool {
        stride(from: 10, through: 60, by: 5).contains { count in
          HodgesLehmann.interval(Array(ratios.prefix(count)), tail: tail)?.contains(0) == false
        }
      }
      if isDecided(ExpectationJudge.cautiousTail) { wrong.cautious += 1 }
      if isDecided(Confidence.tail) { wrong.hasty += 1 }
    }
    #expect(wrong.cautious <= runs / 10 && wrong.hasty >= 2 * wrong.cautious, "\(wrong)")
  }
}
